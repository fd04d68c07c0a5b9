import { type Day, formatDay } from "#app/lib/dates.ts";
import { type AnswerAsOn, positionsAsOn } from "./as-on.ts";
import { type ChangeKind, changeKindWords, changesOfMind } from "./changes-of-mind.ts";
import { countStances, countStancesByParty, sayStanceCounts } from "./count-stances.ts";
import { historyOf, saysTheSame } from "./held-position.ts";
import { sayChange, sayDoubt } from "./position-sentences.ts";
import type { HeldShown, PositionShown } from "./position-shown.ts";

/** What one holder thought on the day. `perhaps`: what may have been held instead; `doubt`: why that is so. */
export type HolderAsOn = {
  key: string;
  kind: AnswerAsOn<HeldShown>["kind"];
  holder: PositionShown["holder"];
  held: PositionShown | null;
  perhaps: readonly PositionShown[];
  doubt: string | null;
};

export type ChangeShown = { sentence: string; kind: ChangeKind; kindWords: string; entry: PositionShown };
/** One holder's entries, oldest first. `repeats`: it says the same as the entry before. */
export type HistoryShown = { key: string; holder: PositionShown["holder"]; entries: readonly { entry: PositionShown; repeats: boolean }[] };

/** All that a page says of one subject on a day. */
export type SubjectAsOn = {
  /** In the order in which the holders were first recorded. Those of whom nothing was recorded by then stand in `noneYet`. */
  holders: readonly HolderAsOn[];
  noneYet: readonly HolderAsOn[];
  /** "4 for, 2 against"; null: nothing was recorded by then. */
  counts: string | null;
  /** The same by party, of people whose party on that day is known. */
  byParty: readonly { party: string | null; counts: string }[];
  changes: readonly ChangeShown[];
  history: readonly HistoryShown[];
  /** Days on which an entry surely stands, oldest first. */
  days: readonly Day[];
};

/**
 * Who thought what of one subject on a day, who changed and when, and every entry.
 *
 * @param entries published entries about one subject: a draft is in no count and no sentence
 * @param partyOf the party of a person (by their key) on that day; null: not known
 */
export function showAsOn(entries: readonly HeldShown[], day: Day, partyOf: (holder: string) => string | null): SubjectAsOn {
  const answers = positionsAsOn(entries, day);
  const shown = answers.map(showAnswer);
  const ofPeople = answers.filter(({ holder }) => holder.startsWith("person:"));
  const byParty = countStancesByParty(ofPeople, partyOf).flatMap(({ party, counts }) => {
    const words = sayStanceCounts(counts);
    return words ? [{ party, counts: words }] : [];
  });
  return {
    holders: shown.filter(({ kind }) => kind !== "none-yet"),
    noneYet: shown.filter(({ kind }) => kind === "none-yet"),
    counts: sayStanceCounts(countStances(answers)),
    byParty: byParty.some(({ party }) => party !== null) ? byParty : [],
    changes: showChanges(entries),
    history: historyOf(entries).map(({ holder, entries: own }) => ({
      key: holder,
      holder: nameOf(own, holder),
      entries: own.map((entry, place) => ({ entry: entry.shown, repeats: repeats(entry, own[place - 1]) })),
    })),
    days: daysOf(entries),
  };
}

/** Who changed their mind, oldest first, each in a sentence. */
export function showChanges(entries: readonly HeldShown[], saysSubject = false): readonly ChangeShown[] {
  return changesOfMind(entries).map((step) => ({
    sentence: sayChange(step, step.to.shown.holder.name ?? "Somebody", saysSubject ? subjectInSentence(step.to.shown) : null),
    kind: step.kind,
    kindWords: changeKindWords[step.kind],
    entry: step.to.shown,
  }));
}

/** "the Care Bill", "a pilot room": to follow "On". */
function subjectInSentence({ about }: PositionShown): string {
  switch (about.kind) {
    case "bill":
    case "provision":
      return `the ${about.label}`;
    case "amendment":
      return about.label.replace(/^Amendment/, "amendment");
    case "motion":
      return about.label.replace(/^Motion/, "motion");
    default:
      return about.label;
  }
}

function showAnswer(answer: AnswerAsOn<HeldShown>): HolderAsOn {
  const { holder: key, kind } = answer;
  const doubt = sayDoubt(answer);
  switch (answer.kind) {
    case "certain":
      return { key, kind, holder: answer.position.shown.holder, held: answer.position.shown, perhaps: [], doubt };
    case "uncertain": {
      const perhaps = answer.perhaps.map(({ shown }) => shown);
      return {
        key,
        kind,
        holder: (answer.before?.shown ?? perhaps[0])?.holder ?? nobody,
        held: answer.before?.shown ?? null,
        perhaps,
        doubt,
      };
    }
    case "order-not-known":
      return { key, kind, holder: nameOf(answer.among, key), held: null, perhaps: answer.among.map(({ shown }) => shown), doubt };
    case "none-yet":
      return { key, kind, holder: answer.first.shown.holder, held: null, perhaps: [], doubt };
  }
}

const nobody = { name: null, href: null };

function nameOf(entries: readonly HeldShown[], key: string): PositionShown["holder"] {
  const { name, href } = entries.at(-1)?.shown.holder ?? { name: key, href: null };
  return { name, href };
}

function repeats(entry: HeldShown, before: HeldShown | undefined): boolean {
  return before !== undefined && saysTheSame(entry, before);
}

/** The day itself, or the last on which it can have begun: from then on the entry stands. An entry of which neither is known adds none. */
function daysOf(entries: readonly HeldShown[]): readonly Day[] {
  return [...new Set(entries.flatMap(({ from }) => from.on ?? from.notAfter ?? []))].sort();
}

/** "On 9 October 2025: 4 for, 2 against." */
export function sayCountsOn(day: Day, counts: string | null): string {
  return counts ? `On ${formatDay(day)}: ${counts}.` : `On ${formatDay(day)} no position is recorded.`;
}
