/*
 * What records are tied to, and what is tied to them. For every page that shows it:
 *
 *   const ties = await readTies(context, "request", ids);            // Map<record id, TieShown[]>
 *   tiesIn(ties.get(id), "answered_by")                              // those of one role
 *   const to = await readTiesTo(context, "meeting", meetingId);      // TieToShown[]: who says so of this meeting
 *   await readTiesTo(context, "motion", "S6M-10490")                 // of a motion: by its reference
 *
 * A `TieShown` is { role, kind, label, href, words, inferred, note, targetId }. Drafts are left out for those who may not see them.
 */
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { isRecordKind, type RecordKind } from "#app/domain/events/record-kinds.ts";
import { stageCodes } from "#app/domain/facts/bill.ts";
import type { TieKind, TieRole } from "#app/domain/facts/ties.ts";
import type { Context } from "#app/services/context.server.ts";
import { tieTargets } from "#db/queries/records/ties.server.ts";
import { listTiedRecords, listTies, listTiesTo, type TiedRecord } from "#db/queries/ties.server.ts";

/** What a record is tied to. `words`: a stage's code, a provision's address, a motion's reference. `inferred`: our inference, for the reason in `note`. */
export type TieShown = {
  role: TieRole;
  kind: TieKind;
  label: string;
  href: string | null;
  words: string | null;
  inferred: boolean;
  note: string | null;
  /** null: a motion. */
  targetId: string | null;
};

/** Who says of a record that it is about it, was answered or met by it. `words` as above. */
export type TieToShown = {
  role: TieRole;
  kind: RecordKind;
  id: string;
  label: string;
  href: string;
  words: string | null;
  inferred: boolean;
  note: string | null;
};

/** What several records of one kind are tied to, by the record's id; in the order typed. Two queries, and one for each kind tied to. */
export async function readTies(
  { db, actor }: Context,
  subjectKind: RecordKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly TieShown[]>> {
  const rows = await listTies(db, subjectKind, ids);
  const named = new Map<string, TiedRecord>();
  for (const [kind, ofKind] of Map.groupBy(rows, (row) => tieTargets[row.target_kind])) {
    if (kind === null) continue;
    const targets = new Set(ofKind.flatMap((row) => row.target_id ?? []));
    for (const record of await listTiedRecords(db, actor, kind, [...targets])) named.set(`${kind} ${record.id}`, record);
  }
  const shown = rows.flatMap((row) => {
    const to = tieTargets[row.target_kind];
    const record = to === null ? null : named.get(`${to} ${row.target_id}`);
    if (record === undefined) return [];
    const tie: TieShown = {
      role: row.role,
      kind: row.target_kind,
      ...shownAs(row.target_kind, record, row.target_words),
      words: row.target_words,
      inferred: row.inferred === 1,
      note: row.note,
      targetId: row.target_id,
    };
    return [{ subject: row.subject_id, tie }];
  });
  return new Map([...Map.groupBy(shown, (each) => each.subject)].map(([id, all]) => [id, all.map((each) => each.tie)]));
}

/** The ties of one role. */
export function tiesIn(ties: readonly TieShown[] | undefined, role: TieRole): readonly TieShown[] {
  return ties?.filter((tie) => tie.role === role) ?? [];
}

/**
 * What is tied to a record: which requests a meeting answered, which letters are about an amendment.
 *
 * @param target the record's id (of a stage its bill's, of a provision its version's); of a motion its reference
 */
export async function readTiesTo({ db, actor }: Context, targetKind: TieKind, target: string): Promise<readonly TieToShown[]> {
  const rows = await listTiesTo(db, targetKind, targetKind === "motion" ? { words: target } : { ids: [target] });
  const shown: TieToShown[] = [];
  for (const [kind, ofKind] of Map.groupBy(rows, (row) => row.subject_kind)) {
    if (!isRecordKind(kind) || !canTie(kind)) continue;
    const ids = [...new Set(ofKind.map((row) => row.subject_id))];
    const named = new Map((await listTiedRecords(db, actor, kind, ids)).map((record) => [record.id, record]));
    for (const row of ofKind) {
      const record = named.get(row.subject_id);
      if (!record) continue;
      shown.push({
        role: row.role,
        kind,
        id: record.id,
        label: record.name,
        href: `${subjectAddresses[kind]}/${record.slug}`,
        words: row.target_words,
        inferred: row.inferred === 1,
        note: row.note,
      });
    }
  }
  return shown;
}

/** Where the records that can be tied to others are read; a request stands on its letter's page. */
const subjectAddresses = {
  letter: "/letters",
  meeting: "/meetings",
  statement: "/statements",
  position: "/positions",
  figure: "/figures",
  request: "/letters",
  commitment: "/commitments",
} as const;

function canTie(kind: RecordKind): kind is keyof typeof subjectAddresses {
  return kind in subjectAddresses;
}

const plainAddresses: Record<Exclude<TieKind, "stage" | "provision" | "amendment" | "motion">, string> = {
  bill: "/bills",
  proposal: "/proposals",
  committee: "/committees",
  meeting: "/meetings",
  letter: "/letters",
  statement: "/statements",
  division: "/votes",
  commitment: "/commitments",
  question: "/questions",
};

function shownAs(kind: TieKind, record: TiedRecord | null, words: string | null): { label: string; href: string | null } {
  if (record === null) return { label: kind === "motion" ? `Motion ${words}` : (words ?? ""), href: null };
  switch (kind) {
    case "motion":
      return { label: `Motion ${words}`, href: null };
    case "stage":
      return { label: `${stageNamed(words)} of the ${record.name}`, href: `/bills/${record.slug}` };
    case "amendment":
      return { label: `Amendment ${record.name} to the ${record.bill?.title}`, href: `/amendments/${record.slug}` };
    case "provision":
      return {
        label: `${words}, in ${record.name}, ${record.bill?.title}`,
        href: `/bills/${record.bill?.slug}/text/${record.slug}?place=${encodeURIComponent(words ?? "")}`,
      };
    default:
      return { label: record.name, href: `${plainAddresses[kind]}/${record.slug}` };
  }
}

function stageNamed(words: string | null): string {
  const code = stageCodes.find((each) => each === words);
  return code ? stageWords[code].official : (words ?? "A stage");
}
