import type { FieldChange, NewRecordEvent, RecordEventVerb } from "./event.ts";
import { recordEventVerbs } from "./event.ts";
import { isRecordKind, type RecordKind } from "./record-kinds.ts";

type RecordHappening = {
  kind: RecordKind;
  id: string;
  /** What the record is called. */
  title: string;
  billId: string | null;
  isDraft: boolean;
};

/**
 * The events that every kind of record shares, made in one place so that their visibility is decided in one place:
 * what happens to a draft is for editors, what happens to a published record is for everyone.
 */
export function recorded(record: RecordHappening, importId: string | null = null): NewRecordEvent {
  return { type: `${record.kind}.recorded`, ...about(record), particulars: { title: record.title, isDraft: record.isDraft, importId } };
}

/** The record was corrected. An empty list of changes is a bug of the caller: nothing happened. */
export function corrected(
  record: RecordHappening,
  changes: readonly FieldChange[],
  why: { reason?: string | null; importId?: string | null } = {},
): NewRecordEvent {
  return {
    type: `${record.kind}.corrected`,
    ...about(record),
    particulars: { title: record.title, changes, reason: why.reason ?? null, importId: why.importId ?? null },
  };
}

/** The draft was published: everyone may know. */
export function published(record: RecordHappening): NewRecordEvent {
  return { type: `${record.kind}.published`, ...about({ ...record, isDraft: false }), particulars: { title: record.title } };
}

/** The record was withdrawn from view: editors know, the public finds nothing. */
export function unpublished(record: RecordHappening, reason: string | null): NewRecordEvent {
  return { type: `${record.kind}.unpublished`, ...about({ ...record, isDraft: true }), particulars: { title: record.title, reason } };
}

/** The record was removed; it can be restored. */
export function removed(record: RecordHappening, reason: string | null, held: readonly FieldChange[]): NewRecordEvent {
  return { type: `${record.kind}.removed`, ...about({ ...record, isDraft: true }), particulars: { title: record.title, reason, held } };
}

/** The removed record was brought back. */
export function restored(record: RecordHappening): NewRecordEvent {
  return { type: `${record.kind}.restored`, ...about(record), particulars: { title: record.title } };
}

/** A change to the record was taken back: `sequence` is the event that made it. */
export function undone(record: RecordHappening, sequence: number, changes: readonly FieldChange[]): NewRecordEvent {
  return { type: `${record.kind}.undone`, ...about(record), particulars: { title: record.title, undone: sequence, changes } };
}

function about(record: RecordHappening) {
  return {
    subjectKind: record.kind,
    subjectId: record.id,
    billId: record.billId,
    visibility: record.isDraft ? ("editors" as const) : ("public" as const),
  };
}

/** Splits an event's name where it is one that all kinds of record share: "letter.corrected" is a letter, corrected. */
export function readRecordEventType(type: string): { kind: RecordKind; verb: RecordEventVerb } | null {
  const [noun, verb] = type.split(".");
  const known = recordEventVerbs.find((each) => each === verb);
  return noun && isRecordKind(noun) && known ? { kind: noun, verb: known } : null;
}
