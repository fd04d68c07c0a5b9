import type { AnyDatabase } from "./table.ts";

/** Columns that a page, a list of changes or an import looks up, and that no key begins with. */
const indexes: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ["bills", ["lead_committee_id"]],
  ["proposal_supporters", ["person_id"]],
  ["divisions", ["reference"]],
  ["meeting_letters", ["letter_id"]],
  ["meeting_participants", ["committee_id"]],
  ["letters", ["known_through_letter_id"]],
  ["sources", ["url"]],
  ["comments", ["parent_id"]],
  ["comments", ["author_id"]],
  ["notes", ["author_id"]],
  ["follows", ["email_folded"]],
  ["follows", ["account_id"]],
  ["account_tokens", ["account_id"]],
  ["team_invitations", ["team_id"]],
  // The newest changes that people made stand behind thousands that an import made.
  ["events", ["actor_kind", "id"]],
];

export async function up(db: AnyDatabase): Promise<void> {
  for (const [table, columns] of indexes) {
    await db.schema
      .createIndex(`${table}_${columns.join("_")}_index`)
      .on(table)
      .columns([...columns])
      .execute();
  }
}
