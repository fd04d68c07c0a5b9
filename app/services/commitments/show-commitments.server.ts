import { type CommitmentDue, dueDay, dueOf, type StageReached, standingOf } from "#app/domain/commitments/commitment.ts";
import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import { commitmentKindWords, sayCommitment, sayDue, tagOfCommitment } from "#app/domain/commitments/commitment-words.ts";
import { stageInWords, stagesReached } from "#app/domain/commitments/stages-reached.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { dayInLondon, formatDay, sortDay, type UncertainDay } from "#app/lib/dates.ts";
import { capitalise, foldText } from "#app/lib/text.ts";
import type { Context } from "#app/services/context.server.ts";
import { namedOf } from "#app/services/people/named.ts";
import { readTies, type TieShown, tiesIn } from "#app/services/record/read-ties.server.ts";
import { listBillsOfCommitments, type listCommitmentsVisibleTo, listStagesOfBills } from "#db/queries/commitments.server.ts";
import { listDaysOf } from "#db/queries/ties.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";

export type CommitmentRow = Awaited<ReturnType<typeof listCommitmentsVisibleTo>>[number];
type BillRow = Awaited<ReturnType<typeof listBillsOfCommitments>>[number];

/** Commitments as lists show them, in the order given, with how each stands today. */
export async function showCommitments(context: Context, rows: readonly CommitmentRow[]): Promise<CommitmentInTable[]> {
  const ids = rows.map((row) => row.id);
  const [bills, ties] = await Promise.all([listBillsOfCommitments(context.db, context.actor, ids), readTies(context, "commitment", ids)]);
  const [courses, metDays] = await Promise.all([readCourses(context, bills), readMetDays(context, [...ties.values()].flat())]);
  const today = dayInLondon(context.now);
  return rows.map((row) => {
    const own = bills.filter((bill) => bill.subject_id === row.id);
    const metBy = tiesIn(ties.get(row.id), "met_by");
    const due = dueOfRow(row, own, courses);
    const standing = standingOf({ state: row.state, due }, today);
    const speaker = namedOf({ ...row, printed_name: row.printed_speaker, printed_office: row.office });
    const made = uncertainDayOf(row, "made");
    const by = [speaker.name, speaker.office].filter(Boolean).join(", ") || null;
    return {
      slug: row.slug,
      href: `/commitments/${row.slug}`,
      summary: capitalise(row.summary),
      quote: row.quote,
      kind: row.kind,
      state: row.state,
      speaker: { ...speaker, office: speaker.office ?? null },
      made,
      due: dueInWords(row.due_words, due),
      dueDay: dueDay(due),
      standing,
      tag: tagOfCommitment(standing),
      sentence: sayCommitment({ kind: row.kind, madeOn: made, by, standing, metBy: sayMetBy(metBy) }),
      metBy,
      metOn: firstDay(metBy.flatMap((tie) => metDays.get(tie.targetId ?? "") ?? [])),
      bills: own.map((bill) => ({ slug: bill.slug, title: bill.short_title })),
      isDisputed: row.is_disputed === 1,
      confidence: row.confidence,
      isDraft: row.published_at === null,
      isMadeUp: row.is_made_up === 1,
      words: foldText(
        [row.summary, row.quote, row.printed_speaker, row.person, row.office, commitmentKindWords[row.kind].words, row.due_words]
          .concat(own.map((bill) => bill.short_title))
          .filter(Boolean)
          .join(" "),
      ),
    };
  });
}

/** A stage that is named is a stage of the bill; of several bills we cannot tell of which, and nothing is reckoned. */
function dueOfRow(row: CommitmentRow, bills: readonly BillRow[], courses: ReadonlyMap<string, Reached>): CommitmentDue {
  const [only] = bills;
  const reached = only && bills.length === 1 ? courses.get(only.id) : undefined;
  return dueOf(row.due_on, reached ? stageInWords(row.due_words) : null, reached ?? new Map());
}

type Reached = ReadonlyMap<StageCode, StageReached>;

async function readCourses({ db }: Context, bills: readonly BillRow[]): Promise<ReadonlyMap<string, Reached>> {
  const byId = new Map(bills.map((bill) => [bill.id, bill]));
  const events = Map.groupBy(await listStagesOfBills(db, [...byId.keys()]), (event) => event.bill_id);
  return new Map(
    [...byId].map(([id, bill]) => {
      const own = (events.get(id) ?? []).map(({ stage, event, date_on }) => ({ stage, event, on: date_on }));
      return [id, stagesReached({ events: own, outcome: bill.outcome })];
    }),
  );
}

/** When what met commitments happened, by its id. */
async function readMetDays({ db }: Context, ties: readonly TieShown[]): Promise<ReadonlyMap<string, UncertainDay>> {
  const days = new Map<string, UncertainDay>();
  for (const kind of ["letter", "statement", "meeting", "amendment"] as const) {
    const ids = ties.flatMap((tie) => (tie.role === "met_by" && tie.kind === kind && tie.targetId ? [tie.targetId] : []));
    for (const { id, day } of await listDaysOf(db, kind, ids)) days.set(id, day);
  }
  return days;
}

function firstDay(days: readonly UncertainDay[]): UncertainDay | null {
  const dated = days.filter((day) => sortDay(day) !== null).sort((a, b) => ((sortDay(a) ?? "") < (sortDay(b) ?? "") ? -1 : 1));
  return dated[0] ?? null;
}

/** As it was said; and where a day was named that the words do not give whole, that too. */
function dueInWords(said: string | null, due: CommitmentDue): string | null {
  if (!said) return sayDue(due);
  const day = due.kind === "day" ? formatDay(due.on) : null;
  return day && !said.includes(day) ? `${said} (${day})` : said;
}

/** "amendment 12 to the Care Bill (our inference)"; null: nothing is on record. */
function sayMetBy(ties: readonly TieShown[]): string | null {
  const words = ties.map(({ kind, label, inferred }) => {
    const named = kind === "amendment" ? label.replace(/^Amendment/, "amendment") : `the ${kind} “${label}”`;
    return inferred ? `${named} (our inference)` : named;
  });
  return words.length === 0 ? null : words.join(" and ");
}
