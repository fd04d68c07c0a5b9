import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { follow, pathWith } from "./launch.mjs";
import { withLock } from "./lock.mjs";
import { npm } from "./npm.mjs";
import { at, Stop, say } from "./place.mjs";
import { satisfies } from "./version.mjs";

/** The Node that is fetched where the machine's own does not fit: an npm package with the binary inside, so that npm is all one needs. */
const fetched = "24.21.0";
/** Node's own binaries for Linux are linked against this version of the GNU C library. */
const glibc = "2.28.0";

/** Whether the Node that runs this is one of `engines`. */
export function runsOnThisNode() {
  return satisfies(process.version, engines());
}

/**
 * The path of a Node that fits, fetched into `.toolchain` if need be.
 *
 * @throws Stop with one sentence where there is none for this machine
 */
export async function suitableNode() {
  const name = `node-linux-${process.arch}`;
  const binary = at(".toolchain", "node_modules", name, "bin", "node");
  if (!canFetch()) throw tooOld("install one from nodejs.org or with your system's package manager");
  if (!works(binary)) await withLock(() => works(binary) || fetch(name, binary));
  return binary;
}

/** Runs this same command again with another Node, first on the PATH for everything below it. Gives its exit code. */
export function reExecute(binary) {
  return follow(binary, process.argv.slice(1), { env: { ...process.env, PATH: pathWith(dirname(binary)) } });
}

function fetch(name, binary) {
  say(
    `Node ${process.versions.node} is too old for Assent: fetching Node ${fetched} into .toolchain (nothing else on this machine changes) …`,
  );
  const done = npm(process.execPath, [
    ...["install", `${name}@${fetched}`, "--prefix", at(".toolchain")],
    ...["--ignore-scripts", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"],
  ]);
  if (!done) throw tooOld("it could not be fetched (see above): check the network, or install one yourself");
  if (!works(binary)) throw tooOld("the one that was fetched does not run here, so install one yourself");
}

function canFetch() {
  if (process.platform !== "linux" || !["x64", "arm64"].includes(process.arch)) return false;
  // Absent on musl (Alpine), where a binary built for the GNU library does not start.
  const { glibcVersionRuntime: found } = process.report.getReport().header;
  return Boolean(found) && satisfies(found, `>=${glibc}`);
}

function works(binary) {
  if (!existsSync(binary)) return false;
  const { status, stdout } = spawnSync(binary, ["--version"], { encoding: "utf8" });
  return status === 0 && satisfies(stdout.trim(), engines());
}

function engines() {
  return JSON.parse(readFileSync(at("package.json"), "utf8")).engines.node;
}

function tooOld(advice) {
  return new Stop(`Assent needs Node ${engines()} and this is ${process.version} on ${process.platform}-${process.arch}: ${advice}.`);
}
