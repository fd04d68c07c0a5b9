import { assertNever } from "#app/lib/assert.ts";
import type { Located, LocationNote } from "../located.ts";
import type { Reach, VersionIndex } from "../version-index.ts";
import type { Instruction, LeftOut, RangeEnd } from "../wording/instruction.ts";
import { ambiguous, type Need, pointsOf, wordsEdit } from "./edits.ts";
import { failed } from "./failed.ts";
import { numberLength } from "./insertion.ts";
import { findLine } from "./lines.ts";
import { locateProvisions } from "./provisions.ts";
import { findInReach, findQuoted, type QuotedFound, uncheckedNotes } from "./quoted.ts";
import type { Scope } from "./scope.ts";

/** What an amendment leaves out, with what it inserts instead. */
export function locateLeftOut(index: VersionIndex, scope: Scope, instruction: Instruction): Located {
  const { leaveOut } = instruction;
  if (!leaveOut) return failed("not-a-place", "The wording does not say what is left out.");
  switch (leaveOut.kind) {
    case "target": {
      const edit = { kind: "provisions", ids: [scope.block.provision.id], insert: instruction.insert } as const;
      return { ok: true, edit, notes: [], needs: [] };
    }
    case "provisions":
      return locateProvisions(index, scope, instruction, leaveOut);
    case "words":
      return leftOutWords(index, scope, instruction, findQuoted(index, scope, instruction, leaveOut));
    case "lines":
      return leftOutLines(index, scope, instruction, leaveOut);
    case "range":
      return leftOutRange(index, scope, instruction, leaveOut);
    default:
      return assertNever(leaveOut);
  }
}

function leftOutWords(index: VersionIndex, _scope: Scope, { insert }: Instruction, found: QuotedFound): Located {
  if (found.ok) return wordsEdit(index, found.reach, insert, [{ kind: "words", ...found.reach }], found.notes);
  if (found.several === null) return found.failure;
  return ambiguous(index, found.several, found.message, (reach) => ({ kind: "words", ...pointsOf(index, reach), insert }));
}

function leftOutLines(index: VersionIndex, scope: Scope, { place, insert }: Instruction, leaveOut: LeftOut & { kind: "lines" }): Located {
  const first = findLine(index, scope, leaveOut.from, place?.page ?? null);
  if (!first.ok) return first;
  const last = findLine(index, scope, leaveOut.to, leaveOut.pageTo ?? first.place.page);
  if (!last.ok) return last;
  if (last.reach.to < first.reach.from) return failed("not-a-place", "The last line stands before the first.");
  const reach = { from: first.reach.from, to: last.reach.to };
  const needs = [first.reach, last.reach].map((each) => ({ kind: "line" as const, ...each }));
  return wordsEdit(index, reach, insert, needs, []);
}

/** `line`: the line at whose beginning or end it is. */
type End =
  | { readonly ok: true; readonly reach: Reach; readonly line?: Reach; readonly notes: readonly LocationNote[] }
  | { readonly ok: false; readonly failure: Located };

function leftOutRange(index: VersionIndex, scope: Scope, instruction: Instruction, { from, to }: LeftOut & { kind: "range" }): Located {
  const start = findStart(index, scope, instruction, from);
  if (!start.ok) return start.failure;
  const end = findEnd(index, scope, instruction, to, start.reach);
  if (!end.ok) return end.failure;
  if (end.reach.to < start.reach.from) return failed("not-a-place", "The end of what is left out stands before its beginning.");
  const reach = { from: withNumber(index, from, start.reach.from, end.reach.to, instruction), to: end.reach.to };
  const notes = [...start.notes, ...end.notes].filter((note, at, all) => all.findIndex((each) => each.message === note.message) === at);
  const needs = [needOf(from, start.line ?? start.reach), needOf(to, end.reach)];
  return wordsEdit(index, reach, instruction.insert, needs, notes);
}

/** Words that go "from beginning" to the end of their provision take its number with them, unless others come in their place. */
function withNumber(index: VersionIndex, { kind }: RangeEnd, from: number, to: number, { insert }: Instruction): number {
  const { id, offset } = index.pointAt(from);
  const block = index.blockOf(id);
  if (kind !== "beginning" || insert || !block || offset !== numberLength(index, from - offset, null)) return from;
  return to >= from - offset + block.linear.length ? from - offset : from;
}

