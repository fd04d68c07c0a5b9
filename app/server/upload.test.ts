import { request } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "#app/config.server.ts";
import { answerAttachment } from "#app/http/attachment-answer.server.ts";
import { openAttachments } from "#app/http/open-attachments.server.ts";
import { readFormWithUpload } from "#app/http/uploaded-file.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { createApp } from "./app.server.ts";
import { createDoors } from "./listen.server.ts";
import { createLogger } from "./request-log.server.ts";
import { siteOf } from "./site.server.ts";

// A real server and the real Remix with one page that takes a file, asked over the network as a browser does.
const doors = createDoors();
const database = await openTestDatabase();
const megabyte = 1024 * 1024;
// What is no longer held is thrown away before we look, so that only what is held counts.
setFlagsFromString("--expose-gc");
const throwAway: () => void = runInNewContext("gc");
let port = 0;

beforeAll(async () => {
  const read = readConfig({ LOG_LEVEL: "silent" });
  if (!read.ok) throw new Error("settings");
  port = (await doors.open(0, "127.0.0.1")).port;
  const app = createApp({
    config: read.value,
    site: siteOf(read.value, port),
    database,
    attachments: openAttachments(read.value),
    handler: async (asked, facts) =>
      facts.fault ? new Response(facts.fault.message, { status: facts.fault.status }) : remix(asked, { ...facts }),
    files: new Map(),
    logger: createLogger("silent"),
    now: () => "2025-10-09T12:00:00.000Z",
    newId: () => "id",
    wakeJobs: () => undefined,
    dev: false,
  });
  doors.answerWith(app.fetch);
});
afterAll(async () => {
  await doors.close(1);
  await database.close();
});

const remix = createRequestHandler(
  {
    mode: "production",
    entry: { module: { default: () => new Response("document"), handleError: () => undefined } },
    routes: {
      upload: { id: "upload", path: "edit/letter/:id/attachments", module: { action: ({ request: sent }: Asked) => upload(sent) } },
      file: { id: "file", path: "letters/1/attachments/2", module: { loader: ({ request: asked }: Asked) => file(asked) } },
    },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "1" },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: { v3_singleFetch: true },
    isSpaMode: false,
  } as unknown as ServerBuild,
  "production",
);

type Asked = { request: Request };

async function upload(sent: Request): Promise<Response> {
  const { fields, file, tooLarge } = await readFormWithUpload(sent, { fileField: "file", limitBytes: 10 * megabyte });
  return Response.json({ subject: fields.get("subject"), bytes: file?.bytes.length ?? null, tooLarge }, { status: tooLarge ? 422 : 200 });
}

function file(asked: Request): Response {
  return answerAttachment({ bytes: new Uint8Array([1]), mediaType: "application/pdf", name: "a.pdf", sha256: "ab" }, asked);
}

/** Sends a form with a file of so many megabytes, one after the other; `declared`: it says beforehand how large it is. */
function send(path: string, megabytes: number, declared: boolean): Promise<{ status: number | undefined; text: string; most: number }> {
  const part = (rest: string) => `--mark\r\nContent-Disposition: form-data; ${rest}\r\n\r\n`;
  const head = Buffer.from(`${part('name="subject"')}Hedgehogs\r\n${part('name="file"; filename="large.pdf"')}`);
  const end = Buffer.from("\r\n--mark--\r\n");
  const headers: Record<string, string> = { "content-type": "multipart/form-data; boundary=mark", origin: `http://127.0.0.1:${port}` };
  if (declared) headers["content-length"] = String(head.length + megabytes * megabyte + end.length);
  let most = 0;
  return new Promise((resolve, reject) => {
    const asking = request({ host: "127.0.0.1", port, path, method: "POST", headers }, (answer) => {
      let text = "";
      answer.on("data", (bytes) => (text += bytes));
      answer.on("end", () => resolve({ status: answer.statusCode, text, most }));
    });
    asking.on("error", reject);
    asking.write(head);
    const chunk = Buffer.alloc(megabyte, "x");
    let left = megabytes;
    const more = () => {
      if (left % 16 === 0) throwAway();
      most = Math.max(most, process.memoryUsage().rss);
      if (left-- <= 0) asking.end(end);
      else asking.write(chunk, () => setImmediate(more));
    };
    more();
  });
}

const path = "/edit/letter/one/attachments";

test.each([true, false])(
  "a file of 200 MB gets the form back, and takes hardly any memory (its size said beforehand: %s)",
  async (declared) => {
    await send(path, 48, declared);
    throwAway();
    const before = process.memoryUsage().rss;
    const { status, text, most } = await send(path, 200, declared);
    expect([status, JSON.parse(text)]).toEqual([422, { subject: "Hedgehogs", bytes: null, tooLarge: true }]);
    expect(most - before).toBeLessThan(60 * megabyte);
  },
);

test("a file within the limit arrives whole", async () => {
  const { status, text } = await send(`${path}/`, 9, false);
  expect([status, JSON.parse(text)]).toEqual([200, { subject: "Hedgehogs", bytes: 9 * megabyte, tooLarge: false }]);
});

test("what says that it is beyond all measure is refused at the door, and so is a file on a page that takes none", async () => {
  const asked = (to: string, length: number) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        "content-type": "multipart/form-data; boundary=mark",
        "content-length": length,
        origin: `http://127.0.0.1:${port}`,
      };
      const asking = request({ host: "127.0.0.1", port, path: to, method: "POST", headers }, (answer) => {
        resolve(answer.statusCode);
        asking.destroy();
      });
      asking.on("error", reject);
      asking.write("--mark");
    });
  expect(await asked(path, 600 * megabyte)).toBe(413);
  expect(await asked("/edit/letter/one", 20 * megabyte)).toBe(413);
  // The forms of records that happen to be called so hold what they read in memory, before they ask who sent it.
  expect(await asked("/edit/letter/attachments", 20 * megabyte)).toBe(413);
  expect(await asked("/edit/letter/one/claims/attachments", 20 * megabyte)).toBe(413);
});

test("an attachment keeps its stricter rules on its way out, and everything else that each answer carries is there", async () => {
  const { headers } = await fetch(`http://127.0.0.1:${port}/letters/1/attachments/2`);
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
  expect([headers.get("referrer-policy"), headers.get("x-content-type-options"), headers.get("set-cookie")]).toEqual([
    "no-referrer",
    "nosniff",
    null,
  ]);
  expect([headers.get("x-frame-options"), headers.get("cache-control"), headers.get("content-encoding")]).toEqual([
    "DENY",
    "private, no-cache",
    null,
  ]);
});
