import type { RecordForm } from "#app/domain/records/record-form.ts";
import { slugOf } from "#app/lib/text.ts";
import type { Context, Write } from "#app/services/context.server.ts";
import { replaceDated } from "#db/queries/records/dated.server.ts";
import { replaceLetterLinks } from "#db/queries/records/letter-links.server.ts";
import { replaceLinks } from "#db/queries/records/links.server.ts";
import { replaceNamed } from "#db/queries/records/named.server.ts";
import { replaceTies } from "#db/queries/records/ties.server.ts";
import type { Resolved } from "./resolve-fields.server.ts";

/** Writes what is not a column of the record itself: its links, the people it names, a bill's former titles. */
export async function layLinks(
  { newId }: Pick<Context, "newId">,
  tx: Write,
  form: RecordForm,
  id: string,
  resolved: Resolved,
): Promise<void> {
  for (const [field, ids] of resolved.links) await replaceLinks(tx, form.kind, id, field, ids);
  for (const [field, named] of resolved.named) await replaceNamed(tx, form.kind, id, field, named, newId);
  for (const [kind, links] of resolved.letterLinks) await replaceLetterLinks(tx, id, kind, links);
  for (const [role, ties] of resolved.ties) await replaceTies(tx, form.kind, id, role, ties, newId);
  for (const [kind, lines] of resolved.dated) await replaceDated(tx, kind, id, lines, { newId, slugOf });
}
