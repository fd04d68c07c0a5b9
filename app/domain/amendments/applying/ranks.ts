import type { LabelForm } from "#app/domain/text/label.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";

/**
 * How deep a kind of provision stands among others: a provision stands in the nearest one before it of a lower rank.
 * Definitions hold paragraphs, and stand in a subsection.
 */
const ranks: Record<ProvisionKind, number> = {
  "long-title": 0,
  preamble: 0,
  schedule: 0,
  part: 1,
  chapter: 2,
  "cross-heading": 3,
  section: 4,
  "schedule-paragraph": 4,
  subsection: 5,
  "schedule-sub-paragraph": 5,
  definition: 6,
  item: 7,
  paragraph: 7,
  "sub-paragraph": 8,
  "sub-sub-paragraph": 9,
  text: 10,
  quotation: 10,
  table: 10,
  figure: 10,
  row: 11,
  cell: 12,
};

/** From 0, which stands in nothing, to 12, a cell of a table. */
export function rankOf(kind: ProvisionKind): number {
  return ranks[kind];
}

/** Where new words come: in a schedule or not, which changes what "(2)" is called. */
export type Setting = { readonly isInSchedule: boolean };

/**
 * What a number of that form is the number of. A blank is decided from what stands around it. A plain figure before words is a paragraph, as of a
 * schedule that is quoted: a new section has a title.
 */
export function kindOfForm(form: Exclude<LabelForm, "blank">, { isInSchedule }: Setting): ProvisionKind {
  switch (form) {
    case "figure":
      return "schedule-paragraph";
    case "figure-in-brackets":
      return isInSchedule ? "schedule-sub-paragraph" : "subsection";
    case "letter-in-brackets":
      return "paragraph";
    case "roman-in-brackets":
      return "sub-paragraph";
    case "capital-in-brackets":
      return "sub-sub-paragraph";
  }
}
