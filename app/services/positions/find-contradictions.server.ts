import { stageCodes } from "#app/domain/facts/bill.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { type MeaningOfVote, meaningOfVote } from "#app/domain/positions/meaning-of-vote.ts";
import { amendmentKey, billKey } from "#app/domain/positions/position-shown.ts";
import {
  type CastVote,
  type ConditionBeforeVote,
  compareSaidAndVoted,
  type SaidAndVoted,
  type SaidPosition,
} from "#app/domain/positions/said-and-voted.ts";
import type { Context } from "#app/services/context.server.ts";
import { readTies, tiesIn } from "#app/services/record/read-ties.server.ts";
import { type FindingsOf, listSaidOfPeople, listVotesToCompare } from "#db/queries/findings.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";

/** What a finding rests on, for those who check it. */
export type Behind = {
  personId: string;
  person: { name: string; href: string };
  bill: { id: string; title: string; href: string };
  position: { label: string; href: string } | null;
  vote: { label: string; href: string };
  isMadeUp: boolean;
};
export type MachineFinding = SaidAndVoted & { behind: Behind };
export type MachineCondition = ConditionBeforeVote & { behind: Behind };

type VoteRow = Awaited<ReturnType<typeof listVotesToCompare>>[number];
type SaidRow = Awaited<ReturnType<typeof listSaidOfPeople>>[number];

const everyone: Actor = { kind: "visitor" };

/**
 * Finds where recorded votes differ from published positions: by machine, for editors. Nothing of it is public before one confirms it.
 *
 * Cost: reads the positions of people on bills and their votes in the divisions about them.
 */
export async function findContradictions(
  context: Context,
  of: FindingsOf = {},
): Promise<{ findings: readonly MachineFinding[]; conditions: readonly MachineCondition[] }> {
  const [said, votes] = await Promise.all([listSaidOfPeople(context.db, of), listVotesToCompare(context.db, of)]);
  const stages = await stagesSaidAt(context, said);
  const rowOf = new Map<CastVote, VoteRow>();
  for (const row of votes) for (const vote of castVotesOf(row)) rowOf.set(vote, row);
  const positions = new Map(said.map((row) => [row.slug, row]));
  const { findings, conditions } = compareSaidAndVoted(
    said.map((row) => saidPositionOf(row, stages)),
    [...rowOf.keys()],
  );
  const behind = <F extends SaidAndVoted | ConditionBeforeVote>(found: F): (F & { behind: Behind })[] => {
    const row = rowOf.get(found.later);
    const position = found.earlier ? (positions.get(found.earlier.slug) ?? null) : null;
    return row ? [{ ...found, behind: behindOf(row, position) }] : [];
  };
  return { findings: oncePerKey(findings.flatMap(behind)), conditions: oncePerKey(conditions.flatMap(behind)) };
}

/** A position rests on a vote where nothing was said: it has a vote and no statement, or its statement is itself a vote. */
function saidPositionOf(row: SaidRow, stages: ReadonlyMap<string, SaidPosition["stage"]>): SaidPosition {
  return {
    slug: row.slug,
    holder: row.person_slug,
    subject: row.amendment_slug ? amendmentKey(row.amendment_slug) : billKey(row.bill_slug),
    stance: row.stance,
    condition: row.condition,
    from: uncertainDayOf(row, "from"),
    recordedAt: row.created_at,
    stage: stages.get(row.statement_id ?? "") ?? null,
    restsOnVote: row.statement_id === null ? row.division_id !== null : row.statement_division_id !== null,
  };
}

/** The stages at which statements were made, where an editor tied them to exactly one: it is never reckoned from the day. */
async function stagesSaidAt(context: Context, said: readonly SaidRow[]): Promise<ReadonlyMap<string, SaidPosition["stage"]>> {
  const ids = [...new Set(said.flatMap((row) => row.statement_id ?? []))];
  const ties = await readTies({ ...context, actor: everyone }, "statement", ids);
  return new Map(
    ids.flatMap((id) => {
      const [only, ...others] = tiesIn(ties.get(id), "about").filter(({ kind, inferred }) => kind === "stage" && !inferred);
      const stage = others.length === 0 ? stageCodes.find((code) => code === only?.words) : undefined;
      return stage ? [[id, stage] as const] : [];
    }),
  );
}

/** A vote about a bill is compared with what was said of the bill; a vote on an amendment with what was said of the amendment. */
function castVotesOf(row: VoteRow): CastVote[] {
  const { kind, stage, question, title } = row;
  const common = {
    person: row.person_slug,
    personName: row.person,
    division: row.reference ?? row.division_slug,
    reference: row.reference,
    stage,
    heldOn: row.held_on,
    cast: row.vote,
    meant: row.intended_vote,
  };
  const votedOn = { kind, stage, question, title };
  const on = (subject: string, subjectName: string, meaning: MeaningOfVote): CastVote => ({ ...common, subject, subjectName, meaning });
  if (kind === "bill_amendment" && row.amendment_slug)
    return [
      on(
        amendmentKey(row.amendment_slug),
        `amendment ${row.amendment_number} to the ${row.bill_title}`,
        meaningOfVote(votedOn, "amendment"),
      ),
    ];
  return [on(billKey(row.bill_slug), `the ${row.bill_title}`, meaningOfVote(votedOn))];
}

function behindOf(row: VoteRow, position: SaidRow | null): Behind {
  return {
    personId: row.person_id,
    person: { name: row.person, href: `/people/${row.person_slug}` },
    bill: { id: row.bill_id, title: row.bill_title, href: `/bills/${row.bill_slug}` },
    position: position ? { label: "The position on record", href: `/positions/${position.slug}` } : null,
    vote: { label: row.title, href: `/votes/${row.division_slug}` },
    isMadeUp: row.is_made_up === 1 || position?.is_made_up === 1,
  };
}

/** A vote that is told twice (two statements about it) is one finding. */
function oncePerKey<F extends { key: string }>(found: readonly F[]): readonly F[] {
  return [...new Map(found.map((each) => [each.key, each])).values()];
}
