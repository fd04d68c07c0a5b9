import type { Stance } from "#app/domain/facts/record.ts";
import { type Day, dayInLondon, type Instant, sortDay, type UncertainDay } from "#app/lib/dates.ts";
import { foldText } from "#app/lib/text.ts";

/** A position as it was recorded: held from a day until another entry of the same holder on the same subject replaces it. */
export type HeldPosition = {
  slug: string;
  /** A key of the person or organisation: the same for every entry of one holder. */
  holder: string;
  /** A key of the bill, section, amendment, motion or question. */
  subject: string;
  stance: Stance;
  condition: string | null;
  from: UncertainDay;
  /** When the entry was made. Null or left out: not known; such entries keep the order in which they are given. */
  recordedAt?: Instant | null;
};

/** The first and the last day on which something can have begun, both inclusive; null: not bounded on that side. */
export type Bounds = { earliest: Day | null; latest: Day | null };

/**
 * When a position can have begun. An estimate bounds nothing. Where no last day is given, the day of recording is one:
 * nobody records a position that is not yet held.
 */
export function beginningOf({ from, recordedAt }: Pick<HeldPosition, "from" | "recordedAt">): Bounds {
  if (from.on) return { earliest: from.on, latest: from.on };
  const latest = from.notAfter ?? (recordedAt ? dayInLondon(recordedAt) : null);
  if (from.notBefore && latest && from.notBefore > latest) {
    // Bounds that contradict each other leave every day between them possible.
    return { earliest: latest, latest: from.notBefore };
  }
  return { earliest: from.notBefore, latest };
}

/** Whether two entries say the same: the same stance and, where there is one, the same condition. */
export function saysTheSame(a: Pick<HeldPosition, "stance" | "condition">, b: Pick<HeldPosition, "stance" | "condition">): boolean {
  return a.stance === b.stance && (a.stance !== "conditional" || foldText(a.condition ?? "") === foldText(b.condition ?? ""));
}

/** All that one holder said on one subject, oldest first. */
export type History<P extends HeldPosition> = { holder: string; subject: string; entries: readonly P[] };

/**
 * The entries of each holder on each subject, oldest first; those of one day in the order of recording, those without any day last.
 * Nothing is left out. The histories stand in the order in which their first entry was given.
 *
 * Cost: n log n in the number of positions.
 */
export function historyOf<P extends HeldPosition>(positions: readonly P[]): readonly History<P>[] {
  const histories = new Map<string, P[]>();
  for (const position of positions) {
    const key = JSON.stringify([position.holder, position.subject]);
    const entries = histories.get(key);
    if (entries) entries.push(position);
    else histories.set(key, [position]);
  }
  return [...histories.values()].flatMap((entries) => {
    const [first] = entries;
    return first ? [{ holder: first.holder, subject: first.subject, entries: entries.toSorted(oldestFirst) }] : [];
  });
}

/** Whether the later of two entries (in the order of their history) surely began on or after the last day of the earlier one. */
export function surelyFollows(later: HeldPosition, earlier: HeldPosition): boolean {
  const { earliest } = beginningOf(later);
  const { latest } = beginningOf(earlier);
  return earliest !== null && latest !== null && earliest >= latest;
}

/** The sort of an array keeps the given order where this says 0, so that entries without a time of recording stay as they are given. */
function oldestFirst(a: HeldPosition, b: HeldPosition): number {
  return compareDays(placeOf(a), placeOf(b)) || compareRecording(a.recordedAt, b.recordedAt);
}

/** The day to sort by, never outside the bounds: an estimate can be. */
function placeOf(position: HeldPosition): Day | null {
  const day = sortDay(position.from);
  const { earliest, latest } = beginningOf(position);
  if (day === null) return null;
  if (earliest && day < earliest) return earliest;
  return latest && day > latest ? latest : day;
}

function compareRecording(a: Instant | null | undefined, b: Instant | null | undefined): number {
  return a && b && a !== b ? (a < b ? -1 : 1) : 0;
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
