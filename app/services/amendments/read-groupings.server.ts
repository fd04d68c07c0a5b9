import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import type { Worded } from "#app/domain/amendments/amendments-in-table.ts";
import { notesOfGroups, pairsOfNotes } from "#app/domain/amendments/grouping-notes.ts";
import { groupingSentence, readGroupingSentence } from "#app/domain/amendments/grouping-sentences.ts";
import { type ConflictPair, checkGroups, type GroupingProblem } from "#app/domain/amendments/groupings.ts";
import { type SuggestedGroup, suggestGroups } from "#app/domain/amendments/suggest-groups.ts";
import { toGroup } from "#app/domain/amendments/to-group.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendmentState } from "#app/domain/facts/record.ts";
import type { Context } from "#app/services/context.server.ts";
import { type AmendmentGroupShown, readAmendmentGroups } from "./read-amendment-groups.server.ts";
import { type AmendmentStudied, type ProceedingsRead, readProceedings } from "./read-proceedings.server.ts";

/** An amendment in one of the two orders. */
export type GroupedAmendment = {
  number: string;
  href: string;
  member: string | null;
  heading: string;
  state: { code: AmendmentState | null; label: string };
  /** The group in which it is debated; null: in none. */
  group: { number: number; name: string } | null;
  /** It is moved in the debate on its group: the first of the group; every other is moved when it is reached. */
  leadsGroup: boolean;
};

export type GroupShown = Pick<AmendmentGroupShown, "slug" | "name" | "position" | "revision" | "isDraft"> & {
  /** From 1, in the order of debate. */
  number: number;
  amendments: readonly GroupedAmendment[];
  /** What the paper says: notes that a person wrote or confirmed. */
  notes: readonly string[];
  /** What the machine says and nobody has confirmed; `isStored`: it is kept with the group already. */
  machineNotes: readonly { sentence: string; isStored: boolean; isCertain: boolean }[];
};

export type GroupingsRead = {
  bill: { slug: string; title: string; isMadeUp: boolean };
  stages: readonly Worded[];
  stage: { value: StageCode; label: string };
  /** In the order of debate. */
  groups: readonly GroupShown[];
  /** In the order of the Marshalled List: that of the decisions. */
  decisions: readonly GroupedAmendment[];
  ungrouped: readonly GroupedAmendment[];
  problems: readonly GroupingProblem[];
};

/**
 * The groupings of a stage, with the order of the decisions beside them, and the notes that the machine would write.
 *
 * @param stage null, or one without amendments: the last stage that has any
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function readGroupings(context: Context, billSlug: string, stage: string | null): Promise<GroupingsRead> {
  const [{ bill, groups: stored }, proceedings] = await Promise.all([
    readAmendmentGroups(context, billSlug),
    readProceedings(context, billSlug),
  ]);
  const codes = [...new Set([...proceedings, ...stored].map((each) => each.stage))].sort();
  const code = codes.find((each) => each === stage) ?? codes.at(-1) ?? "stage_2";
  const own = proceedings.filter((each) => each.stage === code);
  const groups = stored.filter((group) => group.stage === code);
  const amendments = own.flatMap((each) => each.amendments);
  const groupOf = new Map(
    groups.flatMap((group, at) =>
      group.amendments.map(({ id }, place) => [id, { number: at + 1, name: group.name, leads: place === 0 }] as const),
    ),
  );
  const shown = new Map(amendments.map((each) => [each.id, grouped(each, groupOf.get(each.id) ?? null)]));
  const machine = notesByMachine(groups, own);
  const numbers = amendments.filter(({ isNumbered }) => isNumbered).map(({ number }) => number);
  return {
    bill,
    stages: codes.map((each) => ({ value: each, label: stageWords[each].official })),
    stage: { value: code, label: stageWords[code].official },
    groups: groups.map((group, at) => ({
      slug: group.slug,
      name: group.name,
      position: group.position,
      revision: group.revision,
      isDraft: group.isDraft,
      number: at + 1,
      amendments: group.amendments.flatMap(({ id }) => shown.get(id) ?? []),
      ...notesOf(group, machine[at] ?? []),
    })),
    decisions: [...shown.values()],
    ungrouped: amendments.filter((each) => !groupOf.has(each.id) && !isNeverDebated(each)).flatMap(({ id }) => shown.get(id) ?? []),
    problems: groups.length === 0 ? [] : checkGroups(groups.map(asGroup), numbers).filter(({ kind }) => kind !== "in-no-group"),
  };
}

/**
 * Groups as the machine suggests them, of all amendments of a stage or of those that are in no group; a person decides.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function suggestAmendmentGroups(
  context: Context,
  billSlug: string,
  stage: StageCode,
  onlyUngrouped: boolean,
): Promise<readonly SuggestedGroup[]> {
  const proceedings = (await readProceedings(context, billSlug)).filter((each) => each.stage === stage);
  const amendments = proceedings.flatMap(({ amendments: all, study }) =>
    all
      .filter(({ isNumbered, group, state }) => isNumbered && (!onlyUngrouped || group === null) && !isNeverDebated({ state }))
      .map(({ number, studied }) => ({ ...toGroup(studied, study.index), number })),
  );
  return suggestGroups(amendments);
}

function grouped(amendment: AmendmentStudied, group: { number: number; name: string; leads: boolean } | null): GroupedAmendment {
  const { number, slug, member, state, studied } = amendment;
  return {
    number,
    href: `/amendments/${slug}`,
    member: member.name,
    heading: studied.marshalled.heading,
    state: { code: state, label: state === null ? "Not known" : amendmentStateWords[state] },
    group: group && { number: group.number, name: group.name },
    leadsGroup: group?.leads ?? false,
  };
}

function asGroup({ name, amendments }: AmendmentGroupShown) {
  return { name, numbers: amendments.map(({ number }) => number) };
}

/** What was withdrawn before the debate, or not selected for it, is in no group and stands in nobody's way. */
function isNeverDebated({ state }: Pick<AmendmentStudied, "state">): boolean {
  return state === "withdrawn_before_debate" || state === "not_selected";
}

