import { describe, expect, test } from "vitest";
import { passwordRefusals } from "#app/domain/accounts/password.ts";
import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import type { BillFacts } from "#app/domain/facts/bill.ts";
import { type Facts, noFacts } from "#app/domain/facts/facts.ts";
import type { PositionFacts } from "#app/domain/facts/record.ts";
import { roles } from "#app/domain/permissions/roles.ts";
import { recordForms } from "#app/domain/records/record-forms.ts";
import { isDay, sortDay } from "#app/lib/dates.ts";
import { firstStartAccounts, firstStartTeams } from "./accounts.ts";
import { firstStartComments } from "./comments.ts";
import { firstStartFacts } from "./first-start.ts";
import { uncited, unresolvedReferences } from "./unresolved.ts";

describe("the first-start data", () => {
  test("cites a source for every fact", () => {
    expect(uncited(firstStartFacts)).toEqual([]);
  });

  test("names no source, person, bill, letter or anything else that it does not hold", () => {
    expect(unresolvedReferences(firstStartFacts)).toEqual([]);
  });

  test("has one record for each slug of a kind", () => {
    for (const [kind, records] of Object.entries(firstStartFacts)) {
      const slugs = records.map((record) => record.slug);
      expect(new Set(slugs).size, kind).toBe(slugs.length);
    }
  });

  test("gives only days that exist", () => {
    const days = JSON.stringify(firstStartFacts).match(/"\d{4}-\d{2}-\d{2}"/g) ?? [];
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((day) => !isDay(day.slice(1, -1)))).toEqual([]);
  });

  test("chooses at most one claim for a field, and the chosen one is the record's value", () => {
    for (const bill of firstStartFacts.bills) {
      for (const field of new Set((bill.claims ?? []).map((claim) => claim.field))) {
        const chosen = (bill.claims ?? []).filter((claim) => claim.field === field && claim.chosen);
        expect(chosen.length, `${bill.slug} ${field}`).toBeLessThanOrEqual(1);
        const value: unknown = Object.entries(bill).find(([name]) => name === field)?.[1] ?? null;
        expect(value === null ? null : String(value), `${bill.slug} ${field}`).toBe(chosen[0]?.value ?? null);
      }
    }
  });

  test("makes claims about fields by the names that editors and imports use, so that one contradiction is shown once", () => {
    const columns = (kind: RecordKind) =>
      (recordForms.get(kind)?.fields ?? []).map(({ name }) => name.replaceAll(/_[a-z]/g, (word) => word.slice(1).toUpperCase()));
    const claimed = [
      ...firstStartFacts.bills.map((fact) => ({ kind: "bill" as const, fact })),
      ...firstStartFacts.letters.map((fact) => ({ kind: "letter" as const, fact })),
      ...firstStartFacts.proposals.map((fact) => ({ kind: "proposal" as const, fact })),
    ];
    for (const { kind, fact } of claimed) for (const { field } of fact.claims ?? []) expect(columns(kind), fact.slug).toContain(field);
  });

  test("has roll-calls that count to the totals that were announced", () => {
    for (const division of firstStartFacts.divisions.filter(({ votes }) => votes.length > 0)) {
      const counted = { for: 0, against: 0, abstain: 0, did_not_vote: 0 };
      for (const { vote } of division.votes) counted[vote]++;
      expect(counted, division.slug).toEqual({ ...division.announced, did_not_vote: 0 });
    }
  });

  test("finds a person, a seat and a party for all 115 names of the Right to Addiction Recovery division", () => {
    const division = firstStartFacts.divisions.find(({ slug }) => slug === "S6M-19128");
    expect(division?.votes).toHaveLength(115);
    expect(division?.votes.filter((vote) => vote.person && vote.seat && vote.seatKind && vote.party)).toHaveLength(115);
    expect(division?.votes.filter((vote) => vote.proxyCastBy)).toHaveLength(3);
  });
});

