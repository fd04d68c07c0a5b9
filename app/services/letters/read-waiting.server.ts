import type { LetterInTable, LetterRow, Worded } from "#app/domain/letters/letter-in-table.ts";
import { listWaiting, type WaitingCounts, type WaitingFilter, waitingChoices } from "#app/domain/letters/waiting.ts";
import { visitor } from "#app/domain/permissions/roles.ts";
import type { Context } from "#app/services/context.server.ts";
import { listLettersVisibleTo } from "#db/queries/letters.server.ts";
import { hasPeriods, loadClocks } from "./load-clocks.server.ts";
import { loadLettersInTable } from "./load-letters-in-table.server.ts";

/** What we wait for: the same letters in three lists. `hasPeriods`: whether a period for replies is on record, so that anything can be late. */
export type WaitingRead = {
  late: readonly LetterRow[];
  dueThisWeek: readonly LetterRow[];
  waiting: readonly LetterRow[];
  counts: WaitingCounts;
  hasPeriods: { real: boolean; madeUp: boolean };
  choices: Record<"office" | "committee" | "bill", readonly (Worded & { count: number })[]>;
};

/** The letters that wait for a reply, and which of them are late or fall due in this week. */
export async function readWaiting(context: Context, filter: WaitingFilter): Promise<WaitingRead> {
  const { letters, clocks } = await loadLettersInTable(context);
  const lists = listWaiting(letters, clocks.today, filter);
  const choices = waitingChoices(letters);
  const labels = new Map(
    letters.flatMap(({ values }) => [...values.office, ...values.committee, ...values.bill]).map((each) => [each.value, each.label]),
  );
  const named = (counted: ReadonlyMap<string, number>) =>
    [...counted]
      .map(([value, count]) => ({ value, label: labels.get(value) ?? value, count }))
      .sort((a, b) => a.label.localeCompare(b.label, "en-GB"));
  return {
    late: rowsOf(lists.late),
    dueThisWeek: rowsOf(lists.dueThisWeek),
    waiting: rowsOf(lists.waiting),
    counts: lists.counts,
    hasPeriods: hasPeriods(clocks.rules),
    choices: { office: named(choices.offices), committee: named(choices.committees), bill: named(choices.bills) },
  };
}

/** The letters around an office or a committee that wait: those that it has to answer, and those that it wrote. */
export async function readWaitingAround(
  context: Context,
  { kind, slug }: { kind: "office" | "committee"; slug: string },
): Promise<{ owes: readonly LetterRow[]; waitsFor: readonly LetterRow[] }> {
  const { letters, clocks } = await loadLettersInTable(context);
  const { waiting } = listWaiting(letters, clocks.today);
  return {
    owes: rowsOf(waiting.filter((letter) => letter.owes.includes(`${kind} ${slug}`))),
    waitsFor: rowsOf(waiting.filter((letter) => letter.wrote.includes(`${kind} ${slug}`))),
  };
}

/** How many letters wait and how many are late, of what everybody may see; null where no period for replies is on record. */
export type WaitingFigures = { real: Figure | null; madeUp: Figure | null };
type Figure = { waiting: number; late: number; hasPeriod: boolean };

/** The figures of the first page: public letters only, whoever asks; made-up letters are counted apart. */
export async function readWaitingFigures(context: Context): Promise<WaitingFigures> {
  const asVisitor = { ...context, actor: visitor };
  const rows = await listLettersVisibleTo(context.db, asVisitor.actor);
  const { of, rules, today } = await loadClocks(asVisitor, rows);
  const periods = hasPeriods(rules);
  const figure = (isMadeUp: 0 | 1): Figure | null => {
    const timed = rows.flatMap(({ id, slug, is_made_up }) => {
      const clock = of.get(id);
      return clock && is_made_up === isMadeUp ? [{ slug, clock, offices: [], committees: [], bills: [] }] : [];
    });
    const { counts } = listWaiting(timed, today);
    const hasPeriod = isMadeUp ? periods.madeUp : periods.real;
    return hasPeriod || counts.waiting > 0 ? { waiting: counts.waiting, late: counts.late, hasPeriod } : null;
  };
  return { real: figure(0), madeUp: figure(1) };
}

function rowsOf(letters: readonly LetterInTable[]): readonly LetterRow[] {
  return letters.map((letter) => letter.row);
}
