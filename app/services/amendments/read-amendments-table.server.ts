import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { type AmendmentInTable, notKnown, type Worded } from "#app/domain/amendments/amendments-in-table.ts";
import { type ConflictInFewWords, conflictsInFewWords } from "#app/domain/amendments/conflict-words.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { writeAmendmentsCsv } from "#app/importers/amendments-csv/write-amendments-csv.ts";
import { capitalise, foldText, slugOf } from "#app/lib/text.ts";
import type { Context } from "#app/services/context.server.ts";
import { type BillOfVersions, readVersionsOfBill } from "#app/services/versions/read-versions.server.ts";
import { type AmendmentStudied, type ProceedingsRead, readProceedings } from "./read-proceedings.server.ts";

export type AmendmentsTableRead = {
  bill: BillOfVersions;
  /** In the order of consideration, one stage after the other. */
  amendments: readonly AmendmentInTable[];
  /** Stages at which there are amendments, in their order. */
  stages: readonly Worded[];
  /** Whether a print is to hand, without which nothing can be drafted. */
  hasPrint: boolean;
};

/**
 * All amendments of a bill as rows of a table, with what the engine found of their places and conflicts.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 * Cost: linear in the amendments once the proceedings are remembered.
 */
export async function readAmendmentsTable(context: Context, billSlug: string): Promise<AmendmentsTableRead> {
  const [{ bill, versions }, proceedings] = await Promise.all([readVersionsOfBill(context, billSlug), readProceedings(context, billSlug)]);
  const amendments: AmendmentInTable[] = [];
  for (const each of proceedings) {
    const labels = new Map(each.amendments.map(({ key, number }) => [key, number]));
    const conflicts = conflictsInFewWords(each.study.pairs, (key) => labels.get(key) ?? key);
    for (const amendment of each.amendments) amendments.push(rowOf(amendment, each, conflicts.get(amendment.key) ?? [], amendments.length));
  }
  const stages = [...new Map(amendments.map(({ stage }) => [stage.value, stage])).values()];
  return { bill, amendments, stages, hasPrint: versions.length > 0 };
}

/** The rows as CSV in the columns by which a list of amendments is taken in again. */
export function csvToTakeIn(rows: readonly AmendmentInTable[]): string {
  return writeAmendmentsCsv(
    rows.map((row) => ({
      number: row.number,
      starred: row.isStarred,
      member: row.member.value === notKnown ? null : row.member.label,
      onBehalfOf: row.onBehalfOf,
      supporters: row.supporters,
      heading: row.heading,
      wording: row.wording,
      state: row.state.code,
      group: row.group?.label ?? null,
      lodgedOn: row.lodgedOn,
    })),
  );
}

function rowOf(
  amendment: AmendmentStudied,
  { stage, bill }: ProceedingsRead,
  conflicts: readonly ConflictInFewWords[],
  order: number,
): AmendmentInTable {
  const { slug, number, wording, member, group, state, division, supporters, studied } = amendment;
  const { heading, isCertain } = studied.marshalled;
  const place = unitOfHeading(heading);
  const stageName = stageWords[stage].official;
  return {
    slug,
    href: `/amendments/${slug}`,
    number,
    order,
    stage: { value: stage, label: stageName },
    place: { value: slugOf(place), label: place },
    heading,
    placeIsCertain: isCertain,
    wording,
    wordingIsIncomplete: amendment.wordingIsIncomplete,
    member: {
      value: member.name === null ? notKnown : (member.slug ?? slugOf(member.name)),
      label: member.name ?? "Not known",
      href: member.slug === null ? null : `/people/${member.slug}`,
    },
    party: member.party === null ? { value: notKnown, label: "Not known" } : { value: slugOf(member.party), label: member.party },
    supporters,
    onBehalfOf: amendment.onBehalfOf,
    isStarred: amendment.isStarred,
    group: group === null ? null : { value: slugOf(group.name), label: group.name },
    conflicts,
    state: { value: state ?? notKnown, label: state === null ? "Not known" : amendmentStateWords[state], code: state },
    vote: division === null ? null : { label: `${division.for} for, ${division.against} against`, href: `/votes/${division.slug}` },
    lodgedOn: amendment.lodgedOn,
    decidedOn: amendment.decidedOn,
    isDraft: amendment.isDraft,
    // Where the whole bill is made up, its page says so once.
    isMadeUp: amendment.isMadeUp && !bill.isMadeUp,
    words: foldText([number, heading, stageName, wording, member.name ?? "", ...supporters, group?.name ?? ""].join(" ")),
  };
}

/** "After section 41" → "Section 41": what is inserted beside a unit is looked for with it. */
function unitOfHeading(heading: string): string {
  return capitalise(heading.replace(/^(?:After|Before) /, ""));
}
