import { expect, test } from "vitest";
import { type NamedDivision, peopleInRollCalls } from "./people-in-roll-calls.ts";
import { readRollCall } from "./roll-calls/read-roll-call.ts";

const rollCall = readRollCall(`
FOR
O’Fern, Ùna | Ditch and Dyke | r | Green | Flora Thistle
Thistle, Dr Flora | Hedgerow North | c |
AGAINST
Bramble-Briar, Hamish | Hedgerow South | c | SNP
`);

function division(slug: string, heldOn: string, votes: NamedDivision["votes"]): NamedDivision {
  return {
    slug,
    reference: slug,
    session: 7,
    kind: "motion",
    title: "made up",
    question: null,
    inNameOf: null,
    bill: null,
    stage: null,
    heldOn,
    place: null,
    announced: { for: 0, against: 0, abstain: 0 },
    result: "agreed",
    consequence: null,
    castingVote: null,
    votes,
    statements: [],
    notVotingNote: null,
    citations: [{ source: `page-of-${slug}`, what: null }],
    isMadeUp: true,
  };
}

test("a line gives the name as printed, the seat, the party, the vote and who cast it by proxy", () => {
  expect(rollCall[0]).toMatchObject({
    person: "una-ofern",
    printedName: "O’Fern, Ùna",
    seat: "Ditch and Dyke",
    seatKind: "region",
    party: "Green",
    vote: "for",
    proxyCastBy: "Flora Thistle",
  });
});

test("an honorific stays in the printed name and not in the person's, and a party that is not printed is not known", () => {
  expect(rollCall[1]).toMatchObject({
    person: "flora-thistle",
    printedName: "Thistle, Dr Flora",
    forename: "Flora",
    party: null,
    vote: "for",
  });
  expect(rollCall[2]).toMatchObject({ person: "hamish-bramble-briar", vote: "against" });
});

test("a line that does not fit, or stands under no heading, is a bug that names it", () => {
  expect(() => readRollCall("Thistle, Flora | Hedgerow North | c | Ind")).toThrow("before any heading");
  expect(() => readRollCall("FOR\nThistle, Flora | Hedgerow North | Ind")).toThrow("Thistle, Flora");
});

test("a member who changed name keeps one record, under the later name, with the earlier one beside it", () => {
  const [before] = readRollCall("FOR\nBramble, Hamish | Hedgerow South | c | SNP |  | hamish-bramble-briar");
  const people = peopleInRollCalls([division("later", "2026-02-01", rollCall), division("earlier", "2024-02-01", before ? [before] : [])]);
  expect(people.find(({ slug }) => slug === "hamish-bramble-briar")).toMatchObject({
    name: "Hamish Bramble-Briar",
    otherNames: ["Hamish Bramble"],
    seats: [{ area: "Hedgerow South", party: "SNP", from: "2024-02-01", to: "2026-02-01", basis: "observed" }],
  });
});

test("a member who changed party is seen in each for the days on which it was printed, and no longer", () => {
  const [first] = readRollCall("FOR\nThistle, Flora | Hedgerow North | c | Con");
  const [second] = readRollCall("FOR\nThistle, Flora | Hedgerow North | c | Ind");
  const [person] = peopleInRollCalls([
    division("a", "2024-02-01", first ? [first] : []),
    division("b", "2025-02-01", second ? [second] : []),
  ]);
  expect(person?.seats.map(({ party, from, to }) => [party, from, to])).toEqual([
    ["Con", "2024-02-01", "2024-02-01"],
    ["Ind", "2025-02-01", "2025-02-01"],
  ]);
  expect(person?.citations.map(({ source }) => source)).toEqual(["page-of-a", "page-of-b"]);
});
