import { checkLodging, type LodgingCheck } from "#app/domain/amendments/check-lodging.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { NewEvent } from "#app/domain/events/event.ts";
import { corrected, recorded } from "#app/domain/events/record-event.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendmentListKind, LodgedAs } from "#app/domain/facts/text.ts";
import { may } from "#app/domain/permissions/may.ts";
import type { Day } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import { slugOf } from "#app/lib/text.ts";
import { type Context, inTransaction, type Write } from "#app/services/context.server.ts";
import { citeSource, type SourceGiven } from "#app/services/records/source-given.server.ts";
import { listNumbersOfStage } from "#db/queries/amendments.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { insertRows, listRowsBy, type Row, updateRecordRow } from "#db/queries/facts/rows.server.ts";
import { findNewestList, findNextListOrdinal, insertAmendmentList, isListSlugTaken } from "#db/queries/marshalled-lists.server.ts";
import { listNamesakes } from "#db/queries/records/references.server.ts";
import { findVersionVisibleTo } from "#db/queries/versions.server.ts";

/** An amendment as it was read from a list, and confirmed or corrected by the editor. */
export type AmendmentLodged = {
  number: string;
  wording: string;
  /** As printed; a member of that name is linked where there is exactly one. */
  member: string | null;
  supporters: readonly string[];
  lodgedAs: LodgedAs | null;
  onBehalfOf: string | null;
  lodgedOn: Day | null;
  substitutesFor: string | null;
  /** The lines of its wording as printed, from line 1. */
  printedLines: readonly string[] | null;
  isStarred: boolean;
  isAltered: boolean;
  isManuscript: boolean;
  /** The centre heading that stands above it in the list. */
  heading: string | null;
};

export type LodgingGiven = {
  /** Slugs. `version`: the print that the list amends. */
  bill: string;
  stage: StageCode;
  version: string | null;
  rows: readonly AmendmentLodged[];
  /** The list that these are, so that it can be printed as it was; null: none. `ordinal` null: the next. */
  list: { kind: AmendmentListKind; ordinal: number | null; reference: string | null; printedOn: Day | null } | null;
  /** The editor has seen the warnings. */
  isSeen: boolean;
  publish: boolean;
  isMadeUp?: boolean;
  source: SourceGiven | null;
};

/** `created`, `altered`, `same`: how many amendments. */
export type Lodged = { created: number; altered: number; same: number; listSlug: string | null; warnings: readonly string[] };

/** What would be recorded. Nothing is saved. @throws AppError "not-found", "forbidden" */
export async function previewLodging(context: Context, given: Pick<LodgingGiven, "bill" | "stage" | "rows">): Promise<LodgingCheck> {
  requireEditor(context);
  const bill = await findBillVisibleTo(context.db, context.actor, given.bill);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  return checkLodging(given.rows, await listNumbersOfStage(context.db, bill.id, given.stage));
}

/**
 * Records a whole list of amendments that an editor confirmed: all of it, or nothing. Amendments that are held already stay as they are,
 * unless the list says that they were altered.
 *
 * @throws AppError "not-found" for an unknown bill or version, "forbidden" for who may not
 */
export async function lodgeAmendments(context: Context, given: LodgingGiven): Promise<Outcome<Lodged>> {
  requireEditor(context);
  if (given.rows.length === 0) return refuse({ field: "rows", message: "There is no amendment in this list" });
  return inTransaction(context, async (tx) => {
    const bill = await findBillVisibleTo(tx, context.actor, given.bill);
    const version = given.version && bill ? await findVersionVisibleTo(tx, context.actor, bill.slug, given.version) : null;
    if (!bill || (given.version && !version)) throw new AppError("not-found", "There is no such bill, or no such version of it.");
    const held = await listNumbersOfStage(tx, bill.id, given.stage);
    const check = checkLodging(given.rows, held);
    if (check.refusals.length > 0) return { ok: false, refusals: check.refusals };
    if (check.warnings.length > 0 && !given.isSeen)
      return refuse(
        { field: "is_seen", message: "Look at what does not fit together, and confirm that the list is as printed" },
        ...check.warnings.map((message) => ({ message })),
      );
    const lodging: Lodging = { context, tx, given, bill, versionId: version?.id ?? null, ids: new Map(), events: [] };
    for (const row of held) lodging.ids.set(row.number.trim().toUpperCase(), row.id);
    const refusal = tooManyOf(held.length, check) ?? (await pressedTwice(lodging, check));
    if (refusal) return refuse(refusal);
    await createNew(lodging, check, Math.max(0, ...held.map((row) => row.sequence ?? 0)));
    await alterHeld(lodging, check);
    const listSlug = given.list ? await keepList(lodging, given.list) : null;
    await tellOf(lodging, check, listSlug);
    const count = (what: LodgingCheck["rows"][number]) => check.rows.filter((each) => each === what).length;
    return accept({ created: count("new"), altered: count("altered"), same: count("same"), listSlug, warnings: check.warnings });
  });
}

