import { isAmendmentTo } from "#app/domain/amendments/amendment-number.ts";
import type { Worded } from "#app/domain/amendments/amendments-in-table.ts";
import type { Marshalled } from "#app/domain/amendments/marshal.ts";
import { type ListHead, type ListKind, layOutList, type MarshalledList } from "#app/domain/amendments/marshalled-list.ts";
import { unitTable } from "#app/domain/amendments/unit-table.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { type StageCode, stageCodes } from "#app/domain/facts/bill.ts";
import { type Day, formatDay } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { type AmendmentListShown, readAmendmentList, readAmendmentLists, readOrderOfConsideration } from "./read-amendment-lists.server.ts";
import { type AmendmentStudied, type ProceedingsRead, readProceedings } from "./read-proceedings.server.ts";

/** What is asked for. `list`: the slug of a stored list; null: the newest, or by machine where there is none. `day`: a daily list by machine. */
export type PaperAsked = {
  kind: ListKind;
  stage: string | null;
  list: string | null;
  day: string | null;
  byMachine: boolean;
  /** Whether what is disposed of is left out; null: as the paper usually is. */
  leavesOutDisposed: boolean | null;
};

/** A daily or Marshalled List ready for its page. */
export type PaperRead = {
  bill: { slug: string; title: string; isMadeUp: boolean };
  stages: readonly Worded[];
  stage: Worded;
  /** The stored lists of this kind and stage, and for daily lists the days on which something was lodged and no list is stored. */
  lists: readonly AmendmentListShown[];
  days: readonly Day[];
  /** Null: nothing was lodged at this stage. */
  paper: MarshalledList | null;
  /** Null: laid out by machine. */
  list: AmendmentListShown | null;
  day: Day | null;
  leavesOutDisposed: boolean;
  /** Addresses and numbers as printed, by the number in the paper. */
  links: Readonly<Record<string, { href: string; label: string }>>;
  /** What the machine was not sure of: why an amendment stands where it does. */
  doubts: readonly { number: string; href: string; reasons: readonly string[] }[];
  /** Whether an order of consideration was set for the stage. */
  orderIsSet: boolean;
};

/**
 * The list of a stage as the Parliament prints it: one that was published, or as it would stand now by the rules of marshalling.
 *
 * @throws AppError "not-found" for an unknown bill, or a list that is not one of it
 */
