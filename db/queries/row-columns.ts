import { z } from "zod";
import type { ChainLevel } from "#app/domain/facts/record.ts";
import type { HeldBy, QuotationRow, Row } from "#app/domain/records/row-line.ts";

const heldBy = z.object({ holder: z.string(), url: z.string().nullable() });
const quotation = z.object({ text: z.string(), speaker: z.string().nullable(), chain: z.array(z.string()) });
const level = z.object({ words: z.string(), kind: z.enum(["source", "letter", "statement"]).nullable(), slug: z.string().nullable() });

/** A JSON column of lines with several parts, of any kind; an empty list where nothing is stored. @throws when it holds something else */
export function rowsOf(column: string | null): (Row | string)[] {
  return read(column, z.array(z.union([z.string(), heldBy, quotation, level])));
}

/** The places that hold a letter. */
export function heldByOf(column: string | null): HeldBy[] {
  return read(column, z.array(heldBy));
}

/** Short quotations. */
export function quotationsOf(column: string | null): QuotationRow[] {
  return read(column, z.array(quotation));
}

/** The levels between us and quoted words, the outermost first. Rows of earlier days hold words alone. */
export function chainOf(column: string | null): ChainLevel[] {
  return read(column, z.array(z.union([z.string().transform((words) => ({ words, kind: null, slug: null })), level])));
}

function read<T>(column: string | null, shape: z.ZodType<T[]>): T[] {
  return column === null ? [] : shape.parse(JSON.parse(column));
}
