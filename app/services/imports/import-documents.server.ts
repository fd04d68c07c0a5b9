import { createHash } from "node:crypto";
import type { Imported } from "#app/domain/facts/facts.ts";
import { joinImported } from "#app/importers/join.ts";
import { type DocumentKind, documentKinds } from "#app/importers/kinds.ts";
import type { Known } from "#app/importers/known.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import { type Elapsed, type LaidFacts, layFacts } from "#app/services/facts/lay-facts.server.ts";
import { listBillsByTitle, listDivisionSlugs, listPeopleByName } from "#db/queries/facts/known.server.ts";

/** A document as it was read from disk: its name, its text and the SHA-256 of its bytes. */
export type DocumentGiven = { file: string; text: string; sha256: string };

type ImportExtras = {
  /** The name under which several documents stand in the receipt; one document stands under its own. */
  as?: string;
  /** Divisions that come later in the same run, so that they are not told as missing. */
  arriving?: readonly string[];
  elapsed?: Elapsed;
};

/**
 * Reads documents of one kind and lays what they say, with one receipt for all of them.
 * If one cannot be read, nothing of them is laid, and the refusal names the file.
 */
export async function importDocuments(
  context: Context,
  kind: DocumentKind,
  documents: readonly DocumentGiven[],
  extras: ImportExtras = {},
): Promise<Outcome<LaidFacts>> {
  const read = readDocuments(kind, documents, await listKnown(context, extras.arriving), extras.as);
  if (!read.ok) return read;
  return accept(await layFacts(context, read.value.facts, { receipt: read.value.receipt, elapsed: extras.elapsed }));
}

/** Reads documents without saving anything: what a dry run shows. */
export function readDocuments(kind: DocumentKind, documents: readonly DocumentGiven[], known: Known, as?: string): Outcome<Imported> {
  const parts: Imported[] = [];
  const refusals: Refusal[] = [];
  for (const { file, text, sha256 } of documents) {
    const read = documentKinds[kind].reads(text, { file, fileSha256: sha256, known });
    if (read.ok) parts.push(read.value);
    else refusals.push(...read.refusals.map((refusal) => ({ ...refusal, message: `${file}: ${refusal.message}` })));
  }
  const [first, ...rest] = refusals;
  if (first) return refuse(first, ...rest);
  const joined = joinImported(parts, kind, documents.length === 1 ? (documents[0]?.file ?? null) : (as ?? null));
  if (documents.length < 2) return accept(joined);
  return accept({ ...joined, receipt: { ...joined.receipt, fileSha256: hashOfAll(documents) } });
}

/** Of several documents: the SHA-256 of the list of their hashes and names, sorted, as `sha256sum` prints it. */
function hashOfAll(documents: readonly DocumentGiven[]): string {
  const lines = documents.map(({ file, sha256 }) => `${sha256}  ${file.split("/").at(-1) ?? file}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}

/** The people, bills and divisions held, by which names in a document are told apart. */
export async function listKnown({ db }: Pick<Context, "db">, arriving: readonly string[] = []): Promise<Known> {
  const [people, bills, divisions] = await Promise.all([listPeopleByName(db), listBillsByTitle(db), listDivisionSlugs(db)]);
  return { people, bills, divisions: [...divisions, ...arriving] };
}
