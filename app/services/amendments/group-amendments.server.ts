import { corrected, recorded, removed } from "#app/domain/events/record-event.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { GroupNote } from "#app/domain/facts/text.ts";
import { may } from "#app/domain/permissions/may.ts";
import { actorId } from "#app/domain/permissions/roles.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { slugOf } from "#app/lib/text.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import {
  type AmendmentGroupRow,
  deleteAmendmentGroup,
  findAmendmentGroupVisibleTo,
  insertAmendmentGroup,
  isGroupSlugTaken,
  listAmendmentGroupsVisibleTo,
  listGroupEntriesVisibleTo,
  replaceGroupEntries,
  updateAmendmentGroup,
} from "#db/queries/amendment-groups.server.ts";
import { listNumbersOfStage } from "#db/queries/amendments.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { insertEvent } from "#db/queries/events.server.ts";
import { groupNotesOf } from "./group-notes.ts";

/** A group as an editor makes it: its amendments by number, in the order of the groupings. */
export type GroupGiven = {
  name: string;
  numbers: readonly string[];
  /** Sentences that the machine wrote, or the editor; only confirmed ones are printed as the groupings' own. */
  notes: readonly { sentence: string; from: "machine" | "person"; isConfirmed: boolean }[];
};

const longestName = 200;

/**
 * Makes groups of the amendments of a stage, after those that are there: one made by hand, or all that were suggested. An amendment that
 * stood in another group leaves it. All are made, or none.
 *
 * @throws AppError "not-found" for an unknown bill, "forbidden" for who may not
 */
export async function makeAmendmentGroups(
  context: Context,
  given: { bill: string; stage: StageCode; groups: readonly GroupGiven[]; publish: boolean; isMadeUp?: boolean },
): Promise<Outcome<{ slugs: readonly string[] }>> {
  requireEditor(context);
  return inTransaction(context, async (tx) => {
    const bill = await findBillVisibleTo(tx, context.actor, given.bill);
    if (!bill) throw new AppError("not-found", "There is no such bill.");
    const ids = await idsOfNumbers(tx, bill.id, given.stage);
    const refusals = given.groups.flatMap((group) => [...nameProblems(group.name), ...numberProblems(group.numbers, ids)]);
    refusals.push(...twiceProblems(given.groups));
    if (given.groups.length === 0) refusals.push({ field: "groups", message: "There is no group to make" });
    if (refusals.length > 0) return { ok: false, refusals };
    const before = await listAmendmentGroupsVisibleTo(tx, context.actor, bill.id, given.stage);
    let position = Math.max(-1, ...before.map((group) => group.position));
    const slugs: string[] = [];
    for (const group of given.groups) {
      position += 1;
      const made = await insertGroup(context, tx, { ...given, group, billId: bill.id, billSlug: bill.slug, position });
      await replaceGroupEntries(tx, made.id, idsOf(group.numbers, ids));
      slugs.push(made.slug);
    }
    return accept({ slugs });
  });
}

type ToInsert = {
  group: GroupGiven;
  billId: string;
  billSlug: string;
  stage: StageCode;
  position: number;
  publish: boolean;
  isMadeUp?: boolean;
};

async function insertGroup(context: Context, tx: Write, given: ToInsert): Promise<{ id: string; slug: string }> {
  const { now, newId } = context;
  const { group, billId, stage, position, publish } = given;
  const name = group.name.trim();
  const id = newId();
  const slug = await freeSlug(tx, `${given.billSlug} ${stage} ${name}`);
  await insertAmendmentGroup(tx, {
    id,
    slug,
    bill_id: billId,
    stage,
    position,
    name,
    notes: JSON.stringify(group.notes.map((note) => noteOf(context, note))),
    published_at: publish ? now : null,
    is_made_up: given.isMadeUp ? 1 : 0,
    created_at: now,
    updated_at: now,
  });
  await insertEvent(tx, context, recorded({ kind: "amendment_group", id, title: name, billId, isDraft: !publish }));
  return { id, slug };
}

/** What is to be changed of a group; what is left out stays. */
export type GroupChange = {
  /** The revision that the editor saw. */
  revision: number;
  name?: string;
  /** Its place among the groups, from 0. */
  position?: number;
  /** All its amendments by number, in order; each leaves the group that it was in. */
  numbers?: readonly string[];
  /** All its notes. One whose sentence was confirmed before keeps who confirmed it. */
  notes?: GroupGiven["notes"];
};

/**
 * Renames or moves a group, puts other amendments into it, or changes and confirms its notes.
 *
 * @throws AppError "not-found" for an unknown group, "forbidden" for who may not
 */
export async function changeAmendmentGroup(
  context: Context,
  slug: string,
  change: GroupChange,
): Promise<Outcome<{ slug: string; isChanged: boolean }>> {
  requireEditor(context);
  return inTransaction(context, async (tx) => {
    const group = await findAmendmentGroupVisibleTo(tx, context.actor, slug);
    if (!group) throw new AppError("not-found", "There is no such group of amendments.");
    const ids = await idsOfNumbers(tx, group.bill_id, group.stage);
    const refusals = [...(change.name === undefined ? [] : nameProblems(change.name)), ...numberProblems(change.numbers ?? [], ids)];
    if (change.numbers) refusals.push(...twiceProblems([{ name: group.name, numbers: change.numbers }]));
    if (refusals.length > 0) return { ok: false, refusals };
    const before = (await listGroupEntriesVisibleTo(tx, context.actor, [group.id])).map((entry) => entry.number);
    const after = fieldsAfter(context, group, before, change);
    const changes = changesOf(group, before, after);
    if (changes.length === 0) return accept({ slug: group.slug, isChanged: false });
    const kept = await updateAmendmentGroup(tx, group.id, change.revision, {
      name: after.name,
      position: after.position,
      notes: JSON.stringify(after.notes),
      updated_at: context.now,
    });
    if (!kept) return refuse({ message: "Somebody else changed this group meanwhile. Look at it again, and repeat" });
    if (change.numbers) await replaceGroupEntries(tx, group.id, idsOf(change.numbers, ids));
    await insertEvent(tx, context, corrected(happening(group), changes));
    return accept({ slug: group.slug, isChanged: true });
  });
}