export async function readAmendmentPaper(context: Context, billSlug: string, asked: PaperAsked): Promise<PaperRead> {
  const bill = await findBillVisibleTo(context.db, context.actor, billSlug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  const proceedings = await readProceedings(context, billSlug);
  const { lists: stored } = await readAmendmentLists(context, billSlug);
  const stages = stagesOf(proceedings, stored);
  const chosen = choose(asked, stages, stored, proceedings);
  const { stage, own, list, day } = chosen;
  const leavesOutDisposed = asked.kind === "marshalled" && (asked.leavesOutDisposed ?? list === null);
  const order = await readOrderOfConsideration(context, bill.id, stage.value);
  const toLayOut = list ? await asPublished(context, list, own) : byMachine(own, day);
  const text = own.find(({ study }) => study.index)?.study.index?.version.text ?? null;
  // Without the text, the sections that amendments name are not all that the bill has: only an order that was set can be printed.
  const isKnown = text !== null || order.arrangement.kind === "listed";
  const units = isKnown ? unitTable(text, order.arrangement, targetsOf(own)).map(withPlace) : [];
  const year = yearOf(chosen);
  const head = headOf(asked.kind, bill, chosen, year ?? 0);
  const paper = layOutList(head, toLayOut.places, printedBy(toLayOut.amendments, leavesOutDisposed), units);
  const { lists, days } = chosen;
  return {
    bill: { slug: bill.slug, title: bill.short_title, isMadeUp: bill.is_made_up === 1 },
    stages,
    stage,
    lists,
    days,
    paper:
      own.length === 0 && !list
        ? null
        : {
            ...paper,
            reference: list?.reference ?? paper.reference,
            session: year === null ? `Session ${bill.session}` : paper.session,
            title: paper.title.replace(/Stage [23]$/, stage.label),
          },
    list,
    day,
    leavesOutDisposed,
    links: Object.fromEntries(
      [...toLayOut.amendments].map(([key, { slug, number }]) => [key, { href: `/amendments/${slug}`, label: number }]),
    ),
    doubts: toLayOut.doubts,
    orderIsSet: order.isSet,
  };
}

type Chosen = Pick<PaperRead, "lists" | "days" | "list" | "day"> & {
  stage: { value: StageCode; label: string };
  own: readonly ProceedingsRead[];
};

/** Which stage, and which of its lists: the one that is named, else the newest, else by machine. */
function choose(
  asked: PaperAsked,
  stages: PaperRead["stages"],
  stored: readonly AmendmentListShown[],
  proceedings: readonly ProceedingsRead[],
): Chosen {
  const named = asked.list === null ? null : stored.find(({ slug, kind }) => slug === asked.list && kind === asked.kind);
  if (named === undefined) throw new AppError("not-found", "There is no such list of this bill.");
  const value = named?.stage ?? (stages.find((each) => each.value === asked.stage) ?? stages.at(-1))?.value ?? "stage_2";
  const code = stageCodes.find((each) => each === value) ?? "stage_2";
  const own = proceedings.filter(({ stage }) => stage === code);
  const lists = stored.filter(({ stage, kind }) => stage === code && kind === asked.kind);
  const days = asked.kind === "daily" ? daysWithoutList(own, lists) : [];
  const newestDay = lists.length === 0 ? (days.at(-1) ?? null) : null;
  const day = named ? null : (days.find((each) => each === asked.day) ?? newestDay);
  const list = asked.byMachine || day !== null ? null : (named ?? lists.at(-1) ?? null);
  return { stage: { value: code, label: stageWords[code].official }, own, lists, days, day, list };
}

type BillRow = NonNullable<Awaited<ReturnType<typeof findBillVisibleTo>>>;

/** The year of the paper: of its day, else of the last day on which something was lodged; null: not known. */
function yearOf({ list, day, own }: Chosen): number | null {
  const lodged = own.flatMap(({ amendments }) => amendments.flatMap(({ lodgedOn }) => lodgedOn ?? []));
  const newest = day ?? list?.printedOn ?? lodged.sort().at(-1);
  return newest ? Number(newest.slice(0, 4)) : null;
}

function headOf(kind: ListKind, bill: BillRow, { stage, own, lists, list, day }: Chosen, year: number): ListHead {
  const print = own.find(({ version }) => version !== null)?.version?.reference ?? null;
  // At Stage 2 the bill as introduced is amended, whose number is the bill's; later prints have a letter that must be known.
  const asIntroduced = stage.value === "stage_2" ? (bill.sp_bill_number?.toString() ?? null) : null;
  const lodgedOn = day ?? list?.printedOn ?? null;
  return {
    kind,
    billTitle: bill.short_title,
    billNumber: numberOfPrint(print) ?? asIntroduced,
    session: bill.session,
    year,
    stage: stage.value === "stage_3" || stage.value === "final_stage" ? "stage_3" : "stage_2",
    ordinal: list && lists.length > 1 ? list.ordinal : null,
    lodgedOn: lodgedOn === null ? null : formatDay(lodgedOn),
  };
}

type ToLayOut = {
  places: readonly Marshalled[];
  amendments: ReadonlyMap<string, AmendmentStudied & { starredInList: boolean }>;
  doubts: PaperRead["doubts"];
};

/** The amendments of a stored list in its order, under its headings. */
async function asPublished(context: Context, list: AmendmentListShown, own: readonly ProceedingsRead[]): Promise<ToLayOut> {
  const { entries } = await readAmendmentList(context, list.slug);
  const byId = new Map(own.flatMap(({ amendments }) => amendments).map((each) => [each.id, each]));
  const places: Marshalled[] = [];
  const amendments = new Map<string, AmendmentStudied & { starredInList: boolean }>();
  let heading: string | null = null;
  for (const entry of entries) {
    const amendment = byId.get(entry.amendmentId);
    if (!amendment) continue;
    heading = entry.heading ?? heading;
    const depth = isAmendmentTo(entry.number) === null ? 0 : 1;
    amendments.set(amendment.key, { ...amendment, starredInList: entry.isStarred });
    const place = heading ?? amendment.studied.marshalled.heading;
    places.push({ number: amendment.key, position: places.length, heading: place, depth, reasons: [], isCertain: true });
  }
  return { places, amendments, doubts: [] };
}

/** The amendments in the order that the rules of marshalling give; of one day, or of the stage. */
function byMachine(own: readonly ProceedingsRead[], day: Day | null): ToLayOut {
  const all = own.flatMap(({ amendments }) => amendments).filter(({ lodgedOn }) => day === null || lodgedOn === day);
  // Of a bill with several prints two rows may bear one key: the second goes by its address.
  const keyed = new Map<string, AmendmentStudied>();
  for (const each of all) keyed.set(keyed.has(each.key) ? each.slug : each.key, each);
  return {
    places: [...keyed].map(([key, { studied }], position) => ({ ...studied.marshalled, number: key, position })),
    amendments: new Map([...keyed].map(([key, each]) => [key, { ...each, starredInList: each.isStarred }])),
    doubts: [...keyed.values()]
      .filter(({ studied }) => !studied.marshalled.isCertain)
      .map(({ number, slug, studied }) => ({ number, href: `/amendments/${slug}`, reasons: studied.marshalled.reasons })),
  };
}

/** A published list is printed as it was: what became of its amendments since does not take them out, unless that is asked for. */
function printedBy(amendments: ToLayOut["amendments"], leavesOutDisposed: boolean) {
  return new Map(
    [...amendments].map(([key, each]) => [
      key,
      {
        number: key,
        isStarred: each.starredInList,
        member: each.member.name ?? "Member not known",
        onBehalfOf: each.onBehalfOf,
        supporters: each.supporters,
        wording: each.wording,
        state: leavesOutDisposed ? each.state : null,
      },
    ]),
  );
}

function stagesOf(proceedings: readonly ProceedingsRead[], lists: readonly AmendmentListShown[]): readonly Worded[] {
  const codes: StageCode[] = [...new Set([...proceedings, ...lists].map(({ stage }) => stage))];
  return codes.sort().map((code) => ({ value: code, label: stageWords[code].official }));
}

function daysWithoutList(own: readonly ProceedingsRead[], lists: readonly AmendmentListShown[]): readonly Day[] {
  const printed = new Set(lists.map(({ printedOn }) => printedOn));
  const days = own.flatMap(({ amendments }) => amendments.flatMap(({ lodgedOn }) => lodgedOn ?? []));
  return [...new Set(days)].filter((day) => !printed.has(day)).sort();
}

/** "SP Bill 999A" → "999A" */
function numberOfPrint(reference: string | null): string | null {
  return reference === null ? null : (/^SP Bill (\d{1,4}[A-Z]?)$/.exec(reference.trim())?.[1] ?? null);
}

function targetsOf(own: readonly ProceedingsRead[]) {
  return own.flatMap(({ amendments }) => amendments.flatMap(({ studied }) => (studied.read.ok ? [studied.read.instruction.target] : [])));
}

function withPlace(unit: ReturnType<typeof unitTable>[number]) {
  return { ...unit, provisionId: unit.provisionId ?? "" };
}
