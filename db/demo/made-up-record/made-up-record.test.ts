import { describe, expect, test } from "vitest";
import { clockStepKinds, commitmentStates, correspondenceKinds, replyNatures, requestStates } from "#app/domain/facts/correspondence.ts";
import { type LetterFacts, meetingStates, stances } from "#app/domain/facts/record.ts";
import { compareFigures } from "#app/domain/figures/compare-figures.ts";
import { readClock } from "#app/domain/letters/clock.ts";
import { shownWords } from "#app/domain/letters/withheld.ts";
import { officesHeldOn } from "#app/domain/people/office-on-day.ts";
import { changesOfMind } from "#app/domain/positions/changes-of-mind.ts";
import { meaningOfVote } from "#app/domain/positions/meaning-of-vote.ts";
import { type CastVote, compareSaidAndVoted } from "#app/domain/positions/said-and-voted.ts";
import { knownDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { madeUpFacts } from "../first-start.ts";
import { uncited, unresolvedReferences } from "../unresolved.ts";
import { hedgerowTitle } from "./people.ts";

const { letters, requests, commitments, meetings, positions, replyRules, divisions, figures, people } = madeUpFacts;
const all = <T>(words: Iterable<T>) => [...new Set(words)].sort();
const sorted = <T>(words: readonly T[]) => [...words].sort();

describe("the made-up record", () => {
  test("says of every record that it is made up, and in words that a reader sees", () => {
    const { sources, topics, ordersOfConsideration, ...records } = madeUpFacts;
    for (const record of Object.values(records).flat()) expect(record, record.slug).toHaveProperty("isMadeUp", true);
    const seen = [
      ...letters.map(({ subject }) => subject),
      ...[...meetings, ...madeUpFacts.questions].map(({ title }) => title),
      ...[...requests, ...commitments].map(({ summary }) => summary),
      ...madeUpFacts.statements.map(({ printedSpeaker }) => printedSpeaker),
      ...positions.map(({ printedHolder }) => printedHolder),
      ...[...topics, ...people, ...madeUpFacts.organisations].map(({ name }) => name),
      ...figures.map(({ what }) => what),
      ...sources.map(({ title }) => title),
      ...replyRules.flatMap(({ summary, sourceTitle }) => [summary, sourceTitle]),
    ];
    expect(seen.filter((words) => !words.includes("(made up)"))).toEqual([]);
    expect(ordersOfConsideration).not.toEqual([]);
  });

  test("cites a source for every fact, and names nothing that it does not hold", () => {
    expect(uncited({ ...madeUpFacts, ordersOfConsideration: [] })).toEqual([]);
    expect(unresolvedReferences(madeUpFacts)).toEqual([]);
  });

  test("shows every state of a request, a commitment and a meeting, every stance, step, kind of letter and way to answer", () => {
    expect(all(requests.map(({ state }) => state))).toEqual(sorted(requestStates));
    expect(all(commitments.map(({ state }) => state))).toEqual(sorted(commitmentStates));
    expect(all(meetings.map(({ state }) => state))).toEqual(sorted(meetingStates.filter((state) => state !== "unknown")));
    expect(all(positions.map(({ stance }) => stance))).toEqual(sorted(stances));
    expect(all(letters.flatMap(({ clockSteps }) => (clockSteps ?? []).map(({ kind }) => kind)))).toEqual(sorted(clockStepKinds));
    expect(all(letters.flatMap(({ correspondence }) => correspondence ?? []))).toEqual(sorted(correspondenceKinds));
    expect(all(letters.flatMap(({ links }) => links.map(({ kind }) => kind)))).toEqual(["cites", "corrects", "encloses", "replies_to"]);
    const natures = letters.flatMap(({ links }) => links.flatMap(({ nature }) => nature ?? []));
    expect(all([...natures, "full"])).toEqual(sorted(replyNatures));
  });
});

describe("the made-up letters", () => {
  test("withhold addresses and telephone numbers, and nothing else", () => {
    const texts = letters.flatMap(({ text }) => text ?? []);
    const hidden = texts.flatMap(({ words, withheld }) => withheld.map(({ from, to }) => words.slice(from, to)));
    expect(hidden).toEqual([
      "3 Bramley Wynd, Lower Bramley (made up)",
      "01999 111 111 (made up)",
      "The Old Press, Cider Bay (made up)",
      "01999 000 000 (made up)",
    ]);
    const shown = texts.map(({ words, withheld }) => shownWords(words, withheld)).join("\n");
    expect(hidden.filter((part) => shown.includes(part))).toEqual([]);
    expect(shown).toContain("I live at [withheld: personal data] with one apple tree.");
    expect(shown).not.toMatch(/\[\[|\]\]/);
  });

  test("have one reply to three letters, the third known through it alone, written to the second holder of an office", () => {
    const reply = letters.find(({ links }) => links.filter(({ kind }) => kind === "replies_to").length === 3);
    const third = letters.find(({ knownThroughLetter }) => knownThroughLetter !== null && knownThroughLetter === reply?.slug);
    expect(third).toMatchObject({ textFound: false, heldBy: [] });
    const holders = people.flatMap(({ slug, offices }) =>
      offices.map(({ office, from, to }) => ({ office, slug: "office", person: slug, from, to })),
    );
    const terms = holders.filter(({ office }) => office === hedgerowTitle);
    const holderOn = (day: string) => {
      const { certain, possible } = officesHeldOn(terms, knownDay(day));
      return [...certain, ...possible.map(({ holding }) => holding)].map(({ person }) => person);
    };
    expect(holderOn("2026-06-30")).toEqual([letterOf("02").from[0]?.person]);
    expect(holderOn("2026-07-01")).toEqual([]);
    expect(holderOn("2026-08-03")).toEqual([reply?.to[0]?.person]);
  });

  test.each([
    ["01", "very_late"],
    ["02", "answered"],
    ["03", "very_late"],
    ["04", "answered"],
    ["05", "no_reply_expected"],
    ["06", "very_late"],
    ["12", "late"],
    ["13", "refused"],
    ["15", "late"],
    ["16", "awaiting"],
  ])("letter %s is %s on 22 November 2026", (number, state) => {
    expect(clockOf(number, "2026-11-22").state).toBe(state);
  });

  test("a letter was awaiting, then had a holding reply, as one looks at earlier days", () => {
    expect(["2026-06-15", "2026-06-24", "2026-08-12"].map((day) => clockOf("06", day).state)).toEqual([
      "awaiting",
      "holding_reply",
      "late",
    ]);
    expect(clockOf("06", "2026-07-12")).toMatchObject({ dueOn: "2026-07-31", promisedOn: "2026-08-14", measuredBy: "rule" });
  });
});

function letterOf(number: string): LetterFacts {
  return letters.find(({ slug }) => slug === `made-up-letter-${number}`)!;
}

function clockOf(number: string, today: string) {
  const letter = letterOf(number);
  const replies = letters.flatMap(({ links, sent, subject }) =>
    links
      .filter(({ kind, letter: target }) => kind === "replies_to" && target === letter.slug)
      .map(({ nature, inferred }) => ({ nature: nature ?? ("full" as const), on: sent, inferred, label: subject })),
  );
  return readClock({
    correspondence: letter.correspondence ?? null,
    sent: letter.sent,
    received: letter.received ?? unknownDay,
    rules: replyRules.map(({ slug, ...rule }) => ({ ...rule, id: slug })),
    isMadeUp: true,
    daysOff: { holidays: new Map(), knownYears: [2026, 2027], recess: [] },
    expectsReply: letter.expectsReply ? letter.expectsReply === "yes" : null,
    replies,
    steps: letter.clockSteps ?? [],
    today,
  });
}

describe("the made-up positions", () => {
  const held = positions.map((position) => ({
    ...position,
    holder: position.person ?? position.organisation ?? position.printedHolder,
    subject: [position.bill, position.provision, position.question, position.amendment, position.motion].filter(Boolean).join(" "),
  }));

  test("change on the question, on a provision and on an amendment", () => {
    const changes = changesOfMind(held).map(({ holder, subject, kind }) => [holder, subject.split("-bill").at(-1)?.trim(), kind]);
    expect(changes).toEqual([
      ["made-up-eilidh-damsonby", "made-up-wasp-boxes", "softer"],
      ["made-up-ailsa-corrieburn", "section 11", "firmer"],
      ["made-up-eilidh-damsonby", "made-up-wasp-boxes", "declared"],
      ["made-up-shona-gorseknowe", "-stage-3-3", "reversed"],
    ]);
  });

  test("are two times not what the same member then voted, which the machine finds", () => {
    const votes = divisions
      .filter(({ stage }) => stage === "stage_3")
      .flatMap((division) => {
        const about = division.kind === "bill_amendment" ? "amendment" : "bill";
        const subject = about === "bill" ? division.bill! : division.slug.replace(/-division$/, "");
        return division.votes.map(
          ({ person, printedName, vote }): CastVote => ({
            person: person ?? printedName,
            personName: printedName,
            division: division.slug,
            reference: division.reference,
            subject,
            subjectName: division.title,
            stage: division.stage,
            heldOn: division.heldOn,
            cast: vote,
            meaning: meaningOfVote(division, about),
            meant: null,
          }),
        );
      });
    const { findings } = compareSaidAndVoted(
      held.map((position) => ({ ...position, stage: "stage_1", restsOnVote: position.division !== null })),
      votes,
    );
    expect(findings.map(({ kind, person }) => [kind, person])).toEqual([
      ["said-for-voted-against", "made-up-callum-bramleyside"],
      ["said-for-voted-against", "made-up-fergus-pippinhall"],
    ]);
  });
});

test("two made-up figures for one year differ, and the others make a series", () => {
  const [orchards] = compareFigures(figures);
  expect(orchards?.periods.map(({ period, verdict }) => [period?.label, verdict.kind])).toEqual([
    ["2023", "single"],
    ["2024", "single"],
    ["2025", "single"],
    ["2026", "differ"],
  ]);
});

test("a made-up commitment is met only by something that came after it", () => {
  const dayOf = (kind: string, slug: string | null): UncertainDay | undefined =>
    kind === "letter"
      ? letters.find((letter) => letter.slug === slug)?.sent
      : knownDay(madeUpFacts.amendments.find((amendment) => amendment.slug === slug)?.decidedOn ?? "0000-01-01");
  const met = commitments.flatMap(({ made, ties }) =>
    ties.filter(({ role }) => role === "met_by").map(({ kind, target }) => [made.on, dayOf(kind, target)?.on]),
  );
  expect(met).toHaveLength(2);
  for (const [made, on] of met) expect(String(made) < String(on)).toBe(true);
});
