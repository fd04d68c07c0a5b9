import type { Kysely } from "kysely";
import { publicAddress } from "#app/domain/records/addresses.ts";
import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import { foldText } from "#app/lib/text.ts";
import { listLettersOfDay, listStatementsOfDay } from "#db/queries/letter-checks.server.ts";
import { listNamedLines } from "#db/queries/records/named.server.ts";
import type { Schema } from "#db/schema/schema.ts";

/** A record that is held and looks like the one that comes. */
export type Twin = { title: string; href: string | null };

/**
 * A letter that is held with the same day, subject, senders and recipients, or a statement with the same day, speaker and summary: case,
 * accents and offices aside. Null: there is none.
 */
export async function findTwin(db: Kysely<Schema>, form: RecordForm, fields: FieldTexts): Promise<Twin | null> {
  if (form.kind === "letter") return letterTwin(db, fields);
  if (form.kind !== "statement") return null;
  const same = (await listStatementsOfDay(db, fields.date_on ?? null)).find(
    (row) => isSame(row.printed_speaker, fields.printed_speaker) && isSame(row.summary, fields.summary),
  );
  return same ? { title: same.summary, href: null } : null;
}

async function letterTwin(db: Kysely<Schema>, fields: FieldTexts): Promise<Twin | null> {
  for (const row of await listLettersOfDay(db, fields.sent_on ?? null)) {
    if (!isSame(row.subject, fields.subject)) continue;
    const [from, to] = await Promise.all([listNamedLines(db, "letter", row.id, "from"), listNamedLines(db, "letter", row.id, "to")]);
    if (namesIn(from) !== namesIn(linesOf(fields.from)) || namesIn(to) !== namesIn(linesOf(fields.to))) continue;
    return { title: row.subject, href: publicAddress("letter", row.slug) };
  }
  return null;
}

function isSame(one: string | null | undefined, other: string | null | undefined): boolean {
  return foldText(one ?? "").trim() === foldText(other ?? "").trim();
}

function linesOf(text: string | null | undefined): string[] {
  return (text ?? "").split("\n").filter(Boolean);
}

/** Names without offices, in one order. */
function namesIn(lines: readonly string[]): string {
  return lines
    .map((line) => foldText(line.split(";")[0] ?? "").trim())
    .sort()
    .join("\n");
}