type Lodging = {
  context: Context;
  tx: Write;
  given: LodgingGiven;
  bill: { id: string; slug: string; published_at: string | null };
  versionId: string | null;
  /** Ids by number, of what was held and of what is new. */
  ids: Map<string, string>;
  events: NewEvent[];
};

/** Every amendment of a stage is compared with every other. No stage of a bill has had nearly so many. */
const mostAtStage = 2000;

function tooManyOf(held: number, check: LodgingCheck): Refusal | null {
  const count = held + check.rows.filter((row) => row === "new").length;
  if (count <= mostAtStage) return null;
  return { field: "list", message: `The stage would have ${count} amendments, and at most ${mostAtStage} are kept of one` };
}

/** The button pressed twice: a list without anything new that is the newest of its kind already is no other list. */
async function pressedTwice({ tx, given, bill, ids }: Lodging, check: LodgingCheck): Promise<Refusal | null> {
  if (!given.list || check.rows.some((row) => row !== "same")) return null;
  const newest = await findNewestList(tx, bill.id, given.stage, given.list.kind);
  const own = given.rows.map((row) => ids.get(row.number.trim().toUpperCase()) ?? "").join();
  const isOther = given.list.ordinal !== null && given.list.ordinal !== newest?.ordinal;
  if (!newest || isOther || newest.amendmentIds.join() !== own) return null;
  return { field: "list", message: "This list is recorded already, with all its amendments" };
}

async function createNew(lodging: Lodging, check: LodgingCheck, lastSequence: number): Promise<void> {
  const { context, tx, given, bill, versionId, ids, events } = lodging;
  const taken = new Set<string>();
  const rows: Row[] = [];
  for (const [at, row] of given.rows.entries()) {
    if (check.rows[at] !== "new") continue;
    const id = context.newId();
    const number = row.number.trim().toUpperCase();
    ids.set(number, id);
    rows.push({
      id,
      slug: await freeSlug(tx, slugOf(`${bill.slug} ${given.stage} ${number}`), taken),
      published_at: given.publish ? context.now : null,
      is_made_up: given.isMadeUp ? 1 : 0,
      created_at: context.now,
      updated_at: context.now,
      bill_id: bill.id,
      stage: given.stage,
      number,
      version_id: versionId,
      state: row.isAltered ? "altered" : "lodged",
      list_reference: given.list?.reference ?? null,
      sequence: lastSequence + rows.length + 1,
      ...(await columnsOf(tx, row)),
    });
    const told = { kind: "amendment", id, title: `Amendment ${number}`, billId: bill.id, isDraft: !given.publish } as const;
    // A whole list is told once; these are for the histories of its amendments.
    events.push({ ...recorded(told), visibility: "editors" });
    if (given.source) await citeSource(context, tx, "amendment", id, given.source);
  }
  await insertRows(tx, "amendments", rows);
}

async function columnsOf(tx: Write, row: AmendmentLodged): Promise<Row> {
  const namesakes = row.member === null ? [] : await listNamesakes(tx, "person", row.member.trim());
  const found = namesakes.length === 1 ? (await listRowsBy(tx, "people", "id", [namesakes[0]?.id ?? ""]))[0] : undefined;
  // A person who is still a draft is not given away by an amendment.
  const member = found && found.published_at !== null ? String(found.id) : null;
  return {
    wording: row.wording.trim(),
    member_id: member,
    printed_member: row.member?.trim() || null,
    supporters: row.supporters.length > 0 ? JSON.stringify(row.supporters) : null,
    lodged_as: row.lodgedAs,
    on_behalf_of: row.onBehalfOf,
    lodged_on: row.lodgedOn,
    substitutes_for: row.substitutesFor,
    printed_lines: printedLinesOf(row),
    is_starred: row.isStarred ? 1 : 0,
    is_altered: row.isAltered ? 1 : 0,
    is_manuscript: row.isManuscript ? 1 : 0,
  };
}

