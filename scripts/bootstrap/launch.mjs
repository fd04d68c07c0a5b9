import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { at, Stop } from "./place.mjs";

/**
 * Runs a script of ours in this very process: no second process to start, to pass signals to or to leave behind.
 * Gives the exit code that the script has set so far; a server simply stays.
 */
export async function runScript(verb, args) {
  const script = at(...verb.script.split("/"));
  if (!existsSync(script)) throw new Stop(`${verb.script} is missing, so this command cannot run.`);
  if (verb.readsEnv && existsSync(at(".env"))) process.loadEnvFile(at(".env"));
  if (verb.mode) process.env.NODE_ENV = process.env.NODE_ENV || verb.mode;
  process.env.PATH = toolPath();
  process.argv.splice(1, process.argv.length, script, ...(verb.args || []), ...args);
  await import(pathToFileURL(script).href);
  return process.exitCode;
}

/**
 * Runs a tool from node_modules, or `node`, with the Node that runs this. Gives its exit code.
 *
 * @param options.mode what NODE_ENV is for it
 * @param options.stdio where its streams go, our own if left out
 */
export function runTool(tool, args, { mode, stdio } = {}) {
  if (!tool) throw new Stop("Say which tool: npm run x -- <tool>, for instance npm run x -- vitest run app/lib.");
  const env = { ...process.env, PATH: toolPath(), ...(mode && { NODE_ENV: mode }) };
  const command = tool === "node" ? process.execPath : tool;
  return follow(command, args, { env, ...(stdio && { stdio }), shell: process.platform === "win32" });
}

/**
 * Runs a process to its end with our own streams, and passes on the signals that ask it to stop. Gives its exit code.
 *
 * @throws Stop when there is no such program
 */
export function follow(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    const pass = (signal) => {
      // At a terminal, Ctrl-C reaches the whole group by itself: a second one would mean "now, at once".
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    const passed = ["SIGTERM", "SIGINT", "SIGHUP"];
    for (const signal of passed) process.on(signal, pass);
    const done = (settle, value) => {
      for (const signal of passed) process.off(signal, pass);
      settle(value);
    };
    child.once("error", (fault) =>
      done(reject, fault.code === "ENOENT" ? new Stop(`There is no tool "${command}" in node_modules.`) : fault),
    );
    child.once("close", (code, signal) => done(resolve, code === null ? 128 + constants.signals[signal] : code));
  });
}

/** PATH with a folder in front. */
export function pathWith(folder) {
  return [folder, process.env.PATH].filter(Boolean).join(delimiter);
}

/** PATH on which `node` is this Node, and every tool of node_modules is found. */
function toolPath() {
  return [at("node_modules", ".bin"), pathWith(dirname(process.execPath))].join(delimiter);
}
