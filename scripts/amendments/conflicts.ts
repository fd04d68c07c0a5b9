import { readGiven, UsageMistake } from "./given.ts";

/**
 * Prints every pair of amendments that is not independent, as a JSON array. Without a text the pairs are found by page, line and quoted words.
 *
 * @returns the exit code: 0, or 2 for a mistake in how the command was called
 */
export async function conflictsCommand(args: readonly string[]): Promise<number> {
  try {
    const { study, only } = await readGiven(args, false);
    const pairs = study.pairs.filter(({ first, second }) => only.has(first) && only.has(second));
    process.stdout.write(`${JSON.stringify(pairs, null, 2)}\n`);
    for (const { number, read } of study.amendments) if (!read.ok) console.error(`${number}: not compared. ${read.problem.message}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error;
    console.error(error.message);
    return 2;
  }
}
