import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Mailbox, openMailbox } from "./mailbox.ts";

/** A whole site of its own: the built server, a fresh database with the first-start data, and a mailbox. */
export type Site = {
  /** `http://localhost:…`, without a slash at the end. */
  address: string;
  mailbox: Mailbox;
  /** What the server has written so far, for a test that looks at logs or that failed. */
  output(): string;
  stop(): Promise<void>;
};

const root = resolve(import.meta.dirname, "../..");
const startWithinSeconds = 90;

/**
 * Starts a site on a free port. Settings are added to those of a test site.
 *
 * @throws Error with what the server wrote, when it does not come up
 */
export async function startSite(settings: Readonly<Record<string, string>> = {}): Promise<Site> {
  if (!existsSync(join(root, "build", "server")))
    throw new Error("The pages are not built: run npm run build first, or npm test -- --only build,browser.");
  const folder = mkdtempSync(join(tmpdir(), "assent-site-"));
  const mailbox = await openMailbox();
  const address = `http://localhost:${await freePort()}`;
  const server = spawn(process.execPath, ["app/server/start.server.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...machine(), ...testSettings(address, folder, mailbox), ...settings },
  });
  const output = collect(server);
  const site: Site = {
    address,
    mailbox,
    output,
    async stop() {
      await end(server);
      await mailbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await untilItAnswers(server, address);
  } catch (fault) {
    await site.stop();
    throw new Error(`The server did not start: ${fault instanceof Error ? fault.message : fault}\n${output()}`);
  }
  return site;
}

/** Only what a process needs from this machine: no setting of the person who runs the tests reaches the site. */
function machine(): Record<string, string> {
  const names = ["PATH", "HOME", "TMPDIR", "LANG", "SystemRoot", "TEMP"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function testSettings(address: string, folder: string, mailbox: Mailbox): NodeJS.ProcessEnv {
  const limits = ["SIGN_IN", "SIGN_UP", "PASSWORD", "COMMENT", "FOLLOW"].map((name) => [`RATE_LIMIT_${name}`, "100000"]);
  return {
    NODE_ENV: "production",
    HOST: "localhost",
    PORT: new URL(address).port,
    PUBLIC_URL: address,
    DATABASE_URL: `file:${join(folder, "assent.db")}`,
    SMTP_URL: mailbox.url,
    ASSENT_DEMO: "full",
    LOG_LEVEL: "warn",
    ...Object.fromEntries(limits),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address !== "string" ? resolve(address.port) : reject(new Error("There is no free port."))));
    });
  });
}

function collect(server: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

async function untilItAnswers(server: ChildProcess, address: string): Promise<void> {
  for (const until = Date.now() + startWithinSeconds * 1000; Date.now() < until; ) {
    if (hasEnded(server)) throw new Error(`it ended with exit code ${server.exitCode}`);
    const answer = await fetch(`${address}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answered at ${address}/health within ${startWithinSeconds} seconds`);
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

async function end(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  // It may take its time to finish what it was asked; a server that hangs must not hang the tests.
  const patience = setTimeout(() => server.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(patience);
}
