import { spawn } from "node:child_process";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

/** Looks for viruses in the file at a path: accepts what is clean. */
export type Scan = (path: string) => Promise<Outcome<"clean" | "not-scanned">>;

const longest = 60_000;

/** The scanner that the settings name (a program with arguments), or one that looks at nothing where they name none. `milliseconds` is how long it may take. */
export function scannerOf(command: string | null, milliseconds = longest): Scan {
  const [program, ...given] = wordsOf(command ?? "");
  if (program === undefined) return async () => accept("not-scanned");
  return async (path) => sentences(await run(program, [...given, path], milliseconds));
}

type Ended = { kind: "exit"; code: number | null } | { kind: "late" } | { kind: "failed" };

/** It fails closed: a file of which nobody could say that it is clean is not kept. */
function sentences(ended: Ended): Outcome<"clean"> {
  if (ended.kind === "exit" && ended.code === 0) return accept("clean");
  if (ended.kind === "exit" && ended.code === 1) {
    return refuse({ message: "The virus scanner found something in this file, so it was not kept. Ask whoever sent it for a clean one." });
  }
  const why = { exit: "it ended with an error", late: "it did not answer in time", failed: "it could not be started" }[ended.kind];
  return refuse({
    message: `The virus scanner could not say whether this file is clean (${why}), so it was not kept. Try again later, or tell whoever runs this site.`,
  });
}

/** Without a shell: nothing in a path can become a command. Nothing of our settings is handed on: there are secrets among them. */
function run(program: string, given: readonly string[], milliseconds: number): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, [...given], { shell: false, stdio: "ignore", env: surroundings });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      resolve({ kind: "late" });
    }, milliseconds);
    const end = (ended: Ended) => {
      clearTimeout(timer);
      resolve(ended);
    };
    child.once("error", () => end({ kind: "failed" }));
    child.once("exit", (code) => end({ kind: "exit", code }));
  });
}

/** Where programs usually are; one that is elsewhere is named by its whole path. */
const surroundings: NodeJS.ProcessEnv = {
  NODE_ENV: "production",
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  LANG: "C.UTF-8",
};

/** "a 'b c' d" → a, b c, d: quotation marks keep words together, and nothing else has a meaning. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
}
