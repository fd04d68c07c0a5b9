import { describe, expect, test } from "vitest";
import type { Facts } from "#app/domain/facts/facts.ts";
import { noFacts } from "#app/domain/facts/facts.ts";
import { isDay } from "#app/lib/dates.ts";
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
