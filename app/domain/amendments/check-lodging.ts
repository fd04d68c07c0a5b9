import type { Refusal } from "#app/lib/outcome.ts";
import { readAmendmentNumber } from "./amendment-number.ts";
import { findHoles } from "./number-amendments.ts";

/** An amendment of a list that is to be recorded, as far as the check looks at it. */
export type ToLodge = { readonly number: string; readonly wording: string; readonly isAltered: boolean };

/** An amendment that the stage has already. */
export type Held = { readonly number: string; readonly wording: string };

/** What would become of a list. `same`: held already, and stays as it is; `altered`: held with other words, and the list says that it was altered. */
export type LodgingCheck = {
  /** By the row's place in the list. */
  readonly rows: readonly ("new" | "same" | "altered")[];
  /** Nothing is recorded while there is one: each names its row ("rows.3"). */
  readonly refusals: readonly Refusal[];
  /** What an editor must have seen: numbers that are missing, rows that are held with other words and stay as they are. */
  readonly warnings: readonly string[];
};

/**
 * Holds a list against what the stage has: numbers twice or not readable, wordings that are missing, holes in the numbers.
 * Cost: n log n in the number of amendments.
 */
export function checkLodging(list: readonly ToLodge[], held: readonly Held[]): LodgingCheck {
  const known = Map.groupBy(held, ({ number }) => foldNumber(number));
  const seen = new Set<string>();
  const refusals: Refusal[] = [];
  const warnings: string[] = [];
  const rows = list.map((row, at) => {
    const field = `rows.${at}`;
    const number = foldNumber(row.number);
    if (!readAmendmentNumber(row.number))
      refusals.push({
        field,
        message: `Row ${at + 1}: “${row.number.slice(0, 40)}” is not the number of an amendment. Enter it as printed: 14, or 23A`,
      });
    else if (seen.has(number)) refusals.push({ field, message: `Amendment ${number} stands in the list twice` });
    seen.add(number);
    if (row.wording.trim() === "") refusals.push({ field, message: `Amendment ${number} has no wording` });
    const before = known.get(number) ?? [];
    if (before.length === 0) return "new" as const;
    if (before.some((each) => foldWording(each.wording) === foldWording(row.wording))) return "same" as const;
    if (row.isAltered && before.length === 1) return "altered" as const;
    warnings.push(
      `Amendment ${number} is recorded already, with other words: those are kept. Mark it as altered if the list replaces them.`,
    );
    return "same" as const;
  });
  return { rows, refusals, warnings: [...warnings, ...holesIn(list, held)] };
}

function holesIn(list: readonly ToLodge[], held: readonly Held[]): readonly string[] {
  const numbers = new Set([...list, ...held].map(({ number }) => foldNumber(number)).filter((number) => readAmendmentNumber(number)));
  return findHoles([...numbers]).missing.map(
    (missing) =>
      `${missing.includes(" to ") ? "Amendments" : "Amendment"} ${missing} should have been lodged before these, and ${missing.includes(" to ") ? "are" : "is"} not recorded.`,
  );
}

/** "23a" is 23A. */
function foldNumber(number: string): string {
  return number.trim().toUpperCase();
}

/** Spaces and line ends differ between a page and a file. */
function foldWording(wording: string): string {
  return wording.replaceAll(/\s+/g, " ").trim();
}
