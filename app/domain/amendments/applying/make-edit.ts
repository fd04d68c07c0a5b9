import type { ProvisionKind } from "#app/domain/text/provision.ts";
import { assertNever } from "#app/lib/assert.ts";
import type { Edit } from "../located.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Inserted } from "../wording/instruction.ts";
import { blankNumber, insertWords, type NewIds, type Notes, surroundingsOf, workingNew } from "./insert-words.ts";
import { blocksIn, leaveOutProvision, leaveOutWords, withSpareSpace } from "./leave-out.ts";
import { noteWhatFollows } from "./note-what-follows.ts";
import { readInserted } from "./read-inserted.ts";
import type { Working, WorkingText } from "./working.ts";

/** What making one edit needs to know and to remember. */
export type Making = {
  readonly text: WorkingText;
  readonly index: VersionIndex;
  readonly by: string;
  readonly newId: NewIds;
  /** What was last inserted at each place, by amendments earlier in the order. */
  readonly lastAt: Map<string, Working>;
  readonly notes: Notes;
};

/** Makes an edit that may be made. Gives the identities of the provisions of the version that it touched. */
export function makeEdit(making: Making, edit: Edit): readonly string[] {
  switch (edit.kind) {
    case "words":
      return changeWords(making, edit);
    case "provisions":
      return replaceProvisions(making, edit.ids, edit.insert);
    case "beside":
      insertBeside(making, edit.id, edit.where, edit.insert);
      return [];
    case "move":
      return moveProvision(making, edit);
    case "divide":
      return divideSection(making, edit);
    default:
      return assertNever(edit);
  }
}

function changeWords({ text, index, by, newId, lastAt, notes }: Making, edit: Edit & { kind: "words" }): readonly string[] {
  const { insert } = edit;
  const reach = { from: index.offsetOf(edit.from), to: index.offsetOf(edit.to) };
  const inlineFirst = insert && !insert.onNewLine ? insert.text.trimStart().charAt(0) : "";
  if (reach.to > reach.from) leaveOutWords(text, index, withSpareSpace(index, reach, inlineFirst), by, inlineFirst !== "");
  if (insert) insertWords(text, edit.from, insert, by, newId, lastAt, notes);
  return blocksIn(index, reach).map(({ id }) => id);
}

function replaceProvisions({ text, by, newId, notes }: Making, ids: readonly string[], insert: Inserted | null): readonly string[] {
  for (const id of ids) leaveOutProvision(text, text.require(id), by);
  const first = text.require(ids[0] ?? "");
  const last = text.require(ids.at(-1) ?? "");
  if (!insert) return ids;
  const { standing, isInSchedule } = surroundingsOf(text, first);
  const around = { standing: standing.slice(0, -1), isInSchedule };
  const { provisions } = readInserted({ ...insert, onNewLine: true }, around, wholeKind(first.kind), first);
  const added = provisions.map((each) => workingNew(each, by, newId()));
  const top = added[0];
  // A new provision without a number takes the place of the one that is left out (ASSUMPTION: and so its number).
  if (top && top.number === blankNumber && top.kind === first.kind && ids.length === 1) top.takesNumberOf = first.number;
  text.insertAt(text.endOf(last), added);
  noteWhatFollows(text, added, notes);
  return ids;
}

function insertBeside({ text, index, by, newId, lastAt, notes }: Making, id: string, where: "before" | "after", insert: Inserted) {
  const anchor = text.require(id);
  if (anchor.leftOutBy !== null) notes.push(`Amendment ${anchor.leftOutBy} has left out ${index.nameOf(id)}: it comes where that stood.`);
  const key = `${where} ${id}`;
  const earlier = lastAt.get(key);
  const position = earlier ? text.endOf(earlier) : where === "after" ? text.endOf(anchor) : text.positionOf(anchor);
  const { standing, isInSchedule } = surroundingsOf(text, anchor);
  const { provisions } = readInserted(
    { ...insert, onNewLine: true },
    { standing: standing.slice(0, -1), isInSchedule },
    wholeKind(anchor.kind),
    anchor,
  );
  const added = provisions.map((each) => workingNew(each, by, newId()));
  text.insertAt(position, added);
  const shallowest = added.reduce<Working | null>((top, each) => (top === null || each.depth <= top.depth ? each : top), null);
  if (shallowest) lastAt.set(key, shallowest);
}

/** Kinds that are inserted with a title above their words. */
function wholeKind(kind: ProvisionKind): ProvisionKind | null {
  return kind === "section" || kind === "schedule" || kind === "part" || kind === "chapter" || kind === "cross-heading" ? kind : null;
}

/** The provision goes to its new place; what stood at the old one stays there as a shadow, for the marked view. */
function moveProvision({ text, index, by, notes }: Making, edit: Edit & { kind: "move" }): readonly string[] {
  const block = text.require(edit.id);
  if (block.movedBy !== null) notes.push(`Amendment ${block.movedBy} has moved ${index.nameOf(edit.id)} before.`);
  const to = text.require(edit.to);
  const from = text.positionOf(block);
  const moved = text.blocks.slice(from, text.endOf(block));
  const shadows = moved.map((each) => ({
    ...each,
    // Not “~2”: identities that are carried from print to print end so.
    id: `${each.id}~moved-by-${by}`,
    pieces: each.pieces.map((piece) => ({ ...piece, from: null })),
    movedAwayBy: by,
  }));
  text.blocks.splice(from, moved.length, ...shadows);
  const deeper = to.depth - block.depth;
  for (const each of moved) {
    each.depth += deeper;
    each.movedBy = by;
  }
  text.insertAt(edit.where === "after" ? text.endOf(to) : text.positionOf(to), moved);
  return [edit.id];
}

function divideSection({ text, by, newId }: Making, edit: Edit & { kind: "divide" }): readonly string[] {
  const section = text.require(edit.id);
  for (const { firstId, title } of edit.parts) {
    const first = text.require(firstId);
    const head = workingNew(
      { kind: section.kind, number: blankNumber, heading: title ?? section.heading, text: "", depth: section.depth },
      by,
      newId(),
    );
    text.insertAt(text.positionOf(first), [head]);
  }
  return [edit.id, ...edit.parts.map(({ firstId }) => firstId)];
}
