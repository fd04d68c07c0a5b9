import { readLabel } from "#app/domain/text/label.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import { type InsertedLevel, levelOfKind, type MarshalRules } from "./marshal-codes.ts";
import type { Inserted } from "./wording/instruction.ts";

/** What is known about the line at whose end something is inserted. */
export type LineEnd = {
  /** The provision that the line belongs to; null where the text is not to hand. */
  readonly kind: ProvisionKind | null;
  /** Whether that provision stands in text quoted from, or inserted into, another Act; null: not known. */
  readonly isInAnotherAct: boolean | null;
};

/**
 * The level of what is inserted at the end of a line: words, or a new provision, by its own number. A provision without a number ("( )")
 * takes the level of the provision whose line it follows, or that of a subsection if it begins with a capital.
 * ASSUMPTION: a numbered paragraph of a schedule counts as a subsection, as the sort codes name no level for it.
 */
export function insertedLevel(insert: Inserted, at: LineEnd): InsertedLevel {
  const label = insert.onNewLine ? readLabel(insert.text) : null;
  if (!insert.onNewLine) return "words";
  switch (label?.form) {
    case "figure":
    case "figure-in-brackets":
      return "subsection";
    case "letter-in-brackets":
      return "paragraph";
    case "roman-in-brackets":
      return "sub-paragraph";
    case "capital-in-brackets":
      return "sub-sub-paragraph";
    default: {
      const rest = label?.rest ?? insert.text;
      if (/^\p{Lu}/u.test(rest)) return "subsection";
      return (at.kind && levelOfKind[at.kind]) ?? "paragraph";
    }
  }
}

/** The sort code of an insertion at the end of a line. Source: the sort codes of Lawmaker, see `MarshalRules`. */
export function codeAtEnd(insert: Inserted | null, at: LineEnd, rules: MarshalRules): number {
  if (!insert) return rules.codes.atEnd.words;
  const intoAnotherAct = at.isInAnotherAct ?? /^["“‘']/.test(insert.text);
  return rules.codes.atEnd[insertedLevel(insert, at)] + (intoAnotherAct ? rules.codes.intoAnotherAct : 0);
}
