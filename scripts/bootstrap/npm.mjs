import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { pathWith } from "./launch.mjs";
import { root } from "./place.mjs";

/**
 * Runs npm under a given Node and shows what it says on standard error. Gives whether it succeeded.
 *
 * The npm that started us is used where there is one: the fetched Node has none, and a second npm might read the lockfile otherwise.
 */
export function npm(node, args) {
  const own = process.env.npm_execpath || "";
  const [command, before] = /npm-cli\.c?js$/.test(own) ? [node, [own]] : ["npm", []];
  const { status, error } = spawnSync(command, [...before, ...args], {
    cwd: root,
    // Both streams go to standard error; npm asks nothing.
    stdio: ["ignore", 2, 2],
    env: { ...process.env, PATH: pathWith(dirname(node)) },
    // npm is a script on Windows.
    shell: command === "npm" && process.platform === "win32",
  });
  if (error) throw error;
  return status === 0;
}
