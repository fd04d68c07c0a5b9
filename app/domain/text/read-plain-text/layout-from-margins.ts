import type { PrintedLine, PrintLayout, Span } from "../print-lines.ts";
import type { ReadProblem } from "./read-text.ts";
import type { SourceLine } from "./source-line.ts";

export type FoundLayout = {
  readonly layout: PrintLayout | null;
  readonly noLayout: string | null;
  readonly problems: readonly ReadProblem[];
};

/** What the margin of a print may count. */
const countings = [
  { counts: (_: SourceLine, hasWords: boolean) => hasWords },
  { counts: (line: SourceLine, hasWords: boolean) => hasWords || /^\d/.test(line.words) },
  { counts: () => true },
];

/**
 * Counts the lines of each page and checks them against the margin: where "5" stands must be the fifth line. Headings are
 * commonly not counted; a margin that counts them is followed too. Pages and lines are known only if every number agrees.
 */
export function layoutFromMargins(lines: readonly SourceLine[], spans: ReadonlyMap<number, readonly Span[]>): FoundLayout {
  const body = lines.filter(({ role }) => role === "body");
  if (!body.some(({ margin }) => margin !== null)) return none("There are no line numbers in the margin.");
  if (body.every(({ page }) => page === null)) return none("There are line numbers in the margin, but nothing tells the pages.");
  const tries = countings.map(({ counts }) => count(body, spans, counts));
  const agreed = tries.find(({ problems }) => problems.length === 0);
  if (agreed) return { layout: agreed.layout, noLayout: null, problems: [] };
  const [best] = tries.toSorted((a, b) => a.problems.length - b.problems.length);
  const problems = best?.problems ?? [];
  return {
    layout: null,
    noLayout: `The lines do not agree with the numbers in the margin in ${problems.length} ${problems.length === 1 ? "place" : "places"}, the first on line ${problems[0]?.at} of the text.`,
    problems,
  };
}

function none(noLayout: string): FoundLayout {
  return { layout: null, noLayout, problems: [] };
}

function count(
  body: readonly SourceLine[],
  spans: ReadonlyMap<number, readonly Span[]>,
  counts: (line: SourceLine, hasWords: boolean) => boolean,
) {
  const layout: PrintedLine[] = [];
  const problems: ReadProblem[] = [];
  let page = 0;
  let line = 0;
  for (const source of body) {
    const here = spans.get(source.at) ?? [];
    if ((source.page ?? 1) !== page) {
      page = source.page ?? 1;
      line = 0;
    }
    if (!counts(source, here.length > 0)) continue;
    line += 1;
    if (here.length > 0) layout.push({ page, line, spans: here });
    const expected = line % 5 === 0 ? line : null;
    if (source.margin !== null && source.margin !== line) {
      problems.push({
        kind: "margin",
        at: source.at,
        message: `The margin has ${source.margin}, but this is line ${line} of page ${page}.`,
      });
      // From here on the margin is followed, so that one line too many is reported once.
      line = source.margin;
    } else if (expected !== null && source.margin === null) {
      problems.push({
        kind: "margin",
        at: source.at,
        message: `This is line ${line} of page ${page}, but the margin has no ${line} here.`,
      });
    }
  }
  return { layout, problems };
}
