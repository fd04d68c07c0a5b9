import type { BillState, BillStateEvent } from "#app/domain/procedure/bill-state.ts";
import type {
  findBillVisibleTo,
  listBillDocuments,
  listBillTitles,
  listConsultationsOfBill,
  listStageEvents,
} from "#db/queries/bills.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";

type Rows<T extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<T>>;
export type BillRow = NonNullable<Rows<typeof findBillVisibleTo>>;
export type StageEventRow = Rows<typeof listStageEvents>[number];

type OutcomeColumns = Pick<
  BillRow,
  | "session"
  | "type"
  | "procedure"
  | "outcome"
  | "outcome_on"
  | "outcome_cause"
  | "enactment"
  | "block_route"
  | "block_outcome"
  | "introduced_on"
  | "act_title"
  | "assent_on"
>;

type Parts = {
  events: readonly StageEventRow[];
  titles: Rows<typeof listBillTitles>;
  documents: Rows<typeof listBillDocuments>;
  consultations: Rows<typeof listConsultationsOfBill>;
};

/** A bill's rows as the domain looks at a bill. What no column holds stays unknown. */
export function billStateOf(bill: BillRow, { events, titles, documents, consultations }: Parts): BillState {
  return {
    ...outcomeColumnsOf(bill),
    aspNumber: bill.asp_number,
    stageEvents: events.map(stageEventOf),
    consultations: consultations.map((each) => ({
      kind: each.kind,
      runBy: each.run_by,
      opensOn: each.opens_on,
      closesOn: each.closes_on,
      url: each.url,
    })),
    earlierTitles: titles.filter((each) => each.kind === "short" && each.title !== bill.short_title).map((each) => each.title),
    needsFinancialResolution: null,
    amendedAtSecondStage: documents.some((each) => each.kind === "bill_as_amended_at_stage_2") ? true : null,
  };
}

/** The part of a bill's row that tells what it is and how it ended: the same for one bill and for the table of all. */
export function outcomeColumnsOf(bill: OutcomeColumns) {
  return {
    session: bill.session,
    type: bill.type,
    procedure: bill.procedure,
    outcome: bill.outcome,
    outcomeOn: bill.outcome_on,
    outcomeCause: bill.outcome_cause,
    enactment: bill.enactment,
    blockRoute: bill.block_route,
    blockOutcome: bill.block_outcome,
    introducedOn: bill.introduced_on,
    actTitle: bill.act_title,
    assentOn: bill.assent_on,
  };
}

function stageEventOf(row: StageEventRow): BillStateEvent {
  return {
    stage: row.stage,
    event: row.event,
    date: uncertainDayOf(row, "date"),
    description: row.description,
    motionReference: row.motion_reference,
    division:
      row.division_slug !== null && row.result !== null
        ? {
            reference: row.division_reference,
            kind: row.division_kind ?? "motion",
            announced: { for: row.announced_for ?? 0, against: row.announced_against ?? 0, abstain: row.announced_abstain ?? 0 },
            result: row.result,
            castingVote: row.casting_vote,
          }
        : null,
  };
}
