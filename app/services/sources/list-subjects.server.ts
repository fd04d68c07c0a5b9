import { stageEventWords } from "#app/domain/bills/stage-event-words.ts";
import { type RecordKind, recordKindWords } from "#app/domain/events/record-kinds.ts";
import { stageEventKinds } from "#app/domain/facts/bill.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import { editAddress, publicAddress } from "#app/domain/records/addresses.ts";
import { plainWords } from "#app/domain/records/record-form.ts";
import { capitalise } from "#app/lib/text.ts";
import type { Context } from "#app/services/context.server.ts";
import { listSubjectsVisibleTo, type SubjectRow, type SubjectsOf } from "#db/queries/subjects.server.ts";

/** A record that sources speak of, as a line of a list. `href`: where everyone reads it; null where it has no place of its own. */
export type Subject = {
  kind: RecordKind;
  id: string;
  /** "Letter", "Stage event". */
  kindWords: string;
  title: string;
  href: string | null;
  editHref: string | null;
  isPublished: boolean;
  isMadeUp: boolean;
  /** How sure we say we are of the record itself; null where its kind does not say. */
  confidence: Confidence | null;
};

/** Records of one kind that the actor may see, by their ids, about one bill, or all; oldest addresses first. */
export async function listSubjects({ db, actor }: Pick<Context, "db" | "actor">, kind: RecordKind, of: SubjectsOf): Promise<Subject[]> {
  const rows = await listSubjectsVisibleTo(db, actor, kind, of);
  return rows.map((row) => ({
    kind,
    id: row.id,
    kindWords: capitalise(recordKindWords[kind].one),
    title: titleOfSubject(kind, row.title),
    href: addressOf(kind, row),
    editHref: notEdited.has(kind) ? null : editAddress(kind, row.slug ?? row.id),
    isPublished: row.published_at !== null,
    isMadeUp: row.is_made_up === 1,
    confidence: row.confidence,
  }));
}

/** Groups and lists of amendments are edited on pages of their bill. */
const notEdited: ReadonlySet<RecordKind> = new Set(["amendment_group", "amendment_list"]);

function titleOfSubject(kind: RecordKind, text: string): string {
  if (kind === "stage_event") {
    const event = stageEventKinds.find((each) => each === text);
    return event ? stageEventWords[event].label : plainWords(text);
  }
  if (kind === "amendment") return `Amendment ${text}`;
  if (kind === "consultation" || kind === "amendment_list") return plainWords(text);
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

/** Where on a bill's page the parts of the record stand that have no page of their own. */
const partsOfBillPage: Partial<Record<RecordKind, string>> = {
  stage_event: "#timeline",
  document: "#documents",
  consultation: "#timeline",
  statement: "#statements",
  position: "#positions",
  figure: "#figures",
  amendment_group: "/groupings",
  amendment_list: "/marshalled-list",
};

function addressOf(kind: RecordKind, { slug, bill_slug, letter_slug }: SubjectRow): string | null {
  const own = publicAddress(kind, slug);
  if (own) return own;
  if (letter_slug) return `/letters/${letter_slug}`;
  const part = partsOfBillPage[kind];
  return part && bill_slug ? `/bills/${bill_slug}${part}` : null;
}
