import { applyAmendments } from "#app/domain/amendments/apply.ts";
import type { AppliedText } from "#app/domain/amendments/marked.ts";
import type { Proceedings } from "#app/domain/amendments/proceedings.ts";

/** How many choices are remembered for one print: the views of one choice are asked for one after another. */
const mostRemembered = 12;
const remembered = new WeakMap<Proceedings, Map<string, AppliedText>>();

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
  const known = remembered.get(study) ?? new Map<string, AppliedText>();
  remembered.set(study, known);
  const found = known.get(name);
  if (found) return found;
  const readable = set.flatMap(({ number, read, printedLines }) =>
    read.ok ? [{ number, instruction: read.instruction, printedLines }] : [],
  );
  const applied = applyAmendments(study.index, readable, study.order);
  known.set(name, applied);
  const oldest = known.keys().next();
  if (known.size > mostRemembered && !oldest.done) known.delete(oldest.value);
  return applied;
}
