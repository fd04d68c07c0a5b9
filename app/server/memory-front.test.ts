import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "#app/config.server.ts";
import { internalHeaders } from "#app/http/internal-headers.ts";
import { openAttachments } from "#app/http/open-attachments.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { createApp } from "./app.server.ts";
import { keep } from "./kept-answer.server.ts";
import { createDoors, type Doors } from "./listen.server.ts";
import { frontFromMemory } from "./memory-front.server.ts";
import { createPages } from "./pages.server.ts";
import { createLogger } from "./request-log.server.ts";
import { siteOf } from "./site.server.ts";

let doors: Doors;
let address: string;
let made = 0;
const config = readConfig({ LOG_LEVEL: "silent", HOST: "127.0.0.1" });
if (!config.ok) throw new Error("settings");
const database = await openTestDatabase();
const site = siteOf(config.value, 1);
const parts = {
  config: config.value,
  site,
  database,
  handler: async (request: Request) =>
    new Response(`<p>${request.headers.get("cookie") ?? "visitor"} ${++made}</p>${"x".repeat(1000)}`, {
      headers: { "content-type": "text/html; charset=utf-8", [internalHeaders.cache]: "public" },
    }),
  files: new Map([
    [
      "/assets/a.css",
      keep(new TextEncoder().encode("a{}"), { "content-type": "text/css", "cross-origin-resource-policy": "cross-origin" }),
    ],
  ]),
  logger: createLogger("silent"),
  now: () => "2025-10-09T12:00:00.000Z",
  newId: () => "id",
  attachments: openAttachments({ attachmentsDir: "data/never-made", ATTACHMENT_SCANNER: undefined }),
  wakeJobs: () => undefined,
  dev: false,
};

beforeAll(async () => {
  doors = createDoors();
  const { port } = await doors.open(0, "127.0.0.1");
  address = `http://127.0.0.1:${port}`;
  const pages = createPages(parts);
  doors.answerWith(createApp(parts, pages).fetch, frontFromMemory(parts, pages));
});
afterAll(async () => {
  await doors.close(1);
  await database.close();
});

/** The headers that do not change from one answer to the next. */
const lasting = ({ headers }: Response) => Object.fromEntries([...headers].filter(([name]) => !["x-request-id", "date"].includes(name)));

test("what comes from memory is to the letter what the server sent first", async () => {
  const [first, second] = [await fetch(`${address}/bills?q=a`), await fetch(`${address}/bills?q=a`)];
  expect(lasting(second)).toEqual(lasting(first));
  expect(await second.text()).toBe(await first.text());
  const etag = first.headers.get("etag") ?? "";
  expect((await fetch(`${address}/bills?q=a`, { headers: { "if-none-match": etag } })).status).toBe(304);
});

test("somebody signed in is never answered from memory", async () => {
  await fetch(`${address}/bills`);
  const own = await fetch(`${address}/bills`, { headers: { cookie: "assent_session=iain" } });
  expect(await own.text()).toContain("assent_session=iain");
  expect(await (await fetch(`${address}/bills`)).text()).toContain("visitor");
});

test("a form at the address of a page from memory reaches the server", async () => {
  await fetch(`${address}/bills`);
  const before = made;
  await fetch(`${address}/bills`, { method: "POST", headers: { origin: address }, body: "a=b" });
  expect(made).toBe(before + 1);
});

test("a file is allowed elsewhere only if it says so, once", async () => {
  expect((await fetch(`${address}/assets/a.css`)).headers.get("cross-origin-resource-policy")).toBe("cross-origin");
});
