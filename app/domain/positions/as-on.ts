import type { Day } from "#app/lib/dates.ts";
import { beginningOf, type HeldPosition, historyOf, saysTheSame, surelyFollows } from "./held-position.ts";

/** What one holder thought of one subject on a day, as far as the entries tell. */
export type AnswerAsOn<P extends HeldPosition> = { holder: string; subject: string } & Answer<P>;

type Answer<P extends HeldPosition> =
  | {
      kind: "certain";
      position: P;
      /** All entries of that same day where there are several that differ, in the order of recording; the last of them is `position`. */
      sameDay: readonly P[];
    }
  | {
      /** `before` was held, and one of `perhaps` had replaced it by then or would soon. `before` null: nothing was surely held yet. */
      kind: "uncertain";
      before: P | null;
      perhaps: readonly P[];
    }
  /** Which of several entries came last is not known. */
  | { kind: "order-not-known"; among: readonly P[] }
  /** Nothing is recorded before `first`. */
  | { kind: "none-yet"; first: P };

/**
 * Which position each holder held on each subject on a day. Every entry stands: a later one never alters an earlier day's answer.
 *
 * @param day null: after all that is recorded
 * Cost: the square of the entries of one holder on one subject; there are few.
 */
export function positionsAsOn<P extends HeldPosition>(positions: readonly P[], day: Day | null): readonly AnswerAsOn<P>[] {
  return historyOf(positions).map(({ holder, subject, entries }) => ({ holder, subject, ...answerFrom(entries, day) }));
}

function answerFrom<P extends HeldPosition>(entries: readonly P[], day: Day | null): Answer<P> {
  const begun = entries.filter((entry) => hasBegun(entry, day));
  const perhaps = entries.filter((entry) => !begun.includes(entry) && mayHaveBegun(entry, day));
  const standing = notReplaced(begun);
  const held = standing.at(-1);
  if (!held) {
    const [first] = entries;
    return first && perhaps.length === 0 ? { kind: "none-yet", first } : { kind: "uncertain", before: null, perhaps };
  }
  if (!standing.every((entry) => saysTheSame(entry, held))) return { kind: "order-not-known", among: [...standing, ...perhaps] };
  const changes = perhaps.filter((entry) => !saysTheSame(entry, held));
  if (changes.length > 0) return { kind: "uncertain", before: held, perhaps: changes };
  return { kind: "certain", position: held, sameDay: sameDayAs(held, begun) };
}

/** Without a day, everything that is recorded has begun. */
function hasBegun(entry: HeldPosition, day: Day | null): boolean {
  const { latest } = beginningOf(entry);
  return day === null || (latest !== null && latest <= day);
}

function mayHaveBegun(entry: HeldPosition, day: Day | null): boolean {
  const { earliest } = beginningOf(entry);
  return day === null || earliest === null || earliest <= day;
}

/** The entries, in the order of their history, that no later one surely replaced. */
function notReplaced<P extends HeldPosition>(inOrder: readonly P[]): readonly P[] {
  return inOrder.filter((entry, at) => !inOrder.slice(at + 1).some((later) => surelyFollows(later, entry)));
}

function sameDayAs<P extends HeldPosition>(held: P, begun: readonly P[]): readonly P[] {
  const sameDay = begun.filter((entry) => held.from.on !== null && entry.from.on === held.from.on);
  return sameDay.every((entry) => saysTheSame(entry, held)) ? [] : sameDay;
}
