import { type ChildProcess, spawn } from "node:child_process";

export type Running = { address: string; startedInMs: number; stop: () => Promise<void> };

/** The site as people have it, with its first-start data, on a port of its own. */
export function startSite(file: string): Promise<Running> {
  const settings = {
    PORT: "0",
    HOST: "127.0.0.1",
    DATABASE_URL: `file:${file}`,
    LOG_LEVEL: "warn",
    NODE_ENV: "production",
    PUBLIC_URL: "",
  };
  return start(["app/server/start.server.ts"], settings, /Assent is at (http:\/\/\S+)/);
}

/** The least that Node can do: the yardstick, because machines differ. */
export function startBareServer(): Promise<Running> {
  const script = `
    const server = require("node:http").createServer((request, response) => response.end("<!doctype html><title>Bare</title>"));
    server.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));
  `;
  return start(["--input-type=commonjs", "-e", script], {}, /(http:\/\/\S+)/);
}

async function start(args: string[], settings: Record<string, string>, announcement: RegExp): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...settings }, stdio: ["ignore", "pipe", "inherit"] });
  const address = await announced(child, announcement);
  return {
    address,
    startedInMs: performance.now() - began,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

function announced(child: ChildProcess, announcement: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (bytes) => {
      output += bytes;
      const [, address] = announcement.exec(output) ?? [];
      if (address) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`${child.spawnargs.at(-1)} ended with ${code} before it listened:\n${output}`)));
  });
}
