import type { Stance } from "#app/domain/facts/record.ts";
import { sortDay, type UncertainDay } from "#app/lib/dates.ts";
import { type HeldPosition, historyOf, saysTheSame, surelyFollows } from "./held-position.ts";

/** How a mind changed. `declared`: a side was taken for the first time; `no-longer-declared`: it is not said any more. */
export const changeKinds = ["reversed", "firmer", "softer", "declared", "no-longer-declared", "other-condition"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Each in words that can follow "This is". */
export const changeKindWords: Record<ChangeKind, string> = {
  reversed: "a reversal",
  firmer: "a firmer position",
  softer: "a softer position",
  declared: "a first declaration",
  "no-longer-declared": "a position given up",
  "other-condition": "another condition",
};

/** One entry after another of the same holder on the same subject. `confirmed`: the later says the same again, which is no change. */
export type PositionStep<P extends HeldPosition> = {
  holder: string;
  subject: string;
  kind: ChangeKind | "confirmed";
  from: P;
  to: P;
  /** The day of the later entry, as far as it is known. */
  day: UncertainDay;
  /** Whether the later entry surely came later; false: the bounds of the two overlap. */
  isInOrder: boolean;
};

/** A step that changes something. */
export type ChangeOfMind<P extends HeldPosition> = PositionStep<P> & { kind: ChangeKind };

/** Every change of position of every holder, oldest first; those without any day last. What only repeats the position before is left out. */
export function changesOfMind<P extends HeldPosition>(positions: readonly P[]): readonly ChangeOfMind<P>[] {
  return stepsBetween(positions).filter(isChange);
}

/** Every entry that repeats the position before it, oldest first: it confirms and changes nothing. */
export function confirmationsOf<P extends HeldPosition>(positions: readonly P[]): readonly PositionStep<P>[] {
  return stepsBetween(positions).filter((step) => step.kind === "confirmed");
}

function isChange<P extends HeldPosition>(step: PositionStep<P>): step is ChangeOfMind<P> {
  return step.kind !== "confirmed";
}

function stepsBetween<P extends HeldPosition>(positions: readonly P[]): readonly PositionStep<P>[] {
  return historyOf(positions)
    .flatMap(({ holder, subject, entries }) =>
      entries.slice(1).flatMap((to, index): PositionStep<P>[] => {
        const from = entries[index];
        if (!from) return [];
        return [{ holder, subject, kind: kindOf(from, to), from, to, day: to.from, isInOrder: surelyFollows(to, from) }];
      }),
    )
    .sort(oldestFirst);
}

function kindOf(from: HeldPosition, to: HeldPosition): ChangeKind | "confirmed" {
  if (saysTheSame(from, to)) return "confirmed";
  return kinds[from.stance][to.stance];
}

/** From the row to the column. */
const kinds: Record<Stance, Record<Stance, ChangeKind>> = {
  for: { for: "other-condition", against: "reversed", conditional: "softer", neutral: "softer", undeclared: "no-longer-declared" },
  against: { for: "reversed", against: "other-condition", conditional: "softer", neutral: "softer", undeclared: "no-longer-declared" },
  conditional: { for: "firmer", against: "firmer", conditional: "other-condition", neutral: "softer", undeclared: "no-longer-declared" },
  neutral: { for: "declared", against: "declared", conditional: "declared", neutral: "other-condition", undeclared: "no-longer-declared" },
  undeclared: { for: "declared", against: "declared", conditional: "declared", neutral: "declared", undeclared: "other-condition" },
};

function oldestFirst(a: { day: UncertainDay }, b: { day: UncertainDay }): number {
  const [first, second] = [sortDay(a.day), sortDay(b.day)];
  if (first === second) return 0;
  if (first === null || second === null) return first === null ? 1 : -1;
  return first < second ? -1 : 1;
}
