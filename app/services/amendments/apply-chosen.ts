import { applyAmendments } from "#app/domain/amendments/apply.ts";
import type { AppliedText } from "#app/domain/amendments/marked.ts";
import type { Proceedings } from "#app/domain/amendments/proceedings.ts";
import { type Memory, remember } from "#app/lib/remember.ts";

/** How many choices are remembered for one print: the views of one choice are asked for one after another. */
const mostRemembered = 12;
const remembered = new WeakMap<Proceedings, Memory<AppliedText>>();

/**
 * The print with those of its amendments that are chosen; null when there is no text. What cannot be read is not among the results.
 * Remembered as long as the proceedings are.
 *
 * @param chosen their numbers, in any order
 */
export function applyChosen(study: Proceedings, chosen: ReadonlySet<string>): AppliedText | null {
  if (!study.index) return null;
  const set = study.amendments.filter(({ number }) => chosen.has(number));
  const name = set.map(({ number }) => number).join();
  const known = remembered.get(study) ?? remember<AppliedText>(mostRemembered);
  remembered.set(study, known);
  const found = known.find(name);
  if (found) return found;
  const readable = set.flatMap(({ number, read, printedLines }) =>
    read.ok ? [{ number, instruction: read.instruction, printedLines }] : [],
  );
  return known.keep(name, applyAmendments(study.index, readable, study.order));
}
