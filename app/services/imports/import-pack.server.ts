import { type DocumentKind, packOrder } from "#app/importers/kinds.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import type { Elapsed, LaidFacts } from "#app/services/facts/lay-facts.server.ts";
import { type DocumentGiven, importDocuments } from "./import-documents.server.ts";

export type PackPart = { kind: DocumentKind; documents: readonly DocumentGiven[] };

/**
 * Imports a whole pack, kind by kind, in the order of `packOrder`: names first, then what names them.
 * Stops at the first document that cannot be read; what was laid before it stays.
 */
export async function importPack(
  context: Context,
  parts: readonly PackPart[],
  told: { elapsed?: Elapsed; onPart?: (kind: DocumentKind, laid: LaidFacts) => void } = {},
): Promise<Outcome<readonly LaidFacts[]>> {
  const arriving = parts.filter((part) => part.kind === "division").flatMap((part) => part.documents.map(({ file }) => nameOf(file)));
  const laid: LaidFacts[] = [];
  for (const { kind } of packOrder) {
    const documents = parts.filter((part) => part.kind === kind).flatMap((part) => part.documents);
    if (documents.length === 0) continue;
    const imported = await importDocuments(context, kind, documents, { as: `${documents.length} files`, arriving, elapsed: told.elapsed });
    if (!imported.ok) return imported;
    laid.push(imported.value);
    told.onPart?.(kind, imported.value);
  }
  return accept(laid);
}

/** "divisions/S6M-19128.json" is the division S6M-19128. */
function nameOf(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.json$/, "");
}
