import { definedTerm } from "#app/domain/text/defined-term.ts";
import type { Block } from "#app/domain/text/linear.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Inserted, Instruction, LeftOut, ProvisionUnit, Target } from "../wording/instruction.ts";
import { makeInstruction } from "../wording/make-instruction.ts";
import type { ProvisionsChange, WordsChange } from "./change.ts";
import { insertedTexts } from "./inserted-text.ts";
import { lineAt } from "./quote-words.ts";
import type { WantedRow } from "./wanted-rows.ts";
import { nameNear } from "./within.ts";
import { wholeOf } from "./word-changes.ts";
import { wordInstructions } from "./word-instructions.ts";

const unitWords: Partial<Record<ProvisionKind, ProvisionUnit>> = {
  subsection: "subsection",
  paragraph: "paragraph",
  "schedule-paragraph": "paragraph",
  "sub-paragraph": "sub-paragraph",
  "schedule-sub-paragraph": "sub-paragraph",
  "sub-sub-paragraph": "sub-sub-paragraph",
  definition: "definition",
};

/** The instructions that would leave out, insert or replace whole provisions, as a clerk would prefer them. Each is to be tried. */
export function provisionInstructions(
  index: VersionIndex,
  target: Target,
  change: ProvisionsChange,
  rows: readonly WantedRow[],
): readonly Instruction[] {
  const texts = change.inserted.length === 0 ? [null] : insertedTexts(change.inserted, rows);
  return texts.flatMap((text) => {
    const insert = text === null ? null : { text, onNewLine: true };
    if (change.leftOut.length === 0) return insert ? insertions(index, target, change, insert) : [];
    return leaveOuts(index, target, change.leftOut, insert);
  });
}

/** Words at the end of a provision with new provisions behind them: "leave out <and> and insert—<, and (ba) …>". */
export function endInstructions(
  index: VersionIndex,
  target: Target,
  words: WordsChange,
  provisions: ProvisionsChange,
  rows: readonly WantedRow[],
): readonly Instruction[] {
  return insertedTexts(provisions.inserted, rows).flatMap((text) => {
    const insert = words.insert === "" ? { text, onNewLine: true } : { text: `${words.insert}\n${text}`, onNewLine: false };
    return wordInstructions(index, target, words, insert);
  });
}

/** The section itself goes: "Leave out section 2", "Leave out section 2 and insert—". */
export function wholeInstruction(target: Target, text: string | null): Instruction {
  return makeInstruction({
    kind: text === null ? "leave-out" : "leave-out-and-insert",
    target,
    leaveOut: { kind: "target" },
    insert: text === null ? null : { text, onNewLine: true },
  });
}

function insertions(index: VersionIndex, target: Target, { after, before }: ProvisionsChange, insert: Inserted): readonly Instruction[] {
  const made: Instruction[] = [];
  const add = (given: Partial<Instruction> & Pick<Instruction, "target">) =>
    made.push(makeInstruction({ kind: "insert", insert, ...given }));
  if (after) {
    const end = (index.starts[after.index] ?? 0) + after.linear.length;
    const near = nameNear(index, target, after);
    const line = index.hasLines ? lineAt(index, end - 1, after) : null;
    if (line) add({ target, place: line.place, where: "at-end" });
    if (!index.hasLines) add({ target: near.target, where: "at-end" });
    if (!index.hasLines && end === index.reachOfBlock(index.blocks[0] ?? after).to) add({ target, where: "at-end" });
    return made;
  }
  const first = before ? lineAt(index, index.starts[before.index] ?? 0, before) : null;
  if (!before || !first) return made;
  add({ target, place: first.place, where: "at-beginning" });
  add({ target: nameNear(index, target, before).target, where: "before" });
  return made;
}

function leaveOuts(index: VersionIndex, target: Target, blocks: readonly Block[], insert: Inserted | null): readonly Instruction[] {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return [];
  const kind = insert ? "leave-out-and-insert" : "leave-out";
  const start = lineAt(index, index.starts[first.index] ?? 0, first);
  const place = index.hasLines ? (start?.place ?? null) : null;
  const made: Instruction[] = [];
  const parent = first.parent === null ? first : (index.blocks[first.parent] ?? first);
  const around = index.hasLines ? target : nameNear(index, target, parent).target;
  const add = (leaveOut: LeftOut, where = around) => made.push(makeInstruction({ kind, target: where, place, leaveOut, insert }));
  const named = namedProvisions(blocks);
  if (named) add(named);
  const lines = wholeLines(index, first, last);
  if (lines) add(lines);
  // What cannot be named is quoted: from its first words to its last.
  if (blocks.length === 1 && last.end === last.index + 1) {
    const all = wholeOf(first);
    made.push(
      ...wordInstructions(index, target, { kind: "words", block: first, ...all, insert: "", alone: "", between: all }, insert ?? undefined),
    );
  }
  return made;
}

function namedProvisions(blocks: readonly Block[]): LeftOut | null {
  const kind = blocks[0]?.provision.kind;
  const unit = kind ? unitWords[kind] : undefined;
  if (!unit) return null;
  const ids = blocks.map(({ provision }) => provision.number ?? (provision.kind === "definition" ? definedTerm(provision) : null));
  const known = ids.flatMap((id) => id ?? []);
  return known.length === ids.length ? { kind: "provisions", unit, ids: known } : null;
}

/** "leave out lines 8 to 11": only where they hold nothing else. */
function wholeLines(index: VersionIndex, first: Block, last: Block): LeftOut | null {
  if (!index.hasLines) return null;
  const reach = { from: index.reachOfBlock(first).from, to: index.reachOfBlock(last).to };
  const start = lineAt(index, reach.from, first);
  const end = lineAt(index, Math.max(reach.from, reach.to - 1), last);
  if (!start?.place || !end?.place || start.reach.from !== reach.from || end.reach.to !== reach.to) return null;
  const pageTo = end.place.page === start.place.page ? {} : { pageTo: end.place.page };
  return { kind: "lines", from: start.place.line, to: end.place.line, ...pageTo };
}
