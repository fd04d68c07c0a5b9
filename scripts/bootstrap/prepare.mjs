import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { installPrint, sourcePrint } from "./fingerprints.mjs";
import { runTool } from "./launch.mjs";
import { withLock } from "./lock.mjs";
import { npm } from "./npm.mjs";
import { at, Stop, say } from "./place.mjs";

// Each note lies inside what it describes: whoever deletes the folder deletes the note, and the step runs again.
const installed = { note: at("node_modules", ".installed-from"), print: installPrint, make: install };
const built = { note: at("build", ".built-from"), print: sourcePrint, make: build };

/** Installs what changed since the last time, and builds if the verb wants it. */
export async function prepare(verb, args) {
  await bring(installed);
  if (verb.rebuilds && !args.includes("--if-changed")) rmSync(built.note, { force: true });
  if (verb.builds) await bring(built);
}

async function bring({ note, print, make }) {
  if (isFresh(note, print())) return;
  await withLock(async () => {
    const now = print();
    // Somebody else may have done it while we waited.
    if (isFresh(note, now)) return;
    rmSync(note, { force: true });
    await make();
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, now);
  });
}

function isFresh(note, print) {
  return existsSync(note) && readFileSync(note, "utf8") === print;
}

function install() {
  say("Installing the packages that Assent is made of (once, and again when they change) …");
  // The tools that build the pages are development packages: wanted also where NODE_ENV says production.
  const done = npm(process.execPath, ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (!done) throw new Stop("The packages could not be installed (see above).");
}

async function build() {
  say("Building the pages (again when a source changes) …");
  const code = await runTool("remix", ["vite:build", "--logLevel", "warn"], { mode: "production", stdio: ["ignore", 2, 2] });
  if (code !== 0) throw new Stop("The pages could not be built (see above).");
}