type MachineNote = { sentence: string; isCertain: boolean };

/** What the machine would note under each group: what is certain, then what is only possible, as the text is not to hand. */
function notesByMachine(groups: readonly AmendmentGroupShown[], own: readonly ProceedingsRead[]): readonly (readonly MachineNote[])[] {
  const pairs = own.flatMap(({ study, amendments }) => {
    const gone = new Set(amendments.filter(isNeverDebated).map(({ key }) => key));
    return study.pairs.filter(({ first, second }) => !gone.has(first) && !gone.has(second));
  });
  const notes = (certainty: "certain" | "possible") => {
    const conflicts = pairs
      .filter((pair) => pair.certainty === certainty && (pair.kind === "pre-emption" || pair.kind === "alternatives"))
      .map(
        ({ kind, first, second }): ConflictPair => ({
          kind: kind === "alternatives" ? kind : "pre-emption",
          earlier: first,
          later: second,
        }),
      );
    return notesOfGroups(groups.map(asGroup), conflicts);
  };
  const [certain, possible] = [notes("certain"), notes("possible")];
  return groups.map((_, at) => [
    ...(certain[at] ?? []).map((note) => ({ sentence: groupingSentence(note), isCertain: true })),
    ...(possible[at] ?? []).map((note) => ({ sentence: groupingSentence(note), isCertain: false })),
  ]);
}

/** The paper's notes and the machine's: one that says nothing but what the paper says is left out. */
function notesOf(group: AmendmentGroupShown, machine: readonly MachineNote[]): Pick<GroupShown, "notes" | "machineNotes"> {
  const confirmed = group.notes.filter(({ isConfirmed }) => isConfirmed);
  const said = new Set(confirmed.flatMap(({ sentence }) => pairsIn(sentence)));
  const waiting = group.notes
    .filter(({ isConfirmed }) => !isConfirmed)
    .map(({ sentence }) => ({
      sentence,
      isStored: true,
      isCertain: machine.some((note) => fold(note.sentence) === fold(sentence) && note.isCertain),
    }));
  const kept = new Set(waiting.map(({ sentence }) => fold(sentence)));
  const fresh = machine.filter(({ sentence }) => {
    const pairs = pairsIn(sentence);
    return !kept.has(fold(sentence)) && !pairs.every((pair) => said.has(pair));
  });
  return {
    notes: confirmed.map(({ sentence }) => sentence),
    machineNotes: [...waiting, ...fresh.map((note) => ({ ...note, isStored: false }))],
  };
}

/** What a note says, pair by pair; alternatives either way round. */
function pairsIn(sentence: string): readonly string[] {
  const note = readGroupingSentence(sentence);
  if (!note) return [fold(sentence)];
  return pairsOfNotes([note]).map(({ kind, earlier, later }) =>
    kind === "alternatives" ? `${kind} ${[earlier, later].sort().join(" ")}` : `${kind} ${earlier} ${later}`,
  );
}

function fold(sentence: string): string {
  return sentence.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
}