/** Takes a group away; its amendments stay, in no group. What it held is in its event. @throws AppError "not-found", "forbidden" */
export async function removeAmendmentGroup(context: Context, slug: string, reason: string | null = null): Promise<void> {
  requireEditor(context);
  return inTransaction(context, async (tx) => {
    const group = await findAmendmentGroupVisibleTo(tx, context.actor, slug);
    if (!group) throw new AppError("not-found", "There is no such group of amendments.");
    const numbers = (await listGroupEntriesVisibleTo(tx, context.actor, [group.id])).map((entry) => entry.number);
    await deleteAmendmentGroup(tx, group.id);
    const held = [
      { field: "name", from: group.name, to: null },
      { field: "amendments", from: numbers.join(", "), to: null },
      { field: "notes", from: notesText(groupNotesOf(group.notes)), to: null },
    ];
    await insertEvent(tx, context, removed(happening(group), reason, held));
  });
}

function requireEditor({ actor }: Context): void {
  if (!may(actor, "amendment.group")) throw new AppError("forbidden", "Only editors can group amendments.");
}

type After = { name: string; position: number; notes: readonly GroupNote[]; numbers: readonly string[] };

function fieldsAfter(context: Context, group: AmendmentGroupRow, before: readonly string[], change: GroupChange): After {
  const notes = groupNotesOf(group.notes);
  const confirmed = new Map(notes.filter((note) => note.confirmedBy !== null).map((note) => [note.sentence, note]));
  return {
    name: change.name?.trim() ?? group.name,
    position: change.position ?? group.position,
    notes:
      change.notes?.map((note) => (note.isConfirmed ? confirmed.get(note.sentence.trim()) : undefined) ?? noteOf(context, note)) ?? notes,
    numbers: change.numbers ?? before,
  };
}

function changesOf(group: AmendmentGroupRow, before: readonly string[], after: After) {
  const changes = [
    { field: "name", from: group.name, to: after.name },
    { field: "position", from: String(group.position), to: String(after.position) },
    { field: "amendments", from: before.join(", "), to: after.numbers.join(", ") },
    { field: "notes", from: notesText(groupNotesOf(group.notes)), to: notesText(after.notes) },
  ];
  return changes.filter(({ from, to }) => from !== to);
}

function notesText(notes: readonly GroupNote[]): string {
  return notes.map((note) => `${note.sentence}${note.confirmedBy === null ? " (not confirmed)" : ""}`).join("\n");
}

function noteOf({ actor, now }: Context, { sentence, from, isConfirmed }: GroupGiven["notes"][number]): GroupNote {
  return {
    sentence: sentence.trim(),
    from,
    confirmedBy: isConfirmed ? (actorId(actor) ?? "operator") : null,
    confirmedAt: isConfirmed ? now : null,
  };
}

function happening(group: AmendmentGroupRow) {
  return { kind: "amendment_group", id: group.id, title: group.name, billId: group.bill_id, isDraft: group.published_at === null } as const;
}

function nameProblems(name: string): Refusal[] {
  const tidy = name.trim();
  if (tidy === "") return [{ field: "name", message: "Give the group a name" }];
  return tidy.length > longestName ? [{ field: "name", message: `Shorten the name to ${longestName} characters or fewer` }] : [];
}

/** A number that several rows of the stage bear is refused too: which is meant is not known. */
function numberProblems(numbers: readonly string[], ids: ReadonlyMap<string, readonly string[]>): Refusal[] {
  return numbers.flatMap((number) => {
    const found = ids.get(number)?.length ?? 0;
    if (found === 1) return [];
    const message =
      found === 0 ? `There is no amendment ${number} at this stage` : `${found} records of this stage bear the number ${number}`;
    return [{ field: "numbers", message }];
  });
}

function twiceProblems(groups: readonly Pick<GroupGiven, "name" | "numbers">[]): Refusal[] {
  const all = groups.flatMap(({ numbers }) => numbers);
  const twice = [...new Set(all.filter((number, at) => all.indexOf(number) !== at))];
  return twice.map((number) => ({ field: "numbers", message: `Amendment ${number} is named twice: it is debated once` }));
}

async function idsOfNumbers(tx: Write, billId: string, stage: StageCode): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>();
  for (const { number, id } of await listNumbersOfStage(tx, billId, stage)) ids.set(number, [...(ids.get(number) ?? []), id]);
  return ids;
}

function idsOf(numbers: readonly string[], ids: ReadonlyMap<string, readonly string[]>): string[] {
  return numbers.flatMap((number) => ids.get(number)?.[0] ?? []);
}

async function freeSlug(tx: Write, words: string): Promise<string> {
  const base = slugOf(words);
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!(await isGroupSlugTaken(tx, slug))) return slug;
  }
}
