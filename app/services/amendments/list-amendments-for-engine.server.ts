import { readAmendmentNumber } from "#app/domain/amendments/amendment-number.ts";
import { isAmendmentState } from "#app/domain/amendments/amendment-words.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendmentState } from "#app/domain/facts/record.ts";
import type { CastingVote, DecisionWay, LodgedAs } from "#app/domain/facts/text.ts";
import type { Day } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { type AmendmentRow, type AmendmentsOf, listAmendmentsVisibleTo } from "#db/queries/amendments.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { partiesOn } from "./parties-on.server.ts";

/** An amendment with all that the engine, the table of amendments and the printed papers need of it. */
export type AmendmentForEngine = {
  id: string;
  slug: string;
  number: string;
  /** False for rows of the record without a number of their own ("not numbered"): several share that text. */
  isNumbered: boolean;
  stage: StageCode;
  wording: string;
  wordingIsIncomplete: boolean;
  state: AmendmentState | null;
  /** `name` as printed where the member is not known. `party` on the day it was decided or lodged, else the latest that is known. */
  member: { slug: string | null; name: string | null; party: string | null };
  supporters: readonly string[];
  /** Null: not known. */
  lodgedAs: LodgedAs | null;
  isGovernment: boolean;
  onBehalfOf: string | null;
  group: { id: string; slug: string; name: string; position: number; place: number } | null;
  /** The print whose pages and lines it names; null: not known. */
  version: { id: string; slug: string; title: string } | null;
  /** It names a print that the actor may not see: it must not be placed in another. */
  versionIsHidden: boolean;
  /** For amendments to it: the lines of its wording as printed, from line 1. */
  printedLines: readonly string[] | null;
  substitutesFor: string | null;
  sortCode: number | null;
  /** Its place in the order of lodging; null: not known. */
  sequence: number | null;
  isStarred: boolean;
  isAltered: boolean;
  isManuscript: boolean;
  lodgedOn: Day | null;
  decidedOn: Day | null;
  decisionHow: DecisionWay | null;
  castingVote: CastingVote | null;
  /** The number of the amendment that pre-empted it. */
  preEmptedBy: string | null;
  /** As announced. */
  division: { slug: string; for: number; against: number; abstain: number } | null;
  isMadeUp: boolean;
  isDraft: boolean;
};

/**
 * The amendments of a bill (at a stage, or all) or to one print, as far as the actor may see them, in the order of lodging.
 * Cost: two queries.
 */
export async function listAmendmentsForEngine(
  { db, actor }: Context,
  of: Exclude<AmendmentsOf, { memberId: string }>,
): Promise<AmendmentForEngine[]> {
  const rows = await listAmendmentsVisibleTo(db, actor, of);
  const partyOf = await partiesOn(
    db,
    rows.map((row) => ({ personId: row.member_id, on: row.decided_on ?? row.lodged_on })),
  );
  return rows.map((row) => forEngine(row, partyOf(row.member_id, row.decided_on ?? row.lodged_on)));
}

/** One row as the engine reads it. */
export function forEngine(row: AmendmentRow, party: string | null): AmendmentForEngine {
  return {
    id: row.id,
    slug: row.slug,
    number: row.number,
    isNumbered: readAmendmentNumber(row.number) !== null,
    stage: row.stage,
    wording: row.wording,
    wordingIsIncomplete: row.wording_is_incomplete === 1,
    state: isAmendmentState(row.state) ? row.state : null,
    member: { slug: row.member_slug, name: row.member ?? row.printed_member, party },
    supporters: textsOf(row.supporters),
    lodgedAs: row.lodged_as,
    isGovernment: row.lodged_as === "government",
    onBehalfOf: row.on_behalf_of,
    ...papersOf(row),
    lodgedOn: row.lodged_on,
    decidedOn: row.decided_on,
    decisionHow: row.decision_how,
    castingVote: row.casting_vote,
    preEmptedBy: row.pre_empted_by,
    division: divisionOf(row),
    isMadeUp: row.is_made_up === 1,
    isDraft: row.published_at === null,
  };
}

function papersOf(row: AmendmentRow) {
  return {
    group:
      row.group_id !== null && row.group_slug !== null && row.group_name !== null
        ? {
            id: row.group_id,
            slug: row.group_slug,
            name: row.group_name,
            position: row.group_position ?? 0,
            place: row.position_in_group ?? 0,
          }
        : null,
    version:
      row.version_id !== null && row.version_slug !== null
        ? { id: row.version_id, slug: row.version_slug, title: row.version_title ?? row.version_slug }
        : null,
    versionIsHidden: row.version_id !== null && row.version_slug === null,
    printedLines: row.printed_lines === null ? null : textsOf(row.printed_lines),
    substitutesFor: row.substitutes_for,
    sortCode: row.sort_code,
    sequence: row.sequence,
    isStarred: row.is_starred === 1,
    isAltered: row.is_altered === 1,
    isManuscript: row.is_manuscript === 1,
  };
}

function divisionOf(row: AmendmentRow): AmendmentForEngine["division"] {
  if (row.division_slug === null) return null;
  return {
    slug: row.division_slug,
    for: row.announced_for ?? 0,
    against: row.announced_against ?? 0,
    abstain: row.announced_abstain ?? 0,
  };
}
