import type { EditedProvision } from "./edited-provision.ts";
import type { NewSection } from "./new-section.ts";

/** How much may be typed into a draft beyond what its section has in print. Every word that is typed is compared with the print. */
export const draftLimits = { characters: 100_000, rows: 400, linesOfNewSection: 1000 } as const;

/** Why an edit is too large to be worded, in a sentence that names the limit; null where it is not. Cost: linear. */
export function tooLargeToDraft(
  printed: readonly EditedProvision[],
  edited: readonly EditedProvision[],
  added: NewSection | null,
): string | null {
  if (edited.length > printed.length + draftLimits.rows)
    return `At most ${draftLimits.rows} provisions can be added to one section: draft the rest separately.`;
  const typed = lengthOf(edited) + (added ? added.title.length + added.text.length : 0);
  if (typed > lengthOf(printed) + draftLimits.characters)
    return `At most ${draftLimits.characters} characters more than the print has can be worded in one draft: shorten it, or make two of it.`;
  if (added && added.text.split("\n", draftLimits.linesOfNewSection + 1).length > draftLimits.linesOfNewSection)
    return `A new section has at most ${draftLimits.linesOfNewSection} lines here: draft the rest separately.`;
  return null;
}

function lengthOf(provisions: readonly EditedProvision[]): number {
  return provisions.reduce((sum, { number, text }) => sum + number.length + text.length, 0);
}