describe("the checks themselves, on made-up facts", () => {
  const madeUp: Facts = {
    ...noFacts,
    topics: [{ slug: "hedgehogs", name: "Hedgehogs", description: null }],
    organisations: [
      {
        slug: "hedgehog-trust",
        name: "Hedgehog Trust (made up)",
        kind: "charity",
        website: null,
        note: null,
        citations: [{ source: "no-such-source", what: null }],
        isMadeUp: true,
      },
    ],
    committees: [
      {
        slug: "burrows",
        name: "Burrows Committee (made up)",
        shortName: null,
        session: 6,
        members: [{ person: "nobody", role: "convener", from: null, to: null }],
        note: null,
        citations: [],
        isMadeUp: true,
      },
    ],
  };

  test("a reference to nothing is named with the record that makes it", () => {
    expect(unresolvedReferences(madeUp)).toEqual([
      "organisations hedgehog-trust → sources no-such-source",
      "committees burrows → people nobody",
    ]);
  });

  test("a fact without a source is named", () => {
    expect(uncited(madeUp)).toEqual(["committees burrows"]);
  });
});

describe("the choice of bills", () => {
  const bill = (slug: string) => firstStartFacts.bills.find((each) => each.slug === slug);
  const has = (matches: (bill: BillFacts) => boolean) => firstStartFacts.bills.filter(matches).length;

  test.each<[string, (bill: BillFacts) => boolean]>([
    [
      "passed and enacted in the ordinary way",
      (b) => b.outcome === "passed" && b.enactment === "enacted" && b.blockRoute === null && b.type === "members",
    ],
    ["blocked by section 33 and withdrawn", (b) => b.blockRoute === "section_33_reference" && b.blockOutcome === "withdrawn"],
    ["blocked by section 33, reconsidered and enacted", (b) => b.blockOutcome === "reconsidered_passed" && b.enactment === "enacted"],
    ["blocked by section 35 and still blocked", (b) => b.blockRoute === "section_35_order" && b.blockOutcome === "still_blocked"],
    ["rejected at Stage 1", (b) => b.outcome === "rejected_stage_1"],
    ["rejected at Stage 3", (b) => b.outcome === "rejected_stage_3"],
    ["fallen at dissolution", (b) => b.outcome === "fell_dissolution"],
    ["fallen for want of a financial resolution", (b) => b.outcome === "fell_financial_resolution_not_agreed"],
    ["withdrawn", (b) => b.outcome === "withdrawn"],
    ["in progress", (b) => b.outcome === "in_progress"],
    ["of unknown type", (b) => b.type === null],
    ["of unknown outcome", (b) => b.outcome === null],
    ["private", (b) => b.type === "private"],
    ["of a committee", (b) => b.type === "committee"],
    ["an emergency", (b) => b.procedure === "emergency"],
    ["a budget", (b) => b.procedure === "budget" && b.enactment === "enacted"],
    ["renamed and enacted", (b) => (b.titles ?? []).filter(({ kind }) => kind === "short").length === 2 && b.enactment === "enacted"],
    [
      "renamed and rejected",
      (b) => (b.titles ?? []).filter(({ kind }) => kind === "short").length === 2 && b.outcome === "rejected_stage_3",
    ],
  ])("has a bill that is %s", (_words, matches) => {
    expect(has(matches)).toBeGreaterThan(0);
  });

  test("has a bill rejected by a motion that was agreed to as amended, with both divisions", () => {
    const divisions = firstStartFacts.divisions.filter(
      (division) => division.bill === bill("s4-transplantation-authorisation-of-removal-of-organs-etc-scotland-bill")?.slug,
    );
    expect(divisions.map(({ slug, result }) => [slug, result])).toEqual([
      ["S4M-15128.1", "agreed"],
      ["S4M-15128", "agreed"],
    ]);
    expect(divisions.every(({ consequence }) => consequence)).toBe(true);
  });

  test("has a bill not passed on the casting vote", () => {
    const division = firstStartFacts.divisions.find(({ castingVote }) => castingVote === "against");
    expect(bill(division?.bill ?? "")?.outcome).toBe("rejected_stage_3");
  });
});

