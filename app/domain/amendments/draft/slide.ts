/** Words [from, to) that go, or words `insert` that come at `from`. Spaces belong to it. */
export type Run = { readonly from: number; readonly to: number; readonly insert: string };

/** More steps than this are not looked at. */
const mostSteps = 40;
const opening = /^\s*(?:[,;:(]|(?:and|or|but|if|unless|except|where|to|for|of|in)\b)/;
const closing = /[,;:).]\s*$/;

/**
 * The same change where a person would see it. "to a hedge in a park, or to a hedge" less one of the two can be told as leaving out
 * "to a hedge in a park, or" or "in a park, or to a hedge": taken is the one that begins or ends where the sentence does.
 * Only what purely goes or purely comes can be told in several ways.
 */
export function slid(text: string, run: Run): Run {
  if (run.from < run.to && run.insert !== "") return run;
  const ways = [run, ...steps(text, run, leftward), ...steps(text, run, rightward)];
  const scored = ways.map((way) => ({ way, score: naturalness(text, way) }));
  return scored.reduce((best, each) =>
    each.score > best.score || (each.score === best.score && each.way.from < best.way.from) ? each : best,
  ).way;
}

function steps(text: string, run: Run, step: (text: string, run: Run) => Run | null): readonly Run[] {
  const found: Run[] = [];
  for (let next = step(text, run); next && found.length < mostSteps; next = step(text, next)) found.push(next);
  return found;
}

function leftward(text: string, run: Run): Run | null {
  const before = /\s*(?:[\p{L}\p{N}]+|\S)$/u.exec(text.slice(Math.max(0, run.from - 60), run.from))?.[0] ?? "";
  if (before === "" || !wordsOf(text, run).endsWith(before)) return null;
  if (run.insert !== "") return { ...moved(run, -before.length), insert: before + run.insert.slice(0, -before.length) };
  return moved(run, -before.length);
}

function rightward(text: string, run: Run): Run | null {
  const after = /^\s*(?:[\p{L}\p{N}]+|\S)/u.exec(text.slice(run.to, run.to + 60))?.[0] ?? "";
  if (after === "" || !wordsOf(text, run).startsWith(after)) return null;
  if (run.insert !== "") return { ...moved(run, after.length), insert: run.insert.slice(after.length) + after };
  return moved(run, after.length);
}

function moved(run: Run, by: number): Run {
  return { ...run, from: run.from + by, to: run.to + by };
}

function wordsOf(text: string, { from, to, insert }: Run): string {
  return insert !== "" ? insert : text.slice(from, to);
}

function naturalness(text: string, run: Run): number {
  const words = wordsOf(text, run);
  const startsWhole = /^\s/.test(words) || run.from === 0 || /\s$/.test(text.slice(0, run.from)) ? 1 : 0;
  const after = text.slice(run.to, run.to + 1);
  return startsWhole * 2 + (opening.test(words) ? 2 : 0) + (closing.test(words) ? 1 : 0) + (/^[\s,.;:)]?$/.test(after) ? 1 : 0);
}