function needOf({ kind }: RangeEnd, reach: Reach): Need {
  return { kind: kind === "words" ? "words" : "line", ...reach };
}

function findStart(index: VersionIndex, scope: Scope, instruction: Instruction, from: RangeEnd): End {
  const line = from.line ?? instruction.place?.line ?? null;
  const page = from.page ?? instruction.place?.page ?? null;
  if (from.kind === "words") {
    const there = { ...instruction, place: { page, line } };
    return endOfQuoted(findQuoted(index, scope, there, from));
  }
  if (line === null) {
    const at = from.kind === "beginning" ? scope.reach.from : scope.reach.to;
    return { ok: true, reach: { from: at, to: at }, notes: [] };
  }
  const found = findLine(index, scope, line, page);
  if (!found.ok) return { ok: false, failure: found };
  if (from.kind === "end") return { ok: true, reach: { from: found.reach.to, to: found.reach.to }, notes: [] };
  const at = found.reach.from + numberLength(index, found.reach.from, instruction.insert);
  return { ok: true, reach: { from: at, to: at }, line: found.reach, notes: [] };
}

/** The end stands after the beginning: on its own line if one is named, else on the line where the range begins, else later in the provision. */
function findEnd(index: VersionIndex, scope: Scope, instruction: Instruction, to: RangeEnd, start: Reach): End {
  const page = to.page ?? instruction.place?.page ?? null;
  const line = to.line ?? (to.kind === "words" ? null : (instruction.place?.line ?? null));
  if (to.kind === "words" && (line === null || !index.hasLines)) return endWithoutLine(index, scope, instruction, to, start);
  if (line === null) return { ok: true, reach: { from: scope.reach.to, to: scope.reach.to }, notes: [] };
  const found = findLine(index, scope, line, page);
  if (!found.ok) return { ok: false, failure: found };
  if (to.kind === "words") {
    const there = { ...instruction, place: { page: found.place.page, line: found.place.line } };
    return endOfQuoted(findQuoted(index, scope, there, to));
  }
  const at = to.kind === "end" ? found.reach.to : found.reach.from;
  return { ok: true, reach: { from: to.kind === "end" ? found.reach.from : at, to: at }, notes: [] };
}

function endWithoutLine(index: VersionIndex, scope: Scope, instruction: Instruction, to: RangeEnd & { kind: "words" }, start: Reach): End {
  const startsOn = index.hasLines ? index.placeAt(start.from) : null;
  const line = startsOn ? index.reachOfLine(startsOn) : null;
  const begin = Math.max(start.from, Math.min(start.to, scope.reach.to));
  if (line) {
    const after = { from: begin, to: line.to };
    const onLine = findInReach(index, after, scope.reach.to, { ...to, occurrence: null }, "on that line after the beginning");
    // An occurrence is counted from the beginning of the line, not of what is left out.
    if (to.occurrence !== null) return endOfQuoted(findInReach(index, line, scope.reach.to, to, "on that line"));
    if (onLine.ok || onLine.several) return endOfQuoted(onLine);
  }
  const rest = { from: begin, to: scope.reach.to };
  const found = findInReach(
    index,
    rest,
    scope.reach.to,
    { ...to, occurrence: line ? to.occurrence : null },
    `in ${scope.name} after the beginning`,
  );
  if (!found.ok) return endOfQuoted(found);
  const message = line
    ? `The words “${to.words}” are not on the line where the range begins: they were found later in ${scope.name}.`
    : "Page and line could not be checked: they are not known for this version. The place was found by the quoted words.";
  if (!line && instruction.place?.line == null) return endOfQuoted(found);
  const kind = line ? ("wrong-target" as const) : ("not-checked" as const);
  return { ok: true, reach: found.reach, notes: [...uncheckedNotes(index, instruction), ...found.notes, { kind, message }] };
}

function endOfQuoted(found: QuotedFound): End {
  if (found.ok) return found;
  if (found.several === null) return { ok: false, failure: found.failure };
  return { ok: false, failure: failed("not-found", found.message) };
}