describe("the story of the Right to Recovery", () => {
  const recovery = firstStartFacts.bills.find(({ slug }) => slug === "s6-right-to-addiction-recovery-scotland-bill");

  test("keeps both days of introduction with their sources and leaves the SP Bill number unknown", () => {
    expect(recovery?.claims?.filter(({ field }) => field === "introducedOn").map(({ value, chosen }) => [value, chosen])).toEqual([
      ["2024-05-14", true],
      ["2024-05-15", false],
      ["2024-05-15", false],
    ]);
    expect(recovery?.spBillNumber).toBeNull();
    expect(recovery?.claims?.find(({ field }) => field === "spBillNumber")).toMatchObject({
      value: "48",
      chosen: false,
      confidence: "inferred",
    });
  });

  test("shows no address for a document that was not found", () => {
    expect(recovery?.documents?.find(({ kind }) => kind === "bill_as_introduced")?.url).toBeNull();
  });

  test("has one letter of 10 January 2022 that answers three", () => {
    const letter = firstStartFacts.letters.find(({ sent }) => sent.on === "2022-01-10");
    expect(letter?.links.filter(({ kind }) => kind === "replies_to").map((link) => link.letter)).toEqual(["L02", "L03", "L04"]);
  });

  test("tells the changes of mind in order", () => {
    const stances = (holder: string, about: (position: PositionFacts) => boolean) =>
      firstStartFacts.positions
        .filter((position) => position.printedHolder === holder && about(position))
        .toSorted((a, b) => (sortDay(a.from) ?? "").localeCompare(sortDay(b.from) ?? ""))
        .map(({ stance }) => stance);
    expect(stances("Douglas Ross", ({ question }) => question !== null)).toEqual(["against", "conditional", "against"]);
    expect(stances("Scottish Government", ({ bill }) => bill !== null)).toEqual(["undeclared", "undeclared", "undeclared", "against"]);
    expect(stances("Carol Mochan", ({ bill }) => bill !== null)).toEqual(["undeclared", "for"]);
  });

  test("never takes a position on a consumption room for one on the bill", () => {
    const subjects = ({ bill, question, amendment, motion }: PositionFacts) => [bill, question, amendment, motion].filter(Boolean);
    expect(firstStartFacts.positions.filter((position) => subjects(position).length !== 1)).toEqual([]);
  });
});

describe("the made-up part of the first-start data", () => {
  test("has one account for each role, none at an address that could receive mail", () => {
    expect(new Set(firstStartAccounts.map(({ role }) => role))).toEqual(new Set(roles));
    expect(firstStartAccounts.filter(({ email, name }) => !email.endsWith(".example.org") || !name.startsWith("Demo: "))).toEqual([]);
  });

  test("has a password that the site itself would accept", () => {
    expect(firstStartAccounts.flatMap(({ password, email }) => passwordRefusals(password, email))).toEqual([]);
  });

  test("has only teams that exist, and an office with two people", () => {
    const names = new Set(firstStartTeams.map(({ name }) => name));
    expect(firstStartAccounts.filter(({ team }) => team !== null && !names.has(team))).toEqual([]);
    const office = firstStartTeams.find(({ kind }) => kind === "office");
    expect(firstStartAccounts.filter(({ team }) => team === office?.name)).toHaveLength(2);
  });

  test("says of every comment that it is made up, and answers only what stands before it", () => {
    const subjects = new Set([...firstStartFacts.bills, ...firstStartFacts.letters].map(({ slug }) => slug));
    const written = new Set<string>();
    for (const comment of firstStartComments) {
      expect(comment.body).toContain("made up");
      expect(subjects).toContain(comment.subject);
      expect(firstStartAccounts.map(({ email }) => email)).toContain(comment.author);
      if (comment.replyTo) expect(written).toContain(comment.replyTo);
      written.add(comment.key);
    }
  });
});
