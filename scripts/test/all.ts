import { parseArgs } from "node:util";
import { runStep } from "./run-step.ts";
import { choose, listSteps, type Step, steps } from "./steps.ts";
import { closingLine, sum, type Tally } from "./tally.ts";

// `npm test [-- --only types,unit] [-- arguments for the runner]`: every check and every test, and one closing line.
const { values, positionals } = parseArgs({ options: { only: { type: "string" } }, allowPositionals: true });
const chosen = choose(steps, values.only);
if (chosen.length === 0) {
  console.error(`There is nothing called "${values.only}" to run. There are:\n${listSteps(steps)}`);
  process.exit(2);
}

const tallies = new Map<Step, Tally>();
// Checks mostly wait for one core each; the runners of tests use all cores by themselves.
await inTwos(chosen.filter((step) => step.canShare));
for (const step of chosen.filter((each) => !each.canShare)) await run(step);

const failed = chosen.filter((step) => (tallies.get(step)?.failed ?? 1) > 0);
if (failed.length > 0) console.log(`\nNot in order: ${failed.map((step) => step.title).join(", ")}`);
console.log(`\n${closingLine(sum([...tallies.values()]))}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function inTwos(waiting: Step[]): Promise<void> {
  const line = [...waiting];
  const serve = async () => {
    for (let step = line.shift(); step; step = line.shift()) await run(step);
  };
  await Promise.all([serve(), serve()]);
}

async function run(step: Step): Promise<void> {
  tallies.set(step, await runStep(step, step.takesArguments ? positionals : []));
}