function printedLinesOf({ printedLines }: AmendmentLodged): string | null {
  return printedLines && printedLines.length > 0 ? JSON.stringify(printedLines) : null;
}

async function alterHeld({ context, tx, given, bill, ids, events }: Lodging, check: LodgingCheck): Promise<void> {
  for (const [at, row] of given.rows.entries()) {
    const number = row.number.trim().toUpperCase();
    const id = ids.get(number);
    const [held] = id && check.rows[at] === "altered" ? await listRowsBy(tx, "amendments", "id", [id]) : [];
    if (!id || !held) continue;
    // What was moved or decided since stays so: only an amendment that is still to be called becomes "altered".
    const state = held.state === null || held.state === "lodged" ? "altered" : held.state;
    await updateRecordRow(tx, "amendments", id, {
      wording: row.wording.trim(),
      // Of the old wording they would show amendments to this one the wrong place.
      printed_lines: printedLinesOf(row),
      is_altered: 1,
      state: state ?? null,
      updated_at: context.now,
    });
    const changes = [
      { field: "wording", from: String(held.wording), to: row.wording.trim() },
      { field: "is_altered", from: Number(held.is_altered) === 1 ? "yes" : "no", to: "yes" },
      { field: "state", from: held.state === null ? null : String(held.state), to: state === null ? null : String(state) },
    ].filter(({ from, to }) => from !== to);
    const isDraft = held.published_at === null;
    events.push(
      corrected({ kind: "amendment", id, title: `Amendment ${number}`, billId: bill.id, isDraft }, changes, {
        reason: "The list says that it was altered",
      }),
    );
  }
}

async function keepList(lodging: Lodging, list: NonNullable<LodgingGiven["list"]>): Promise<string> {
  const { context, tx, given, bill, ids, events } = lodging;
  const ordinal = list.ordinal ?? (await findNextListOrdinal(tx, bill.id, given.stage, list.kind));
  const id = context.newId();
  const base = slugOf(`${bill.slug} ${given.stage} ${list.kind} ${ordinal}`);
  let slug = base;
  for (let count = 2; await isListSlugTaken(tx, slug); count++) slug = `${base}-${count}`;
  const entries = given.rows.map((row) => ({
    amendment_id: ids.get(row.number.trim().toUpperCase()) ?? "",
    is_starred: row.isStarred ? (1 as const) : (0 as const),
    heading: row.heading,
  }));
  await insertAmendmentList(
    tx,
    {
      id,
      slug,
      bill_id: bill.id,
      stage: given.stage,
      kind: list.kind,
      ordinal,
      reference: list.reference,
      printed_on: list.printedOn,
      published_at: given.publish ? context.now : null,
      is_made_up: given.isMadeUp ? 1 : 0,
      created_at: context.now,
      updated_at: context.now,
    },
    entries,
  );
  if (given.source) await citeSource(context, tx, "amendment_list", id, given.source);
  const title = list.reference ?? `${stageWords[given.stage].official}, ${list.kind} list ${ordinal}`;
  events.push(recorded({ kind: "amendment_list", id, title, billId: bill.id, isDraft: !given.publish }));
  return slug;
}

async function tellOf({ context, tx, given, bill, events }: Lodging, check: LodgingCheck, listSlug: string | null): Promise<void> {
  const fresh = given.rows.filter((_, at) => check.rows[at] === "new").map((row) => row.number.trim().toUpperCase());
  const [list] = listSlug ? await listRowsBy(tx, "amendment_lists", "slug", [listSlug]) : [];
  if (fresh.length > 0)
    events.push({
      type: "bill.amendments_lodged",
      subjectKind: "bill",
      subjectId: bill.id,
      billId: bill.id,
      visibility: given.publish && bill.published_at !== null ? "public" : "editors",
      particulars: {
        stage: given.stage,
        count: fresh.length,
        first: fresh[0] ?? "",
        last: fresh.at(-1) ?? "",
        listId: list ? String(list.id) : null,
      },
    });
  await insertEvents(tx, context, events);
}

function requireEditor({ actor }: Context): void {
  if (!may(actor, "amendment.lodge")) throw new AppError("forbidden", "Only editors can record a list of amendments.");
}

async function freeSlug(tx: Write, base: string, taken: Set<string>): Promise<string> {
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (taken.has(slug) || (await listRowsBy(tx, "amendments", "slug", [slug])).length > 0) continue;
    taken.add(slug);
    return slug;
  }
}
