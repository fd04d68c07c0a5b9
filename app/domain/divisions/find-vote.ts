import { foldText } from "#app/lib/text.ts";

/** What a row of a roll-call can be found by. */
export type Findable = {
  name: string;
  printedName?: string | null;
  otherNames?: readonly string[];
  seat: string | null;
  party?: string | null;
};

/**
 * The rows that a person's words can mean: by name, other names, constituency, region or party.
 * Every word of the query must begin a word of one row, in any order; accents, hyphens, apostrophes and case do not matter.
 * Best first: a row that is named exactly so, then a row whose name has all the words, then the others in their own order.
 */
export function findVotes<T extends Findable>(rows: readonly T[], query: string): readonly T[] {
  const words = wordsOf(query);
  if (words.length === 0) return rows;
  return rows
    .map((row, index) => ({ row, index, score: scoreOf(row, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ row }) => row);
}

/** 0: no match; 1: among all that is printed of the row; 2: in its name or seat alone; 3: the name or seat itself. */
function scoreOf(row: Findable, words: readonly string[]): number {
  const names = [row.name, row.printedName ?? "", ...(row.otherNames ?? [])];
  const fields = [...names, row.seat ?? ""];
  if (fields.some((field) => isSame(wordsOf(field), words))) return 3;
  if (fields.some((field) => hasAll(wordsOf(field), words))) return 2;
  return hasAll(wordsOf([...fields, row.party ?? ""].join(" ")), words) ? 1 : 0;
}

function isSame(field: readonly string[], words: readonly string[]): boolean {
  return field.length === words.length && hasAll(field, words);
}

function hasAll(field: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => field.some((each) => each.startsWith(word)));
}

/** A comma, a full stop or brackets part words: "Adam, George (Paisley)" is three. "&" is read as "and". */
function wordsOf(text: string): readonly string[] {
  return foldText(text.replaceAll("&", " and "))
    .replaceAll(/[^\p{L}\p{N} ]/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
}
