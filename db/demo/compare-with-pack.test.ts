import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { knownDay } from "#app/lib/dates.ts";
import {
  billDifferences,
  divisionDifferences,
  letterDifferences,
  type PackBill,
  type PackDivision,
  type PackLetter,
} from "./compare-with-pack.ts";
import { realFacts } from "./first-start.ts";
import { happened, memberInCharge, unknownBill } from "./in-short.ts";

const packFolder = new URL("../../../shared/data/", import.meta.url);
const packIsHere = existsSync(new URL("bills.json", packFolder));

function readText(name: string): string {
  return readFileSync(new URL(name, packFolder), "utf8");
}

// Skipped with a word where the data pack is not beside the repository; the made-up twins below always run.
describe.skipIf(!packIsHere)("the first-start data beside the data pack in ../shared/data", () => {
  test("every bill has the pack's days, type, outcome, cause and enactment", () => {
    const { bills }: { bills: readonly PackBill[] } = JSON.parse(readText("bills.json"));
    const differences = realFacts.bills.flatMap((bill) => {
      const twin = bills.find(({ id }) => id === bill.slug);
      return twin ? billDifferences(bill, twin) : [`${bill.slug} is not in the pack`];
    });
    expect(differences).toEqual([]);
  });

  test("every roll-call has the pack's names, seats, parties, votes and proxies, in the printed order", () => {
    const differences = realFacts.divisions
      .filter(({ votes }) => votes.length > 0)
      .flatMap((division) => {
        const twin: PackDivision = JSON.parse(readText(`divisions/${division.slug}.json`));
        return divisionDifferences(division, twin);
      });
    expect(differences).toEqual([]);
  });

  test("every letter has the pack's day or bounds, and answers the same letters", () => {
    const { letters }: { letters: readonly PackLetter[] } = JSON.parse(readText("letters.json"));
    const compared = letters.flatMap((twin) =>
      realFacts.letters.filter(({ slug }) => slug === twin.id).map((ours) => letterDifferences(ours, twin)),
    );
    expect(compared.length).toBe(25);
    expect(compared.flat()).toEqual([]);
  });

  test("every voter is the person whom the pack's list of members has under that name", () => {
    const { members }: { members: readonly { id: string }[] } = JSON.parse(readText("members.json"));
    const known = new Set(members.map(({ id }) => id));
    const voters = new Set(realFacts.divisions.flatMap(({ votes }) => votes.map(({ person }) => person ?? "nobody")));
    expect([...voters].filter((slug) => !known.has(slug))).toEqual([]);
  });
});

describe("the comparison itself, on a made-up bill", () => {
  const twin: PackBill = {
    id: "s6-care-of-hedgehogs-scotland-bill",
    session: 6,
    spBillNumber: 999,
    shortTitle: "Care of Hedgehogs (Scotland) Bill (made up)",
    actTitle: null,
    longTitle: null,
    type: "members",
    procedure: "emergency (made up)",
    memberInCharge: "Flora Thistle",
    introducedOn: "2024-01-08",
    stages: [{ stage: "introduction", event: "introduced", date: "2024-01-08" }],
    outcome: "in_progress",
    outcomeCause: null,
    enactmentStatus: "pending",
    royalAssentOn: null,
    aspNumber: null,
    renamedFrom: null,
  };
  const ours = {
    ...unknownBill,
    slug: twin.id,
    session: 6,
    spBillNumber: 999,
    shortTitle: twin.shortTitle,
    type: "members",
    procedure: "emergency",
    introducedOn: "2024-01-08",
    outcome: "in_progress",
    enactment: "pending",
    roles: [memberInCharge("flora-thistle")],
    stageEvents: [happened("introduction", "introduced", "2024-01-08")],
    citations: [],
  } as const;

  test("a bill that agrees has no differences", () => {
    expect(billDifferences(ours, twin)).toEqual([]);
  });

  test("a day that differs, an event left out and an earlier title left out are each named", () => {
    expect(
      billDifferences({ ...ours, introducedOn: "2024-01-09", stageEvents: [] }, { ...twin, renamedFrom: "Hedgehogs Bill (made up)" }),
    ).toEqual([
      "s6-care-of-hedgehogs-scotland-bill: introduced on is “2024-01-09” here and “2024-01-08” in the pack",
      "s6-care-of-hedgehogs-scotland-bill: introduction introduced 2024-01-08 is missing",
      "s6-care-of-hedgehogs-scotland-bill: the earlier title is missing",
    ]);
  });

  test("a vote in the wrong list is named by its line", () => {
    const vote = { seat: "Hedgerow", party: "Ind", vote: "for", proxyCastBy: null } as const;
    const division = {
      slug: "made-up",
      reference: null,
      session: 6,
      kind: "motion",
      title: "made up",
      question: "made up",
      inNameOf: "Flora Thistle",
      bill: null,
      stage: null,
      heldOn: "2024-01-08",
      place: null,
      announced: { for: 1, against: 0, abstain: 0 },
      result: "agreed",
      consequence: null,
      castingVote: null,
      votes: [{ ...vote, person: "flora-thistle", printedName: "Thistle, Flora", seatKind: "constituency" }],
      statements: [],
      notVotingNote: null,
      citations: [],
    } as const;
    const printed: PackDivision = {
      id: "made-up",
      date: "2024-01-08",
      kind: "motion",
      inNameOf: "Flora Thistle",
      questionText: "made up",
      declared: { for: 1, against: 0, abstain: 0 },
      outcome: "agreed",
      votes: [{ ...vote, printed: "Thistle, Flora (Hedgerow) (Ind)", seatType: "constituency" }],
    };
    expect(divisionDifferences(division, printed)).toEqual([]);
    const moved = { ...printed, votes: printed.votes.map((row) => ({ ...row, vote: "against" })) };
    expect(divisionDifferences(division, moved)).toHaveLength(1);
    expect(divisionDifferences(division, moved)[0]).toContain("made-up: line 1");
  });

  test("a letter that answers another letter than the pack says is named", () => {
    const letter = {
      slug: "made-up-2",
      kind: "letter",
      subject: "hedgehogs",
      summary: null,
      from: [],
      to: [],
      sent: knownDay("2024-01-08"),
      links: [{ kind: "replies_to", letter: "made-up-1", inferred: false, note: null }],
      knownThroughLetter: null,
      knownThroughNote: null,
      textFound: true,
      heldBy: [],
      quotations: [],
      attachments: [],
      topics: [],
      bills: [],
      confidence: "official",
      citations: [],
    } as const;
    const printed: PackLetter = {
      id: "made-up-2",
      kind: "letter",
      date: "2024-01-08",
      dateBounds: null,
      subject: "hedgehogs",
      repliesTo: ["made-up-1"],
      billId: null,
    };
    expect(letterDifferences(letter, printed)).toEqual([]);
    expect(letterDifferences(letter, { ...printed, repliesTo: [] })).toEqual(["made-up-2: answers is “made-up-1” here and “” in the pack"]);
  });
});
