import { findLetters, type LettersAsked, letterChoices } from "#app/domain/letters/find-letters.ts";
import type { LetterRow } from "#app/domain/letters/letter-in-table.ts";
import type { Context } from "#app/services/context.server.ts";
import { loadLettersInTable } from "./load-letters-in-table.server.ts";

/** How many letters stand on a page of the table. */
export const lettersPerPage = 50;

/** The part of the table that was asked for. `page` is one that there is. */
export type LettersTableRead = {
  rows: readonly LetterRow[];
  total: number;
  found: number;
  page: number;
  pageCount: number;
  choices: ReturnType<typeof letterChoices>;
};

/**
 * A page of the table of letters; with `allRows` every letter of the view, for taking it away.
 *
 * The search also looks into what may be shown of texts and attachments. What is withheld is not searched, so that nobody can guess it.
 */
export async function readLettersTable(
  context: Context,
  asked: LettersAsked & { page: number },
  { allRows = false }: { allRows?: boolean } = {},
): Promise<LettersTableRead> {
  const { letters } = await loadLettersInTable(context, { searchesText: asked.search.trim() !== "" });
  const found = findLetters(letters, asked);
  const pageCount = Math.max(1, Math.ceil(found.length / lettersPerPage));
  const page = Math.min(Math.max(1, asked.page), pageCount);
  const shown = allRows ? found : found.slice((page - 1) * lettersPerPage, page * lettersPerPage);
  return {
    rows: shown.map((letter) => letter.row),
    total: letters.length,
    found: found.length,
    page,
    pageCount,
    choices: letterChoices(letters),
  };
}
