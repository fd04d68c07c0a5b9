import type { LetterLinkFacts } from "#app/domain/facts/record.ts";
import { type Day, sortDay, type UncertainDay } from "#app/lib/dates.ts";

/** A letter, as far as the graph looks at it: one letter can answer several, and several can answer one. */
export type LetterNode = { slug: string; sent: UncertainDay; links: readonly Pick<LetterLinkFacts, "kind" | "letter" | "inferred">[] };

/** A letter in its place: how far down the answers go (0: it answers none that we know), what it answers and what answers it. */
export type LetterInPlace = {
  slug: string;
  depth: number;
  answers: readonly string[];
  answeredBy: readonly string[];
  cites: readonly string[];
  citedBy: readonly string[];
};

/**
 * Orders letters by the day of sending, an answer never before what it answers; letters without any day stand before their
 * first answer, else at the end. Links to letters that are not in the list are left out, and a circle of answers, which a
 * mistake in the record can make, does no harm.
 *
 * Cost: the square of the number of letters at worst; a correspondence has tens.
 */
export function orderLetters(letters: readonly LetterNode[]): readonly LetterInPlace[] {
  const known = new Map(letters.map((letter) => [letter.slug, letter]));
  const answers = linksOf(letters, "replies_to", known);
  const cites = linksOf(letters, "cites", known);
  const placed: LetterNode[] = [];
  const waiting = [...letters].sort(
    (a, b) => compareDays(dayOf(a, letters, answers), dayOf(b, letters, answers)) || (a.slug < b.slug ? -1 : 1),
  );
  while (waiting.length > 0) {
    const ready = waiting.findIndex((letter) =>
      (answers.get(letter.slug) ?? []).every((slug) => !waiting.some((other) => other.slug === slug)),
    );
    // None is ready: a circle. The earliest goes first.
    placed.push(...waiting.splice(Math.max(ready, 0), 1));
  }
  const depths = new Map<string, number>();
  for (const { slug } of placed) depths.set(slug, Math.max(-1, ...(answers.get(slug) ?? []).map((each) => depths.get(each) ?? -1)) + 1);
  return placed.map(({ slug }) => ({
    slug,
    depth: depths.get(slug) ?? 0,
    answers: answers.get(slug) ?? [],
    answeredBy: reversed(answers, slug),
    cites: cites.get(slug) ?? [],
    citedBy: reversed(cites, slug),
  }));
}

/** The letters that belong together with one: whatever it answers, encloses, corrects or cites, and so on, in both directions. */
export function threadAround(slug: string, letters: readonly LetterNode[]): readonly LetterNode[] {
  const reached = new Set([slug]);
  const queue = [slug];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const neighbour of neighboursOf(next, letters)) {
      if (reached.has(neighbour)) continue;
      reached.add(neighbour);
      queue.push(neighbour);
    }
  }
  return letters.filter((letter) => reached.has(letter.slug));
}

function neighboursOf(slug: string, letters: readonly LetterNode[]): readonly string[] {
  return letters.flatMap((letter) => {
    if (letter.slug === slug) return letter.links.map((link) => link.letter);
    return letter.links.some((link) => link.letter === slug) ? [letter.slug] : [];
  });
}

type Links = ReadonlyMap<string, readonly string[]>;

function linksOf(letters: readonly LetterNode[], kind: LetterLinkFacts["kind"], known: ReadonlyMap<string, LetterNode>): Links {
  return new Map(
    letters.map((letter) => [
      letter.slug,
      [
        ...new Set(
          letter.links
            .filter((link) => link.kind === kind && known.has(link.letter) && link.letter !== letter.slug)
            .map((link) => link.letter),
        ),
      ],
    ]),
  );
}

function reversed(links: Links, slug: string): readonly string[] {
  return [...links].filter(([, targets]) => targets.includes(slug)).map(([from]) => from);
}

/** A letter without a day takes the place of its first answer; its own link then puts it before. */
function dayOf(letter: LetterNode, letters: readonly LetterNode[], answers: Links): Day | null {
  const own = sortDay(letter.sent);
  if (own) return own;
  const repliedOn = letters.filter((other) => answers.get(other.slug)?.includes(letter.slug)).map((other) => sortDay(other.sent));
  return repliedOn.filter((day) => day !== null).sort()[0] ?? null;
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
