import type { AmendmentState } from "#app/domain/facts/record.ts";
import { type AdmissibilityProblem, admissibilityProblems } from "../admissibility.ts";
import { compareInOrder } from "../applying/order.ts";
import { conflictKindWords } from "../conflict-words.ts";
import { findConflicts, type Pair } from "../conflicts.ts";
import type { DecidedChange } from "../decided-changes.ts";
import type { AmendingStage } from "../lifecycle.ts";
import { locateAmendment } from "../locate.ts";
import type { AppliedText } from "../marked.ts";
import { indexVersion, type VersionIndex } from "../version-index.ts";
import { parseWording } from "../wording/parse.ts";
import { draftFromExcerpt } from "./draft-from-edit.ts";
import { tooLargeToDraft } from "./draft-limits.ts";
import { type EditedProvision, toEdit } from "./edited-provision.ts";
import type { Excerpt } from "./excerpt.ts";
import { draftNewSection, type NewSection } from "./new-section.ts";
import { applyAll, type Worded } from "./try-instructions.ts";

/** An amendment of the record that is aimed at the section, as far as a draft is compared with it. */
export type LodgedHere = {
  readonly number: string;
  readonly href: string;
  readonly wording: string;
  readonly state: AmendmentState | null;
};

/** What drafting looks at. `others` in the order of consideration. */
export type DraftingAt = { readonly excerpt: Excerpt; readonly stage: AmendingStage; readonly others: readonly LodgedHere[] };

/** How an amendment of the draft stands to one that is lodged. `draft`: which of the draft's amendments, from 1. */
export type DraftConflict = {
  readonly draft: number;
  readonly other: string;
  readonly kind: string;
  readonly reason: string;
  readonly isCertain: boolean;
};

export type DraftStudy = {
  readonly amendments: readonly { readonly wording: string; readonly sentence: string }[];
  /** The section with the amendments in it; null where they cannot all be made. */
  readonly applied: AppliedText | null;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  readonly admissibility: readonly { readonly draft: number; readonly problem: AdmissibilityProblem }[];
  readonly conflicts: readonly DraftConflict[];
};

/** All that can be said of an edit as it stands: it is computed anew with every word that is typed. */
export function studyDraft(
  { excerpt, stage, others }: DraftingAt,
  edited: readonly EditedProvision[],
  added: NewSection | null,
): DraftStudy {
  const index = indexVersion(excerpt.text);
  const tooLarge = tooLargeToDraft(toEdit(index.blocks), edited, added);
  if (tooLarge !== null) return { amendments: [], applied: null, problems: [tooLarge], notes: [], admissibility: [], conflicts: [] };
  const drafted = draftFromExcerpt(excerpt, edited);
  const section = added ? draftNewSection(index, index.blocks[0]?.provision.id ?? "", added) : null;
  const amendments = [...drafted.amendments, ...(section?.ok ? [section.amendment] : [])];
  const together = section?.ok ? applyAll(index, amendments) : drafted.applied;
  return {
    amendments: amendments.map(({ wording, sentence }) => ({ wording, sentence })),
    applied: together,
    problems: [...drafted.problems, ...(section && !section.ok ? [section.message] : [])],
    notes: drafted.notes,
    admissibility: admissibilityOf(index, stage, amendments, others),
    conflicts: conflictsOf(index, amendments, others),
  };
}

const decidedStates = { agreed_to: "agreed_to", disagreed_to: "disagreed_to" } as const;

function admissibilityOf(index: VersionIndex, stage: AmendingStage, amendments: readonly Worded[], others: readonly LodgedHere[]) {
  const decided = others.flatMap(({ number, wording, state }): readonly DecidedChange[] => {
    if (state !== "agreed_to" && state !== "disagreed_to") return [];
    const read = parseWording(wording);
    if (!read.ok) return [];
    const located = locateAmendment(index, read.instruction);
    return [{ number, result: decidedStates[state], instruction: read.instruction, edit: located.ok ? located.edit : null }];
  });
  return amendments.flatMap(({ wording, instruction }, at) => {
    const located = locateAmendment(index, instruction);
    const read = { ok: true as const, instruction, irregularities: [] };
    const input = { wording, read, located, blocks: index.blocks, stage, decided, lodgedAt: null, window: null };
    return admissibilityProblems(input).map((problem) => ({ draft: at + 1, problem }));
  });
}

/** These were not made, and stand in nobody's way. */
const passed: ReadonlySet<AmendmentState | null> = new Set<AmendmentState>([
  "withdrawn_before_debate",
  "not_selected",
  "not_moved",
  "pre_empted",
  "withdrawn_by_agreement",
  "disagreed_to",
]);

function conflictsOf(index: VersionIndex, amendments: readonly Worded[], others: readonly LodgedHere[]): readonly DraftConflict[] {
  const read = others
    .filter(({ state }) => !passed.has(state))
    .flatMap(({ number, wording }) => {
      const reading = parseWording(wording);
      return reading.ok ? [{ number, instruction: reading.instruction }] : [];
    });
  const own = amendments.map(({ instruction }, at) => ({ number: `${draftName}${at + 1}`, instruction }));
  const order = byPlace(index, [...read, ...own]);
  return findConflicts(index, [...read, ...own], order).flatMap((pair) => conflictWith(pair));
}

const draftName = "draft-";

function conflictWith({ kind, first, second, certainty, reason }: Pair): readonly DraftConflict[] {
  const isFirst = first.startsWith(draftName);
  if (isFirst === second.startsWith(draftName)) return [];
  const draft = Number((isFirst ? first : second).slice(draftName.length));
  const other = isFirst ? second : first;
  const told = reason.replaceAll(new RegExp(`(?:amendment )?${draftName}(\\d+)`, "gi"), "amendment $1 of your draft");
  return [{ draft, other, kind: conflictKindWords[kind], reason: told, isCertain: certainty === "certain" }];
}

/** In the order of the print; at one place what is lodged comes first. ASSUMPTION: a draft would be lodged after all that is lodged now. */
function byPlace(
  index: VersionIndex,
  amendments: readonly { readonly number: string; readonly instruction: Worded["instruction"] }[],
): readonly string[] {
  const start = new Map(
    amendments.map(({ number, instruction }) => {
      const located = locateAmendment(index, instruction);
      const edit = located.ok ? located.edit : null;
      const id = edit === null ? null : edit.kind === "words" ? edit.from.id : edit.kind === "provisions" ? (edit.ids[0] ?? null) : edit.id;
      const block = id === null ? null : index.blockOf(id);
      const offset = edit?.kind === "words" ? edit.from.offset : 0;
      return [number, block ? (index.starts[block.index] ?? 0) + offset : 0] as const;
    }),
  );
  const inOrder = amendments.map(({ number }) => number);
  const compare = compareInOrder(inOrder);
  return [...amendments]
    .sort((a, b) => (start.get(a.number) ?? 0) - (start.get(b.number) ?? 0) || compare(a, b))
    .map(({ number }) => number);
}

/** The official wordings as plain text, to copy or to take away. */
export function draftAsText(head: readonly string[], amendments: readonly { readonly wording: string }[]): string {
  const each = amendments.map(({ wording }, at) => (amendments.length > 1 ? `${at + 1}.\n${wording}` : wording));
  return `${[head.join("\n"), ...each].join("\n\n")}\n`;
}
