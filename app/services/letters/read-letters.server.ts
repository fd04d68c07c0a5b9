import { formatUncertainDay, sortDay, type UncertainDay } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { type Named, namedOf } from "#app/services/people/named.ts";
import {
  type LetterBelonging,
  listLetterLinks,
  listLetterParties,
  listLettersById,
  listLettersVisibleTo,
} from "#db/queries/letters.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import type { LetterLinksTable } from "#db/schema/record.ts";

type LinkWords = "Answers" | "Answered by" | "Encloses" | "Enclosed in" | "Corrects" | "Corrected by" | "Cites" | "Cited by";
export type LetterShown = {
  slug: string;
  href: string;
  subject: string;
  from: Named[];
  to: Named[];
  sent: UncertainDay;
  summary: string | null;
  links: { words: LinkWords; label: string; href: string; inferred: boolean }[];
  knownOnlyThrough: string | null;
  knownOnlyThroughHref: string | null;
  stateWords: string | null;
  isMadeUp: boolean;
};

/** Letters in the order in which they were sent, each with whom it answers and who answered it. Nothing said about belonging: all letters. */
export async function readLetters(context: Context, belonging: LetterBelonging = {}): Promise<LetterShown[]> {
  return showLetters(context, await listLettersVisibleTo(context.db, context.actor, belonging));
}

type LetterRow = Awaited<ReturnType<typeof listLettersVisibleTo>>[number];

/** Letters as they are shown in a thread. */
export async function showLetters(context: Context, rows: readonly LetterRow[]): Promise<LetterShown[]> {
  const ids = rows.map((row) => row.id);
  const [parties, links] = await Promise.all([listLetterParties(context.db, ids), listLetterLinks(context.db, ids)]);
  const mentioned = [
    ...links.flatMap((link) => [link.letter_id, link.target_letter_id]),
    ...rows.flatMap((row) => row.known_through_letter_id ?? []),
  ];
  // Neighbours are asked for as the viewer: a link to a draft must not give its subject away.
  const neighbours = new Map((await listLettersById(context.db, context.actor, [...new Set(mentioned)])).map((row) => [row.id, row]));
  return rows.map((row) => {
    const ofLetter = parties.filter((party) => party.letter_id === row.id);
    const through = row.known_through_letter_id ? neighbours.get(row.known_through_letter_id) : undefined;
    return {
      slug: row.slug,
      href: `/letters/${row.slug}`,
      subject: row.subject,
      from: ofLetter.filter((party) => party.role === "from").map(namedOf),
      to: ofLetter.filter((party) => party.role === "to").map(namedOf),
      sent: uncertainDayOf(row, "sent"),
      summary: row.summary,
      links: links
        .map((link) => ({ link, other: neighbours.get(link.letter_id === row.id ? link.target_letter_id : link.letter_id) }))
        .sort((a, b) => (sentDay(a.other) < sentDay(b.other) ? -1 : 1))
        .flatMap(({ link }) => showLink(row.id, link, neighbours)),
      knownOnlyThrough: through ? through.subject : row.known_through_note,
      knownOnlyThroughHref: through ? `/letters/${through.slug}` : null,
      stateWords:
        row.kind === "promised_letter" ? "Promised; no letter has been found" : row.text_found ? null : "Its text has not been found",
      isMadeUp: row.is_made_up === 1,
    };
  });
}

/** The day to sort a letter by; letters of which nothing is known come last. */
function sentDay(letter: LetterRow | undefined): string {
  return (letter && sortDay(uncertainDayOf(letter, "sent"))) ?? "9999";
}

const linkWords: Record<LetterLinksTable["kind"], readonly [LinkWords, LinkWords]> = {
  replies_to: ["Answers", "Answered by"],
  encloses: ["Encloses", "Enclosed in"],
  corrects: ["Corrects", "Corrected by"],
  cites: ["Cites", "Cited by"],
};

function showLink(letterId: string, link: LetterLinksTable, neighbours: ReadonlyMap<string, LetterRow>): LetterShown["links"] {
  const isFrom = link.letter_id === letterId;
  if (!isFrom && link.target_letter_id !== letterId) return [];
  const other = neighbours.get(isFrom ? link.target_letter_id : link.letter_id);
  if (!other) return [];
  const [forward, back] = linkWords[link.kind];
  return [
    {
      words: isFrom ? forward : back,
      label: `${other.subject}, ${formatUncertainDay(uncertainDayOf(other, "sent"))}${other.is_made_up === 1 ? " (made up)" : ""}`,
      href: `/letters/${other.slug}`,
      inferred: link.inferred === 1,
    },
  ];
}
