import { amendingStage } from "#app/domain/amendments/amending-stage.ts";
import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { type Consequence, whatFallsIf } from "#app/domain/amendments/conflicts.ts";
import { lostVote, lostVoteSentences } from "#app/domain/amendments/lost-vote.ts";
import type { AppliedText, MarkedBlock } from "#app/domain/amendments/marked.ts";
import { type MarkedUnit, onlyChanged, type Shown, unitsOf } from "#app/domain/amendments/marked-units.ts";
import { targetOf } from "#app/domain/amendments/marshal.ts";
import { type NumberShown, numbersOf } from "#app/domain/amendments/reading.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findAmendmentVisibleTo } from "#db/queries/amendments.server.ts";
import { applyChosen } from "./apply-chosen.ts";
import { nameOfPrint } from "./read-as-it-would-read.server.ts";
import { type AmendmentStudied, type ProceedingsRead, readProceedings } from "./read-proceedings.server.ts";

/** An amendment that was lost, and what would have been. */
export type IfAgreed = {
  readonly bill: { readonly slug: string; readonly title: string; readonly href: string; readonly isMadeUp: boolean };
  readonly amendment: {
    readonly key: string;
    readonly number: string;
    readonly slug: string;
    readonly href: string;
    readonly wording: string;
    readonly stageWords: string;
  };
  /** Null: it was disagreed to without a division, or none is on record. */
  readonly vote: { readonly href: string; readonly for: number; readonly against: number; readonly abstain: number } | null;
  /** The arithmetic of the vote. */
  readonly sentences: readonly string[];
  /** Null: it cannot be shown; `whyNot` says why. */
  readonly text: {
    readonly print: { readonly name: string; readonly title: string; readonly href: string };
    readonly shown: readonly Shown[];
    readonly numbers: readonly NumberShown[];
    /** How many other amendments, all agreed to, are in the text. */
    readonly others: number;
    /** What it rests on and was not agreed to either, and is in the text so that it can be. */
    readonly restsOn: string | null;
  } | null;
  readonly whyNot: string | null;
  /** What would have fallen, with what became of it in fact. */
  readonly fallen: readonly {
    readonly number: string;
    readonly href: string;
    readonly reason: string;
    readonly isCertain: boolean;
    readonly inFact: string | null;
  }[];
  readonly links: Readonly<Record<string, { readonly number: string; readonly href: string }>>;
};

/**
 * What would have been, had an amendment that was disagreed to been agreed to: arithmetic and the text, no prediction.
 *
 * @throws AppError "not-found" when there is no such amendment that the actor may see, or it was not disagreed to
 */
export async function readIfAgreed(context: Context, slug: string): Promise<IfAgreed> {
  const row = await findAmendmentVisibleTo(context.db, context.actor, slug);
  if (!row) throw new AppError("not-found", "There is no such amendment.");
  if (row.state !== "disagreed_to") throw new AppError("not-found", "That amendment was not disagreed to.");
  const all = await readProceedings(context, row.bill_slug);
  for (const proceedings of all) {
    const amendment = proceedings.amendments.find((each) => each.slug === slug);
    if (amendment) return ifAgreed(proceedings, amendment);
  }
  throw new AppError("not-found", "There is no such amendment.");
}

function ifAgreed(proceedings: ProceedingsRead, amendment: AmendmentStudied): IfAgreed {
  const { bill, amendments, study } = proceedings;
  const { key, number, slug, wording, stage, division } = amendment;
  return {
    bill,
    amendment: { key, number, slug, href: `/amendments/${slug}`, wording, stageWords: stageWords[stage].official },
    vote: division ? { href: `/votes/${division.slug}`, for: division.for, against: division.against, abstain: division.abstain } : null,
    sentences: sentencesOf(amendment),
    ...textOf(proceedings, amendment),
    fallen: whatFallsIf(study.pairs, study.order, key, "agreed").map((each) => fallenOf(each, amendments)),
    links: Object.fromEntries(amendments.map((each) => [each.key, { number: each.number, href: `/amendments/${each.slug}` }])),
  };
}

function sentencesOf({ division, castingVote, stage, decisionHow }: AmendmentStudied): readonly string[] {
  if (!division) {
    return decisionHow === "without_division"
      ? ["It was disagreed to without a division: nobody asked for a vote, so there are no votes to count."]
      : ["No vote on it is on record, so nothing can be counted."];
  }
  const votes = { ...division, castingVote, stage: amendingStage(stage) };
  const lost = lostVote(votes);
  if (!lost) return ["The votes on record do not show that it was lost: its record and that of the vote contradict each other."];
  return lostVoteSentences(votes, lost);
}

function fallenOf({ number: key, reason, certainty }: Consequence, amendments: readonly AmendmentStudied[]): IfAgreed["fallen"][number] {
  const other = amendments.find((each) => each.key === key);
  return {
    number: other?.number ?? key,
    href: other ? `/amendments/${other.slug}` : "",
    reason,
    isCertain: certainty === "certain",
    inFact: other?.state ? amendmentStateWords[other.state] : null,
  };
}

/** The print with all that were agreed to at the stage and this one; only the sections that this one changes. */
function textOf({ study, version, amendments, bill }: ProceedingsRead, amendment: AmendmentStudied): Pick<IfAgreed, "text" | "whyNot"> {
  const agreed = amendments.filter(({ state }) => state === "agreed_to").map(({ key }) => key);
  const restsOn = targetOf({ instruction: amendment.studied.read.ok ? amendment.studied.read.instruction : null, number: amendment.key });
  const chosen = new Set([...agreed, amendment.key, ...(restsOn === null ? [] : [restsOn])]);
  const applied = version ? applyChosen(study, chosen) : null;
  if (!version || !applied)
    return { text: null, whyNot: "The print that it amends is not to hand, so the text as it would have been cannot be shown." };
  const result = applied.results.find(({ number }) => number === amendment.key);
  if (!result) return { text: null, whyNot: "Its wording could not be read, so the text as it would have been cannot be shown." };
  if (result.state !== "applied") return { text: null, whyNot: result.reason };
  const units = unitsOf(applied.blocks);
  return {
    whyNot: null,
    text: {
      print: { name: nameOfPrint(version.slug, bill.slug), title: version.title, href: version.href },
      shown: onlyChanged(units, (unit) => isChangedBy(unit, restsOn ?? amendment.key)).filter(({ kind }) => kind === "unit"),
      numbers: numbersOf(applied, units).filter((each) => each.amendment === amendment.key),
      others: appliedOthers(applied, amendment.key),
      restsOn: restsOn !== null && !agreed.includes(restsOn) ? restsOn : null,
    },
  };
}

function appliedOthers({ results }: AppliedText, key: string): number {
  return results.filter(({ number, state }) => state === "applied" && number !== key).length;
}

function isChangedBy({ blocks }: MarkedUnit, key: string): boolean {
  return blocks.some(({ block }) => isBlockChangedBy(block, key));
}

function isBlockChangedBy({ insertedBy, leftOutBy, movedBy, movedAwayBy, segments }: MarkedBlock, key: string): boolean {
  if ([insertedBy, leftOutBy, movedBy, movedAwayBy].includes(key)) return true;
  return segments.some((segment) => segment.insertedBy === key || segment.leftOutBy === key);
}
