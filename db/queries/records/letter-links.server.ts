import type { Kysely } from "kysely";
import type { ReplyNature } from "#app/domain/facts/correspondence.ts";
import type { LetterLinkFacts } from "#app/domain/facts/record.ts";
import { printLetterLinkLine } from "#app/domain/records/tie-line.ts";
import type { Schema } from "../../schema/schema.ts";

type Kind = LetterLinkFacts["kind"];
/** A link to another letter as it is kept. */
export type LetterLinkRow = { targetId: string; nature: ReplyNature | null; inferred: boolean; note: string | null };

/** The letters that a letter answers, encloses, corrects or cites, as they would be typed. */
export async function listLetterLinkLines(db: Kysely<Schema>, letterId: string, kind: Kind): Promise<string[]> {
  const rows = await db
    .selectFrom("letter_links")
    .innerJoin("letters", "letters.id", "letter_links.target_letter_id")
    .select(["letters.slug", "letter_links.nature", "letter_links.inferred", "letter_links.note"])
    .where("letter_links.letter_id", "=", letterId)
    .where("letter_links.kind", "=", kind)
    .orderBy("letters.slug")
    .execute();
  return rows.map((row) => printLetterLinkLine({ name: row.slug, nature: row.nature, inferred: row.inferred === 1, note: row.note }));
}

/** Replaces the links of one kind. */
export async function replaceLetterLinks(tx: Kysely<Schema>, letterId: string, kind: Kind, links: readonly LetterLinkRow[]): Promise<void> {
  await tx.deleteFrom("letter_links").where("letter_id", "=", letterId).where("kind", "=", kind).execute();
  const rows = links.map(({ targetId, nature, inferred, note }) => ({
    letter_id: letterId,
    kind,
    target_letter_id: targetId,
    nature,
    inferred: inferred ? (1 as const) : (0 as const),
    note,
  }));
  if (rows.length > 0) await tx.insertInto("letter_links").values(rows).execute();
}

/** Every answer there is, as (the reply, what it answers): for finding circles before one is made. */
export function listAnswers(db: Kysely<Schema>) {
  return db
    .selectFrom("letter_links")
    .select(["letter_id as reply", "target_letter_id as answered"])
    .where("kind", "=", "replies_to")
    .execute();
}
