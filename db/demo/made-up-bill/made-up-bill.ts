import { type Facts, noFacts } from "#app/domain/facts/facts.ts";
import type { OrderOfConsiderationFacts, VersionFacts } from "#app/domain/facts/text.ts";
import { setInLines } from "#app/domain/text/set-in-lines.ts";
import { amendmentsFromSection11 } from "./amendments-stage-2-from-section-11.ts";
import { amendmentsToSections1To4 } from "./amendments-stage-2-sections-1-to-4.ts";
import { amendmentsToSections5To10 } from "./amendments-stage-2-sections-5-to-10.ts";
import { amendmentsStage3 } from "./amendments-stage-3.ts";
import { communityOrchardsBill, madeUpBillSource, madeUpBillTopic } from "./bill.ts";
import { divisionsOnAmendments, factsOfAmendments } from "./facts-of-amendments.ts";
import { factsOfGroups, factsOfLists } from "./facts-of-lists.ts";
import { groupsAtStage2, groupsAtStage3 } from "./groups.ts";
import { madeUp, madeUpCommittee, madeUpMembers } from "./members.ts";
import { madeUpBillSlug, madeUpStage2, madeUpStage3 } from "./stages.ts";
import { textAsAmendedAtStage2 } from "./text-as-amended-at-stage-2.ts";
import { textAsIntroduced } from "./text-as-introduced.ts";
import { textAsPassed } from "./text-as-passed.ts";

const amendmentsStage2 = [...amendmentsToSections1To4, ...amendmentsToSections5To10, ...amendmentsFromSection11];

/** How the prints are set: the pages and lines in the wordings of the amendments are those of this setting. */
const layoutSettings = { charactersPerLine: 85, linesPerPage: 38 };

function version(
  position: number,
  facts: Pick<VersionFacts, "slug" | "kind" | "title" | "reference" | "printedOn" | "text">,
): VersionFacts {
  const layout = setInLines(facts.text, layoutSettings);
  return { ...madeUp, ...facts, bill: madeUpBillSlug, position, layout, sourceFormat: "made_up" };
}

/** The three prints of the made-up bill, with pages and lines. */
export const madeUpVersions: readonly VersionFacts[] = [
  version(0, {
    slug: madeUpStage2.version,
    kind: "as_introduced",
    title: "As introduced",
    reference: "SP Bill 999",
    printedOn: "2026-05-19",
    text: textAsIntroduced(),
  }),
  version(1, {
    slug: madeUpStage3.version,
    kind: "as_amended_at_stage_2",
    title: "As amended at Stage 2",
    reference: "SP Bill 999A",
    printedOn: "2026-10-01",
    text: textAsAmendedAtStage2(),
  }),
  version(2, {
    slug: `${madeUpBillSlug}-as-passed`,
    kind: "as_passed",
    title: "As passed",
    reference: "SP Bill 999B",
    printedOn: "2026-10-30",
    text: textAsPassed(),
  }),
];

/** Amendments at Stages 2 and 3, each stage in its order of consideration. */
export const madeUpAmendments = [
  ...factsOfAmendments(madeUpStage2, amendmentsStage2),
  ...factsOfAmendments(madeUpStage3, amendmentsStage3),
];

const ordersOfConsideration: readonly OrderOfConsiderationFacts[] = [
  {
    slug: `${madeUpBillSlug}-stage-2-order`,
    bill: madeUpBillSlug,
    stage: "stage_2",
    arrangement: { kind: "schedule-after-introducing-section" },
    reason: "As the committee decided by motion (made up).",
    motionReference: "S7M-99999 (made up)",
  },
];

/**
 * All there is about the made-up bill. Every record says that it is made up.
 *
 * - `text-*.ts` and `schedules-*.ts`: the three prints, each written out by itself in the manner of `composeText`
 * - `amendments-stage-*.ts`: the amendments as `ShortAmendment`s, in the order of consideration, with their official wording
 * - `groups.ts`, `stages.ts`, `members.ts`, `bill.ts`: groups, days and lists, people and their committee, the bill
 * - `facts-of-*.ts`: make facts of them: lists, divisions with every name, printed lines
 *
 * Whoever changes a print must look at the pages and lines in the amendments to it: the test beside this file names those that are wrong.
 */
export const madeUpBillFacts: Facts = {
  ...noFacts,
  sources: [madeUpBillSource],
  topics: [madeUpBillTopic],
  people: madeUpMembers,
  committees: [madeUpCommittee],
  bills: [communityOrchardsBill],
  divisions: [...divisionsOnAmendments(madeUpStage2, amendmentsStage2), ...divisionsOnAmendments(madeUpStage3, amendmentsStage3)],
  versions: madeUpVersions,
  amendments: madeUpAmendments,
  amendmentGroups: [
    ...factsOfGroups(madeUpStage2, groupsAtStage2, amendmentsStage2),
    ...factsOfGroups(madeUpStage3, groupsAtStage3, amendmentsStage3),
  ],
  amendmentLists: [...factsOfLists(madeUpStage2, amendmentsStage2), ...factsOfLists(madeUpStage3, amendmentsStage3)],
  ordersOfConsideration,
};
