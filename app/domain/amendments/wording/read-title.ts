import { matchingClose } from "./brackets.ts";
import { afterSpace, type Cursor, comesNext, fail, note } from "./cursor.ts";

/** The longest title of a provision, in characters. */
const longestTitle = 400;

const title = /\(\s*[“"‘'A-Za-z0-9][^()]{3}/y;

/** Whether a title in brackets comes next: "(Local referendum)", not a number such as "(2)" or "(iv)". */
export function titleFollows(cursor: Cursor): boolean {
  return comesNext(cursor, title) && !comesNext(cursor, /\(\s*[ivxl0-9]+[A-Z]*\s*\)/y);
}

/** Reads a provision's title in brackets, which may hold brackets and quotation marks of its own. */
export function readTitle(cursor: Cursor): string | null {
  const start = afterSpace(cursor);
  const near = cursor.text.slice(start, start + longestTitle);
  const end = matchingClose(near, 0, "(", ")");
  if (end < 0) return fail(cursor, "The bracket that opens here, before the title of a provision, is never closed.", start);
  const found = near.slice(1, end);
  const read = found.trim().replaceAll(/\s+/g, " ");
  if (read !== found) note(cursor, start + 1, found, read);
  cursor.at = start + end + 1;
  return read;
}
