import { wordCount } from "#app/lib/word-diff.ts";
import type { AppliedText } from "../marked.ts";
import { indexVersion, type VersionIndex } from "../version-index.ts";
import type { Target } from "../wording/instruction.ts";
import type { Change, WholeChange } from "./change.ts";
import { type ComparedEdit, compareEdit } from "./compare-edit.ts";
import { draftChange } from "./draft-change.ts";
import type { EditedProvision } from "./edited-provision.ts";
import { cutExcerpt, type Excerpt } from "./excerpt.ts";
import { wholeText } from "./inserted-text.ts";
import { wholeInstruction } from "./provision-instructions.ts";
import { explain, explainFailure } from "./sentences.ts";
import { applyAll, type Worded, wordInstruction } from "./try-instructions.ts";
import { isAsWanted } from "./wanted-rows.ts";
import { oneWordChange } from "./word-changes.ts";

/** One amendment of a draft, with a sentence that says what it does. */
export type DraftAmendment = Worded & { readonly sentence: string; readonly change: Change };

/** What an edit is in amendments. */
export type DraftFromEdit = {
  /** Separate textual amendments, in the order of the print. */
  readonly amendments: readonly DraftAmendment[];
  /** The section with them in it; null where they could not all be applied. */
  readonly applied: AppliedText | null;
  /** What could not be worded, so that the draft is not all that was edited: a sentence each. */
  readonly problems: readonly string[];
  /** What of the edit was read otherwise than it was typed. */
  readonly notes: readonly string[];
};

/** So much of a section's words must go before it is replaced as a whole. ASSUMPTION: clerks go by judgement, no share was found written down. */
const rewrittenShare = 0.6;
/** With fewer amendments than this, a section is not replaced however much of it goes. */
const fewAmendments = 3;

/**
 * The least official amendments that make the edit: every separate change is one of its own, with page, line and ordinal where the
 * print's lines are known, else by words and provision. Each is printed, read and applied again before it is given: what they make is the text
 * as edited (but for spaces), or `problems` says what is not.
 *
 * @param provisionId a section, a schedule, the long title or the preamble of the version
 * Source: Guidance on Public Bills, Part 4, 4.2 to 4.5 (separate textual amendments).
 * Cost: some applications of the section's own text for each change.
 */
export function draftFromEdit(index: VersionIndex, provisionId: string, edited: readonly EditedProvision[]): DraftFromEdit {
  const excerpt = cutExcerpt(index, provisionId);
  return excerpt
    ? draftFromExcerpt(excerpt, edited)
    : { ...nothing, problems: ["Amendments are drafted to a section, a schedule or the long title."] };
}

const nothing: DraftFromEdit = { amendments: [], applied: null, problems: [], notes: [] };

/** The same for a section that is already cut out of its version: all that a browser needs. */
export function draftFromExcerpt({ target, text }: Excerpt, edited: readonly EditedProvision[]): DraftFromEdit {
  const index = indexVersion(text);
  const compared = compareEdit(index, edited);
  const session: Session = { index, target, compared };
  const [first] = compared.changes;
  if (!first) return { ...nothing, applied: applyAll(index, []), notes: compared.notes };
  if (first.kind === "whole") return whole(session, first.why) ?? failed(session, [], compared.changes);
  const separate = draftSeparately(session);
  if (shareGone(session) >= rewrittenShare && separate.amendments.length >= fewAmendments) return whole(session, "rewritten") ?? separate;
  // A schedule can be very long: of that, what could be worded is of more use than all of it again.
  return (separate.problems.length > 0 && target.unit === "section" ? whole(session, "no-smaller-wording") : null) ?? separate;
}

type Session = { readonly index: VersionIndex; readonly target: Target; readonly compared: ComparedEdit };

