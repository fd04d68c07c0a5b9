import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import { sourceMissing } from "#app/domain/sources/source-rule.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { Context, Write } from "#app/services/context.server.ts";
import { hasCitation } from "#db/queries/citations.server.ts";

/** Why a record that is about to be seen by everyone may not be: nobody is named who says so. Null: it may. */
export async function sourceMissingFor(
  { actor }: Pick<Context, "actor">,
  tx: Write,
  kind: RecordKind,
  record: { id: string; isMadeUp: boolean },
  /** Named in the same form. */
  given: object | null,
): Promise<Refusal | null> {
  const hasSource = given !== null || (await hasCitation(tx, kind, record.id));
  return sourceMissing({ kind, byPerson: actor.kind === "account", isMadeUp: record.isMadeUp, hasSource });
}

/** Whether a draft needs a source before the actor can publish it. */
export async function lacksSourceToPublish(
  { actor, db }: Pick<Context, "actor" | "db">,
  kind: RecordKind,
  record: { id: string; isMadeUp: boolean },
): Promise<boolean> {
  const hasSource = await hasCitation(db, kind, record.id);
  return sourceMissing({ kind, byPerson: actor.kind === "account", isMadeUp: record.isMadeUp, hasSource }) !== null;
}
