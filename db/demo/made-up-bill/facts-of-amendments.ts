import type { DivisionFacts, Vote } from "#app/domain/facts/division.ts";
import type { AmendmentFacts } from "#app/domain/facts/record.ts";
import type { LodgedAs } from "#app/domain/facts/text.ts";
import { madeUp, memberNamed, votersAt } from "./members.ts";
import type { ShortAmendment } from "./short-amendment.ts";
import { type AmendingStage, madeUpBillSlug, type Sitting } from "./stages.ts";

/** The slug of an amendment of the made-up bill. */
export function amendmentSlug({ stage }: AmendingStage, number: string): string {
  return `${madeUpBillSlug}-${stage.replace("_", "-")}-${number}`;
}

/** The meeting whose Marshalled List takes in that daily list. */
function sittingOf({ sittings }: AmendingStage, list: number): Sitting | undefined {
  return sittings.find(({ lists: [first, last] }) => list >= first && list <= last);
}

/** Makes facts of the amendments of a stage, which are given in the order of consideration. */
export function factsOfAmendments(at: AmendingStage, amendments: readonly ShortAmendment[]): readonly AmendmentFacts[] {
  const lodged = inOrderOfLodging(amendments);
  return amendments.map((amendment) => ({
    ...madeUp,
    ...factsOfDecision(at, amendment),
    slug: amendmentSlug(at, amendment.number),
    bill: madeUpBillSlug,
    stage: at.stage,
    version: at.version,
    number: amendment.number,
    member: memberNamed(amendment.member).slug,
    printedMember: memberNamed(amendment.member).name,
    supporters: (amendment.supporters ?? []).map((key) => memberNamed(key).name),
    wording: amendment.wording,
    wordingIsIncomplete: false,
    lodgedOn: at.dailyLists[amendment.list - 1]?.lodgedOn ?? null,
    listReference: sittingOf(at, amendment.list)?.reference ?? null,
    purpose: amendment.purpose ?? null,
    lodgedAs: lodgedAs(amendment),
    onBehalfOf: amendment.onBehalfOf ?? null,
    isStarred: isStarred(at, amendment),
    isAltered: amendment.isAltered ?? false,
    isManuscript: amendment.isManuscript ?? false,
    substitutesFor: /^In substitution for amendment (\w+)/.exec(amendment.wording)?.[1] ?? null,
    printedLines: printedLines(amendment.wording),
    sequence: lodged.indexOf(amendment),
  }));
}

/** New in the last daily list before the Marshalled List, or altered. */
export function isStarred(at: AmendingStage, { list, isAltered }: ShortAmendment): boolean {
  return isAltered === true || sittingOf(at, list)?.lists[1] === list;
}

/** By daily list, then by number: an amendment to an amendment after those to the bill. */
export function inOrderOfLodging(amendments: readonly ShortAmendment[]): readonly ShortAmendment[] {
  const isToAnother = (number: string) => Number(/[A-Z]$/.test(number));
  return amendments.toSorted(
    (a, b) =>
      a.list - b.list ||
      isToAnother(a.number) - isToAnother(b.number) ||
      Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) ||
      a.number.localeCompare(b.number),
  );
}

type Decision = Pick<
  AmendmentFacts,
  "state" | "division" | "decisionHow" | "decidedOn" | "castingVote" | "castingVoteBy" | "movedBy" | "movedByPrinted"
>;

function factsOfDecision(at: AmendingStage, amendment: ShortAmendment): Decision {
  const { state, votes, castingVote, movedBy, number, list } = amendment;
  const wasCalled = state !== "withdrawn_before_debate" && state !== "not_selected";
  const isDecided = state === "agreed_to" || state === "disagreed_to";
  return {
    state,
    division: votes ? divisionSlug(at, number) : null,
    decisionHow: isDecided ? (votes ? "division" : "without_division") : null,
    decidedOn: wasCalled ? (sittingOf(at, list)?.consideredOn ?? null) : null,
    castingVote: castingVote ?? null,
    castingVoteBy: castingVote ? at.chair : null,
    movedBy: movedBy ? memberNamed(movedBy).slug : null,
    movedByPrinted: movedBy ? memberNamed(movedBy).name : null,
  };
}

function lodgedAs({ member, onBehalfOf }: ShortAmendment): LodgedAs {
  if (onBehalfOf) return "committee";
  if (member === "corrieburn") return "government";
  return member === "birchwood" ? "member_in_charge" : "member";
}

const lineWidth = 85;

/** The wording in lines of a Marshalled List: those that an amendment to it counts, from 1. */
function printedLines(wording: string): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of wording.split("\n")) {
    let open = "";
    for (const word of paragraph.split(" ")) {
      if (open !== "" && open.length + 1 + word.length > lineWidth) {
        lines.push(open);
        open = word;
      } else open = open === "" ? word : `${open} ${word}`;
    }
    lines.push(open);
  }
  return lines;
}

function divisionSlug(at: AmendingStage, number: string): string {
  return `${amendmentSlug(at, number)}-division`;
}

const voteOfLetter: Readonly<Record<string, Vote>> = { F: "for", A: "against", "-": "abstain" };

/** The divisions on the amendments of a stage, with every name. */
export function divisionsOnAmendments(at: AmendingStage, amendments: readonly ShortAmendment[]): readonly DivisionFacts[] {
  return amendments.flatMap((amendment) => {
    const { number, list, votes, state } = amendment;
    const heldOn = sittingOf(at, list)?.consideredOn;
    if (votes === undefined || heldOn === undefined) return [];
    const cast = votersAt(at.stage).map((member, index) => ({ member, vote: voteOfLetter[votes[index] ?? ""] ?? "did_not_vote" }));
    const count = (word: Vote) => cast.filter(({ vote }) => vote === word).length;
    return [
      {
        ...madeUp,
        slug: divisionSlug(at, number),
        reference: null,
        session: 7,
        kind: "bill_amendment" as const,
        title: `Community Orchards (Scotland) Bill (made up): amendment ${number} at ${at.stage === "stage_2" ? "Stage 2" : "Stage 3"}`,
        question: `that amendment ${number} be agreed to`,
        inNameOf: memberNamed(amendment.member).name,
        bill: madeUpBillSlug,
        stage: at.stage,
        heldOn,
        place: at.place,
        announced: { for: count("for"), against: count("against"), abstain: count("abstain") },
        result: state === "agreed_to" ? ("agreed" as const) : ("disagreed" as const),
        consequence: null,
        castingVote: amendment.castingVote ?? null,
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
        notVotingNote: at.stage === "stage_3" ? "Only the made-up members of this made-up bill are in this roll-call." : null,
      },
    ];
  });
}
