#!/usr/bin/env node
// The one way in: every script of package.json starts here, so that `npm start` and `npm test` need nothing but Node and npm.
// Only `node:` imports, and nothing newer than Node 16 can parse: the Node that runs this may be older than the one we need.
// Nothing is written to standard output from here to the end of the preparations: a command's output can be piped.
import { runScript, runTool } from "./bootstrap/launch.mjs";
import { stopWithParent } from "./bootstrap/parent.mjs";
import { root, say } from "./bootstrap/place.mjs";
import { prepare } from "./bootstrap/prepare.mjs";
import { reExecute, runsOnThisNode, suitableNode } from "./bootstrap/toolchain.mjs";
import { listVerbs, verbs } from "./bootstrap/verbs.mjs";

const [word = "", ...rest] = process.argv.slice(2);

try {
  process.exitCode = await run();
} catch (fault) {
  // A sentence is for the person; anything else is a bug and shows where it happened.
  if (fault.sentence) say(fault.sentence);
  else console.error(fault);
  process.exit(1);
}

async function run() {
  const verb = Object.hasOwn(verbs, word) ? verbs[word] : undefined;
  if (!verb) {
    say(`${word ? `There is no command "${word}".` : "Say which command."} There are:\n${listVerbs()}`);
    return 2;
  }
  stopWithParent();
  process.chdir(root);
  if (!runsOnThisNode()) return reExecute(await suitableNode());
  await prepare(verb, rest);
  if (verb.script) return runScript(verb, rest);
  return verb.runsTool ? runTool(rest[0], rest.slice(1)) : 0;
}
