import { compareFigures, type FigureVerdict } from "#app/domain/figures/compare-figures.ts";
import { sayVerdict } from "#app/domain/figures/figure-sentences.ts";
import { seriesOf } from "#app/domain/figures/figure-series.ts";
import { AppError } from "#app/lib/errors.ts";
import { foldText } from "#app/lib/text.ts";
import type { Context } from "#app/services/context.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import { listBillsOf } from "#db/queries/letters.server.ts";
import { type Belonging, findFigureVisibleTo, listFiguresVisibleTo } from "#db/queries/record.server.ts";
import { listTopicsOf } from "#db/queries/topics.server.ts";
import { readTies, tiesIn } from "./read-ties.server.ts";

/** Figures that are quoted about a bill or a topic (or all there are), with who published them and where they were quoted. */
export async function readFigures(context: Context, belonging: Pick<Belonging, "billId" | "topicId"> = {}) {
  return showFigures(context, await listFiguresVisibleTo(context.db, context.actor, belonging));
}

async function showFigures(context: Context, rows: Awaited<ReturnType<typeof listFiguresVisibleTo>>) {
  const ids = rows.map((row) => row.id);
  const [sources, ties] = await Promise.all([readSources(context.db, "figure", ids), readTies(context, "figure", ids)]);
  return rows.map((row) => {
    const [source] = sources.get(row.id) ?? [];
    return {
      slug: row.slug,
      href: `/figures/${row.slug}`,
      what: row.what,
      value: row.value,
      number: row.number,
      unit: row.unit,
      period: row.period,
      publisher: row.publisher,
      quotedIn: row.quoted_in,
      quotedBy: tiesIn(ties.get(row.id), "quoted_in"),
      source: source ? { label: source.title, href: source.url } : null,
      /** When its source appeared: a figure has a period, and no day of its own. */
      publishedOn: source?.publishedOn ?? null,
      confidence: row.confidence,
      isDraft: row.published_at === null,
      isMadeUp: row.is_made_up === 1,
    };
  });
}

type FigureShown = Awaited<ReturnType<typeof showFigures>>[number];

/** One thing that is counted: its figures by period, its series, and what is found where several are given for one period. */
export type ThingShown = {
  id: string;
  what: string;
  periods: readonly {
    period: string | null;
    verdict: FigureVerdict["kind"];
    sentence: string;
    figures: readonly FigureShown[];
  }[];
  series: ReturnType<typeof seriesOf>;
  count: number;
};

/** Figures by what they count; within it by period, with what is found where two are given for one. */
export async function readThingsCounted(context: Context, belonging: Pick<Belonging, "billId" | "topicId"> = {}): Promise<ThingShown[]> {
  return thingsOf(await readFigures(context, belonging));
}

function thingsOf(figures: readonly FigureShown[]): ThingShown[] {
  const things = compareFigures(figures).map((thing, place) => {
    const periods = thing.periods.map((each) => ({
      period: each.period?.label ?? null,
      verdict: each.verdict.kind,
      sentence: sayVerdict(each),
      figures: each.values.flatMap((value) => value.figures),
    }));
    const count = periods.reduce((sum, each) => sum + each.figures.length, 0);
    return { id: `thing-${place + 1}`, what: thing.what, periods, series: seriesOf(thing), count };
  });
  return things.sort((a, b) => a.what.localeCompare(b.what, "en-GB"));
}

/**
 * A figure's page: where it was quoted, and what other figures of the same thing there are.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readFigure(context: Context, slug: string) {
  const { db, actor } = context;
  const row = await findFigureVisibleTo(db, actor, slug);
  if (!row) throw new AppError("not-found", "There is no such figure.");
  const [[shown], all, bills, topics, sources, claims] = await Promise.all([
    showFigures(context, [row]),
    readFigures(context),
    listBillsOf(db, "figure", [row.id]),
    listTopicsOf(db, "figure", [row.id]),
    readSources(db, "figure", [row.id]),
    readClaims(db, "figure", row.id),
  ]);
  if (!shown) throw new Error("Bug: a figure that was found is not shown");
  const [thing] = thingsOf(all.filter((each) => foldText(each.what) === foldText(row.what)));
  return {
    ...shown,
    thing: thing ?? null,
    bills: bills.map((bill) => ({ name: bill.short_title, href: `/bills/${bill.slug}` })),
    topics: topics.map((topic) => ({ name: topic.name, href: `/topics/${topic.slug}` })),
    remarks: textsOf(row.remarks),
    sources: sources.get(row.id) ?? [],
    claims,
  };
}