function draftSeparately(session: Session): DraftFromEdit {
  const { index, compared } = session;
  const first = attempt(session, compared.changes);
  if (first.applied && first.missing.length === 0) return done(session, first.amendments, first.applied);
  // Two changes to one provision may need each other's words: then they are one.
  const second = attempt(session, mergedChanges(compared));
  if (second.applied && second.missing.length === 0) return done(session, second.amendments, second.applied);
  const best = second.missing.length < first.missing.length ? second : first;
  return failed(session, best.amendments, best.missing, applyAll(index, best.amendments));
}

type Attempt = {
  readonly amendments: readonly DraftAmendment[];
  readonly missing: readonly Change[];
  readonly applied: AppliedText | null;
};

function attempt({ index, target, compared }: Session, changes: readonly Change[]): Attempt {
  const amendments: DraftAmendment[] = [];
  const missing: Change[] = [];
  for (const change of changes) {
    const drafted = draftChange(index, target, change, compared.wanted);
    missing.push(...drafted.missing);
    for (const each of drafted.made) amendments.push({ ...each, sentence: explain(index, each.change, each.instruction) });
  }
  const applied = applyAll(index, amendments);
  return { amendments, missing, applied: applied && isAsWanted(applied.text, compared.wanted) ? applied : null };
}

/** The changes with those to the words of one provision made one. */
function mergedChanges({ changes, wanted }: ComparedEdit): readonly Change[] {
  const words = changes.flatMap((change) => (change.kind === "words" ? [change] : change.kind === "end" ? [change.words] : []));
  const byBlock = Map.groupBy(words, ({ block }) => block.provision.id);
  const told = new Set<string>();
  return changes.flatMap((change): readonly Change[] => {
    const first = change.kind === "words" ? change : change.kind === "end" ? change.words : null;
    if (!first) return [change];
    const { id } = first.block.provision;
    const text = wanted.find((row) => row.id === id)?.text;
    const one = text === undefined ? null : oneWordChange(byBlock.get(id) ?? [], text);
    const rest = change.kind === "end" ? [change.provisions] : [];
    if (told.has(id) || !one) return rest;
    told.add(id);
    return [one, ...rest];
  });
}

function whole(session: Session, why: WholeChange["why"]): DraftFromEdit | null {
  const { index, target, compared } = session;
  const block = index.blocks[0];
  if (!block || (target.unit !== "section" && target.unit !== "schedule")) return null;
  const text = compared.wanted.length === 0 ? null : wholeText(index, compared.wanted);
  const worded = wordInstruction(wholeInstruction(target, text));
  const applied = worded ? applyAll(index, [worded]) : null;
  if (!worded || !applied || !isAsWanted(applied.text, compared.wanted)) return null;
  const change: Change = { kind: "whole", block, why };
  return done(session, [{ ...worded, change, sentence: explain(index, change, worded.instruction) }], applied);
}

function done({ compared }: Session, amendments: readonly DraftAmendment[], applied: AppliedText): DraftFromEdit {
  return { amendments, applied, problems: [], notes: compared.notes };
}

function failed(
  { index, compared }: Session,
  amendments: readonly DraftAmendment[],
  missing: readonly Change[],
  applied: AppliedText | null = null,
) {
  const told = missing.map((change) => explainFailure(index, change));
  const together = "The amendments cannot all be made together: each stands, but the text with all of them is not the one that you typed.";
  return { amendments, applied, problems: told.length > 0 ? told : [together], notes: compared.notes };
}

/** Which part of the section's words is gone, between 0 and 1. */
function shareGone({ index, compared }: Session): number {
  const all = index.blocks.reduce((sum, block) => sum + wordCount(block.provision.text), 0);
  const gone = compared.changes.reduce((sum, change) => {
    const words = change.kind === "words" ? change : change.kind === "end" ? change.words : null;
    const leftOut = change.kind === "provisions" ? change.leftOut : [];
    const ofProvisions = leftOut
      .flatMap((block) => index.blocks.slice(block.index, block.end))
      .reduce((n, { provision }) => n + wordCount(provision.text), 0);
    return sum + ofProvisions + (words ? wordCount(words.block.linear.slice(words.from, words.to)) : 0);
  }, 0);
  return all === 0 ? 0 : gone / all;
}
