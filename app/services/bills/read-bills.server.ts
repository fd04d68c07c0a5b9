import type { BillInTable, Worded } from "#app/domain/bills/bill-in-table.ts";
import { billTypeLabels, procedureLabels } from "#app/domain/bills/bill-type-words.ts";
import { outcomeLabel } from "#app/domain/bills/outcome.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { Rulebook } from "#app/domain/procedure/rulebook.ts";
import { trackerOf } from "#app/domain/procedure/tracker.ts";
import { foldText } from "#app/lib/text.ts";
import type { Context } from "#app/services/context.server.ts";
import { loadRulebook } from "#app/services/rules/load-rulebook.server.ts";
import { listBillRoles, listBillsVisibleTo, listBillTitles, listStageEventsOfAllBills } from "#db/queries/bills.server.ts";
import { listTopicsOf } from "#db/queries/topics.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { outcomeColumnsOf } from "./bill-state.server.ts";

/** Every bill that the actor may see, as rows of the table; newest session first. */
export async function readBills(context: Context): Promise<BillInTable[]> {
  const { db, actor } = context;
  const [bills, titles, roles, events, topics, { rulebook }] = await Promise.all([
    listBillsVisibleTo(db, actor),
    listBillTitles(db),
    listBillRoles(db),
    listStageEventsOfAllBills(db),
    listTopicsOf(db, "bill"),
    loadRulebook(db),
  ]);
  const titlesOf = Map.groupBy(titles, (each) => each.bill_id);
  const rolesOf = Map.groupBy(roles, (each) => each.bill_id);
  const eventsOf = Map.groupBy(events, (each) => each.bill_id);
  const topicsOf = Map.groupBy(topics, (each) => each.subject_id);
  return bills.map((bill) => {
    const own = (eventsOf.get(bill.id) ?? []).map((event) => ({
      ...event,
      date: uncertainDayOf(event, "date"),
      description: null,
      motionReference: null,
      division: null,
    }));
    const members = (rolesOf.get(bill.id) ?? []).map((role) => ({
      slug: role.person_slug ?? role.organisation_slug ?? "",
      name: role.person ?? role.organisation ?? "",
      href: role.person_slug ? `/people/${role.person_slug}` : `/organisations/${role.organisation_slug}`,
    }));
    const about = (topicsOf.get(bill.id) ?? []).map(({ slug, name }) => ({ slug, name }));
    const days = [bill.introduced_on, bill.outcome_on, bill.assent_on, ...own.map((event) => event.date.on)].filter((day) => day !== null);
    return {
      slug: bill.slug,
      href: `/bills/${bill.slug}`,
      title: bill.short_title,
      session: bill.session,
      number: bill.sp_bill_number,
      type: { value: bill.type ?? "unknown", label: billTypeLabels[bill.type ?? "unknown"] },
      procedure: { value: bill.procedure ?? "unknown", label: procedureLabels[bill.procedure ?? "unknown"] },
      stage: stageReached(bill, own, rulebook),
      outcome: {
        value: (bill.outcome === "passed" ? bill.enactment : null) ?? bill.outcome ?? "unknown",
        label: outcomeLabel({
          type: bill.type,
          outcome: bill.outcome,
          enactment: bill.enactment,
          blockRoute: bill.block_route,
          blockOutcome: bill.block_outcome,
        }),
      },
      outcomeCode: bill.outcome,
      enactment: bill.enactment,
      introducedOn: bill.introduced_on,
      lastOn: days.length > 0 ? days.reduce((a, b) => (a > b ? a : b)) : null,
      members,
      topics: about,
      isDraft: bill.published_at === null,
      isMadeUp: bill.is_made_up === 1,
      words: foldText(
        [
          bill.short_title,
          bill.act_title,
          bill.sp_bill_number === null ? null : `sp bill ${bill.sp_bill_number}`,
          ...(titlesOf.get(bill.id) ?? []).map((each) => each.title),
          ...members.map((each) => each.name),
          ...about.map((each) => each.name),
        ]
          .filter(Boolean)
          .join(" "),
      ),
    };
  });
}

type BillRow = Awaited<ReturnType<typeof listBillsVisibleTo>>[number];
type Event = Parameters<typeof trackerOf>[0]["stageEvents"][number];

/** The last station that the bill is known to have reached. */
function stageReached(bill: BillRow, stageEvents: readonly Event[], rulebook: Rulebook): Worded {
  const steps = trackerOf(
    {
      ...outcomeColumnsOf(bill),
      aspNumber: null,
      stageEvents,
      consultations: [],
      earlierTitles: [],
      needsFinancialResolution: null,
      amendedAtSecondStage: null,
    },
    rulebook,
  );
  // A step without a name tells a reader nothing: the last one that has one is how far we know it came.
  const reached = steps.findLast(
    (step) => step.code !== "unknown" && (step.state === "current" || step.state === "ended-here" || step.state === "done"),
  );
  return reached ? { value: reached.code, label: stageWords[reached.code].official } : { value: "unknown", label: "Not known" };
}
