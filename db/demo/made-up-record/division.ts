import type { DivisionFacts, Vote } from "#app/domain/facts/division.ts";
import { votersAt } from "../made-up-bill/members.ts";
import { madeUpBillSlug, madeUpPassingMotion, madeUpStage3 } from "../made-up-bill/stages.ts";
import { madeUp } from "./in-record.ts";

/** Who did not vote for the bill at Stage 3; one of them had been for it at Stage 1. */
const others: Readonly<Record<string, Vote>> = {
  Pippinhall: "against",
  Quincefield: "against",
  Russetfield: "against",
  Sloebrae: "abstain",
};
const cast = votersAt("stage_3").map((member) => ({ member, vote: others[member.surname] ?? "for" }));
const count = (word: Vote) => cast.filter(({ vote }) => vote === word).length;

/** The vote that passed the made-up bill, with every name. */
export const madeUpDivision: DivisionFacts = {
  ...madeUp,
  slug: `${madeUpBillSlug}-passed-division`,
  reference: madeUpPassingMotion,
  session: 7,
  kind: "motion",
  title: "Community Orchards (Scotland) Bill (made up): motion to pass the bill",
  question: "that the Parliament agrees that the Community Orchards (Scotland) Bill be passed (made up)",
  inNameOf: "Rowan Birchwood (made up)",
  bill: madeUpBillSlug,
  stage: "stage_3",
  heldOn: "2026-10-29",
  place: madeUpStage3.place,
  announced: { for: count("for"), against: count("against"), abstain: count("abstain") },
  result: "agreed",
  consequence: "The made-up bill was passed.",
  castingVote: null,
  votes: cast.map(({ member, vote }) => ({
    person: member.slug,
    printedName: `${member.surname}, ${member.forename} (made up)`,
    seat: member.seat,
    seatKind: member.seatKind,
    party: member.party,
    vote,
    proxyCastBy: null,
  })),
  statements: [],
  notVotingNote: "Only the made-up members of this made-up bill are in this roll-call.",
};
