import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the repository. */
export function at(...parts) {
  return join(root, ...parts);
}

/** Tells the person something, on standard error: standard output belongs to the command. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Ends the command with one sentence that says what to do, and no stack. */
export class Stop extends Error {
  constructor(sentence) {
    super(sentence);
    this.sentence = sentence;
  }
}
