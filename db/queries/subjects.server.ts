import { type Kysely, type RawBuilder, sql } from "kysely";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import { stances } from "#app/domain/facts/record.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { stanceWords } from "#app/domain/positions/stance-words.ts";
import { recordForms } from "#app/domain/records/record-forms.ts";
import type { Schema } from "../schema/schema.ts";
import { findsDrafts } from "./visibility.server.ts";

/** A record as that which sources speak of. `slug` is null for parts of a bill; `billSlug` is that of the one bill it belongs to. */
export type SubjectRow = {
  id: string;
  slug: string | null;
  title: string;
  published_at: string | null;
  is_made_up: number;
  bill_slug: string | null;
  letter_slug: string | null;
  /** What we say of the record itself, where its kind says so. */
  confidence: Confidence | null;
};

/** Which records are meant: those with these ids, everything about one bill, all, or all of which something is claimed. */
export type SubjectsOf = { ids: readonly string[] } | { billId: string } | "all" | "claimed";

type Place = { table: string; title: RawBuilder<unknown>; isPart: boolean; hasBill: boolean };

/** Kinds of which many have a bill of their own, and are seen only where it is seen. */
const belongToBill: ReadonlySet<RecordKind> = new Set([
  "stage_event",
  "document",
  "consultation",
  "division",
  "version",
  "amendment",
  "amendment_group",
  "amendment_list",
]);

/** Kinds of record that say themselves how sure we are of them. */
const sayConfidence: ReadonlySet<RecordKind> = new Set(["letter", "meeting", "statement", "position", "figure", "request", "commitment"]);

/** A position's stance as every page words it. */
const stanceInWords = sql`case record.stance ${sql.join(
  stances.map((stance) => sql`when ${sql.lit(stance)} then ${sql.lit(stanceWords[stance])}`),
  sql` `,
)} end`;

/** Where records of a kind are kept, and by what they are told apart in a list; null: nothing rests on a source there. */
function placeOf(kind: RecordKind): Place | null {
  const hasBill = belongToBill.has(kind);
  if (kind === "amendment_group") return { table: "amendment_groups", title: sql`record.name`, isPart: false, hasBill };
  if (kind === "amendment_list")
    return { table: "amendment_lists", title: sql`coalesce(record.reference, record.kind)`, isPart: false, hasBill };
  const form = recordForms.get(kind);
  if (!form || kind === "source") return null;
  const title = kind === "position" ? sql`record.printed_holder || ': ' || ${stanceInWords}` : sql`record.${sql.ref(form.titleField)}`;
  return { table: form.table, title, isPart: form.isPart, hasBill };
}

/** Records of one kind that the viewer may see. */
export async function listSubjectsVisibleTo(db: Kysely<Schema>, viewer: Actor, kind: RecordKind, of: SubjectsOf): Promise<SubjectRow[]> {
  const place = placeOf(kind);
  if (!place || (typeof of === "object" && "ids" in of && of.ids.length === 0)) return [];
  const { table, title, isPart, hasBill } = place;
  const own = isPart ? sql`null as slug, bill.published_at, bill.is_made_up` : sql`record.slug, record.published_at, record.is_made_up`;
  const bill = hasBill ? sql`left join bills as bill on bill.id = record.bill_id` : sql``;
  const letter = kind === "request" ? sql`inner join letters as letter on letter.id = record.letter_id` : sql``;
  const { rows } = await sql<SubjectRow>`
    select record.id, ${own}, ${title} as title,
      ${billSlug(kind, place)} as bill_slug, ${kind === "request" ? sql`letter.slug` : sql`null`} as letter_slug,
      ${sayConfidence.has(kind) ? sql`record.confidence` : sql`null`} as confidence
    from ${sql.table(table)} as record ${bill} ${letter}
    where ${meant(kind, place, of)} and ${findsDrafts(viewer) ? sql`1 = 1` : shown(kind, place)}
    order by ${isPart ? sql`record.id` : sql`record.slug`}`.execute(db);
  return rows;
}

/** The bill that a record belongs to, or the first of those that it is about. */
function billSlug(kind: RecordKind, { hasBill }: Place): RawBuilder<unknown> {
  if (hasBill) return sql`bill.slug`;
  if (kind === "position") return sql`(select slug from bills where bills.id = record.bill_id and bills.published_at is not null)`;
  return sql`(select min(bills.slug) from bill_links inner join bills on bills.id = bill_links.bill_id
    where bill_links.subject_kind = ${kind} and bill_links.subject_id = record.id and bills.published_at is not null)`;
}

/** What everyone may see: nothing that is a draft, and nothing whose bill or letter is one. */
function shown(kind: RecordKind, { isPart, hasBill }: Place): RawBuilder<unknown> {
  const own = isPart ? sql`1 = 1` : sql`record.published_at is not null`;
  const bill = hasBill ? sql`(record.bill_id is null or bill.published_at is not null)` : sql`1 = 1`;
  const letter = kind === "request" ? sql`letter.published_at is not null` : sql`1 = 1`;
  return sql`(${own} and ${bill} and ${letter})`;
}

function meant(kind: RecordKind, { hasBill }: Place, of: SubjectsOf): RawBuilder<unknown> {
  if (of === "all") return sql`1 = 1`;
  if (of === "claimed") return sql`record.id in (select subject_id from claims where subject_kind = ${kind})`;
  if ("ids" in of) return sql`record.id in (${sql.join([...new Set(of.ids)])})`;
  const { billId } = of;
  if (kind === "bill") return sql`record.id = ${billId}`;
  const aboutBill = (subject: RecordKind) => sql`
    select subject_id from bill_links where bill_id = ${billId} and subject_kind = ${subject}
    union select subject_id from ties where subject_kind = ${subject} and role = 'about' and target_id is not null and (
      target_id = ${billId}
      or target_id in (select id from versions where bill_id = ${billId})
      or target_id in (select id from amendments where bill_id = ${billId}))`;
  if (kind === "request") return sql`record.letter_id in (${aboutBill("letter")})`;
  const linked = sql`record.id in (${aboutBill(kind)})`;
  return hasBill || kind === "proposal" || kind === "position" ? sql`(record.bill_id = ${billId} or ${linked})` : linked;
}
