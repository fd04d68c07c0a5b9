import type { LabelForm } from "#app/domain/text/label.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import { rankOf } from "./ranks.ts";

/** A provision around the place of an insertion. */
export type Standing = { readonly kind: ProvisionKind; readonly number: string | null; readonly depth: number; readonly text: string };

/**
 * What "( )" is, which says nothing of itself: by the number that follows it, then by whether it begins like a sentence or like an
 * entry of a list, beside what it is inserted.
 */
export function decideBlank(
  text: string,
  following: LabelForm | null,
  standing: readonly Standing[],
  isInSchedule: boolean,
): ProvisionKind {
  const beside = standing.at(-1);
  const isUnderHeading = beside !== undefined && rankOf(beside.kind) <= rankOf("cross-heading");
  // Under a heading of a schedule there is no paragraph yet; "( ) (1) …" is a paragraph and its first sub-paragraph.
  if (isInSchedule && (isUnderHeading || /^\(\d/.test(text))) return "schedule-paragraph";
  const sentence: ProvisionKind = isInSchedule ? "schedule-sub-paragraph" : "subsection";
  if (following === "letter-in-brackets" && !standing.some(({ kind }) => kind === "definition")) return sentence;
  if (following === "roman-in-brackets") return "paragraph";
  const isEntry = /^[“"‘']?\p{Ll}/u.test(text);
  if (!isEntry) return sentence;
  const entries = standing.filter(({ kind }) => rankOf(kind) >= rankOf("paragraph") && rankOf(kind) <= rankOf("sub-sub-paragraph"));
  if (beside && /[—–-]$/.test(beside.text)) return beneath(beside.kind);
  return entries.at(-1)?.kind ?? "paragraph";
}

/** What stands in the list that a lead-in opens. */
function beneath(kind: ProvisionKind): ProvisionKind {
  if (kind === "paragraph" || kind === "item") return "sub-paragraph";
  if (kind === "sub-paragraph") return "sub-sub-paragraph";
  return "paragraph";
}
