import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";

// The real process on the real build, which `npm test` makes before the tests.
const isBuilt = existsSync(new URL("../../build/server/index.js", import.meta.url));

let folder: string;
let server: ChildProcess;
let output = "";
let ended: Promise<number | null>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "assent-start-"));
});
afterEach(async () => {
  server.kill("SIGKILL");
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

function start(settings: Record<string, string> = {}): void {
  output = "";
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    PORT: "0",
    HOST: "127.0.0.1",
    ASSENT_DEMO: "none",
    DATABASE_URL: `file:${join(folder, "assent.db")}`,
    ...settings,
  };
  server = spawn(process.execPath, [new URL("./start.server.ts", import.meta.url).pathname], { env });
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (bytes) => (output += bytes));
  ended = new Promise((resolve) => server.once("exit", resolve));
}

/** Waits for the address that the server prints. */
async function address(): Promise<URL> {
  for (;;) {
    const [, printed] = /Assent is at (http:\/\/\S+)/.exec(output) ?? [];
    if (printed) return new URL(printed);
    if (server.exitCode !== null) throw new Error(`The server did not start: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A line to the server, with what came back over it. */
function lineTo({ hostname, port }: URL): { socket: Socket; answer: Promise<string> } {
  const socket = connect(Number(port), hostname);
  const answer = new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (bytes) => (text += bytes));
    socket.once("close", () => resolve(text));
    socket.once("error", () => resolve(text));
  });
  return { socket, answer };
}

const logged = async (words: string) => {
  while (!output.includes(words)) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe.skipIf(!isBuilt)("a server that is told to stop", () => {
  test("answers who is already inside, lets nobody else in, and puts the database away", async () => {
    start();
    const at = await address();
    const { socket, answer } = lineTo(at);
    socket.write("GET /health HTTP/1.1\r\nHost: here\r\n");
    await fetch(new URL("/health", at)).then((health) => health.text());
    server.kill("SIGTERM");
    await logged("stopping");
    await expect(fetch(new URL("/health", at))).rejects.toThrow();
    socket.write("X-Slow: yes\r\n\r\n");
    expect(await answer).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*connection: close[\s\S]*"healthy":true/i);
    expect(await ended).toBe(0);
    // SQLite removes its log when the last handle is closed in order.
    expect(existsSync(join(folder, "assent.db-wal"))).toBe(false);
  });

  test("does not wait for ever for somebody who never finishes", async () => {
    start({ STOP_SECONDS: "1" });
    const { socket, answer } = lineTo(await address());
    socket.write("POST /sign-in HTTP/1.1\r\nHost: here\r\nContent-Le");
    await new Promise((resolve) => setTimeout(resolve, 100));
    const asked = performance.now();
    server.kill("SIGTERM");
    await answer;
    await ended;
    expect(performance.now() - asked).toBeGreaterThan(800);
    expect(existsSync(join(folder, "assent.db-wal"))).toBe(false);
  });
});

describe.skipIf(!isBuilt)("a public page of the real site", () => {
  /** What an import does, from another process than the server's. */
  async function recordTopic(name: string): Promise<void> {
    const other = await openDatabase(join(folder, "assent.db"));
    const at = "2025-10-09T12:00:00.000Z";
    await other.writer.transaction().execute(async (tx) => {
      await tx
        .insertInto("topics")
        .values({ id: name, slug: name.toLowerCase(), name, published_at: at, created_at: at, updated_at: at })
        .execute();
      await insertEvent(
        tx,
        { actor: { kind: "operator", command: "import" }, now: at },
        {
          type: "topic.recorded",
          subjectKind: "topic",
          visibility: "public",
          subjectId: name,
          billId: null,
          particulars: { title: name, isDraft: false },
        },
      );
    });
    await other.close();
  }

  test("comes from memory, and shows on the very next request what another process has recorded", async () => {
    start();
    const topics = new URL("/topics", await address());
    const ask = async (headers = {}) => (await fetch(topics, { headers })).text();
    await recordTopic("Hedgehogs");
    expect(await ask()).toContain("Hedgehogs");
    const etag = (await fetch(topics)).headers.get("etag") ?? "";
    expect((await fetch(topics, { headers: { "if-none-match": etag } })).status).toBe(304);
    await recordTopic("Badgers");
    const next = await fetch(topics, { headers: { "if-none-match": etag } });
    expect([next.status, (await next.text()).includes("Badgers")]).toEqual([200, true]);
  });

  test("has no scripts but the small one of ours, and no fault", async () => {
    start();
    const at = await address();
    for (const path of ["/", "/bills", "/votes", "/letters", "/people"]) {
      const page = await fetch(new URL(path, at));
      const html = await page.text();
      expect([path, page.status, [...html.matchAll(/<script(?! src="\/enhance\.js")/g)].length]).toEqual([path, 200, 0]);
    }
    expect(output).not.toContain('"level":50');
  });
});

test("a server with wrong settings says all that is wrong and does not start", async () => {
  start({ PORT: "many", ASSENT_DEMO: "some" });
  expect(await ended).toBe(1);
  expect(output).toContain("PORT: write a whole number");
  expect(output).toContain('ASSENT_DEMO: write "full", "record" or "none"');
  expect(existsSync(join(folder, "assent.db"))).toBe(false);
});

test.skipIf(!isBuilt)("a server whose port is taken says what to do", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  start({ PORT: String(port) });
  expect(await ended).toBe(1);
  expect(output).toContain(`Assent cannot start: Port ${port} is taken`);
  other.close();
});
