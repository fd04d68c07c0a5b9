import type { RecordForm } from "#app/domain/records/record-form.ts";
import { slugOf } from "#app/lib/text.ts";
import type { Context, Write } from "#app/services/context.server.ts";
import { replaceDated } from "#db/queries/records/dated.server.ts";
import { replaceLinks } from "#db/queries/records/links.server.ts";
import { replaceNamed } from "#db/queries/records/named.server.ts";
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
  for (const [kind, lines] of resolved.dated) await replaceDated(tx, kind, id, lines, { newId, slugOf });
}
