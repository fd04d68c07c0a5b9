import { resultOf, sayTotals, totalsDiffer } from "#app/domain/divisions/tally.ts";
import type { Totals } from "#app/domain/facts/division.ts";
import type { PastedRoll } from "./record-pasted-roll.ts";

/** What is announced of a division, as the form says it. */
export type AnnouncedResult = Totals & { result: string; castingVote: string | null };

/** What does not fit together in a roll-call: an editor must see it before it is kept, and may keep it as printed. */
export function problemsOfRoll(roll: PastedRoll, announced: AnnouncedResult): string[] {
  const problems: string[] = [];
  if (roll.votes.length === 0) problems.push("No names could be read. Paste the lists with their headings: For, Against, Abstentions.");
  else if (totalsDiffer(announced, roll.counted))
    problems.push(`The names count ${sayTotals(roll.counted)}; the result announced is ${sayTotals(announced)}.`);
  if (roll.printed && totalsDiffer(announced, roll.printed))
    problems.push(`The pasted text prints the result ${sayTotals(roll.printed)}; the form says ${sayTotals(announced)}.`);
  const expected = resultOf(announced, announced.castingVote);
  if (expected && expected !== announced.result)
    problems.push(`By ${sayTotals(announced)} the question is ${expected} to, and the form says that it is ${announced.result} to.`);
  if (expected === null) problems.push("The votes are equal, and no casting vote is entered.");
  for (const name of roll.twice) problems.push(`${name} stands twice in the lists. The second is kept as printed and tied to nobody.`);
  for (const line of roll.unread) problems.push(`This line could not be read as a member, and is left out: “${line.slice(0, 120)}”.`);
  return problems;
}
