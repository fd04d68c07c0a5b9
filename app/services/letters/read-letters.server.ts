import type { ReplyNature } from "#app/domain/facts/correspondence.ts";
import { showClock } from "#app/domain/letters/clock-shown.ts";
import type { ClockShown } from "#app/domain/letters/letter-in-table.ts";
import { whoWaits } from "#app/domain/letters/who-waits.ts";
import { invariant } from "#app/lib/assert.ts";
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
import type { LetterLinksTable } from "#db/schema/letters.ts";
import { loadClocks } from "./load-clocks.server.ts";

type LinkWords = "Answers" | "Answered by" | "Encloses" | "Enclosed in" | "Corrects" | "Corrected by" | "Cites" | "Cited by";
type LinkShown = {
  words: LinkWords;
  label: string;
  href: string;
  inferred: boolean;
  /** The same words with how much is answered, where that is less than all: "Answered in part by". */
  heading: string;
  /** How much is answered, to stand behind the letter: "in part". */
  natureWords: string | null;
  note: string | null;
};
export type LetterShown = {
  slug: string;
  href: string;
  subject: string;
  from: Named[];
  to: Named[];
  sent: UncertainDay;
  summary: string | null;
  links: LinkShown[];
  knownOnlyThrough: string | null;
  knownOnlyThroughHref: string | null;
  stateWords: string | null;
  clock: ClockShown;
  /** "Angela Constance waits for Jeremy Quin to answer"; null: nobody is known to wait. */
  waits: string | null;
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
  const [parties, links, clocks] = await Promise.all([
    listLetterParties(context.db, ids),
    listLetterLinks(context.db, ids),
    loadClocks(context, rows),
  ]);
  const mentioned = [
    ...links.flatMap((link) => [link.letter_id, link.target_letter_id]),
    ...rows.flatMap((row) => row.known_through_letter_id ?? []),
  ];
  // Neighbours are asked for as the viewer: a link to a draft must not give its subject away.
  const neighbours = new Map((await listLettersById(context.db, context.actor, [...new Set(mentioned)])).map((row) => [row.id, row]));
  const partiesOf = Map.groupBy(parties, (party) => party.letter_id);
  const linksOf = linksByLetter(links);
  return rows.map((row) => {
    const ofLetter = partiesOf.get(row.id) ?? [];
    const clock = clocks.of.get(row.id);
    invariant(clock, "a letter was given no clock");
    const sent = uncertainDayOf(row, "sent");
    const from = ofLetter.filter((party) => party.role === "from").map(namedOf);
    const to = ofLetter.filter((party) => party.role === "to").map(namedOf);
    const names = (all: readonly Named[]) => all.map((each) => each.name);
    const through = row.known_through_letter_id ? neighbours.get(row.known_through_letter_id) : undefined;
    return {
      slug: row.slug,
      href: `/letters/${row.slug}`,
      subject: row.subject,
      from,
      to,
      sent,
      summary: row.summary,
      clock: showClock(clock),
      waits: whoWaits({ from: names(from), to: names(to), isPromised: row.kind === "promised_letter" }, clock),
      links: (linksOf.get(row.id) ?? [])
        .map((link) => ({ link, other: neighbours.get(link.letter_id === row.id ? link.target_letter_id : link.letter_id) }))
        .sort((a, b) => (sentDay(a.other) < sentDay(b.other) ? -1 : 1))
        .flatMap(({ link }) => showLink(row.id, link, neighbours)),
      knownOnlyThrough: through
        ? through.subject
        : (row.known_through_note ?? (row.known_through_letter_id ? "a letter that is not published here" : null)),
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

// In order: of the reply, of the letter that it answers, behind either.
const natureWords: Record<Exclude<ReplyNature, "full">, readonly [string, string, string]> = {
  part: ["Answers in part", "Answered in part by", "in part"],
  holding: ["Is a holding reply to", "Holding reply", "with only a holding reply"],
  refusal: ["Refuses an answer to", "An answer refused by", "with a refusal"],
};

/** Each link stands with both of its letters. */
function linksByLetter(links: readonly LetterLinksTable[]): ReadonlyMap<string, readonly LetterLinksTable[]> {
  const both = links.flatMap((link) => [
    { of: link.letter_id, link },
    { of: link.target_letter_id, link },
  ]);
  return new Map([...Map.groupBy(both, (each) => each.of)].map(([of, own]) => [of, own.map((each) => each.link)]));
}

function showLink(letterId: string, link: LetterLinksTable, neighbours: ReadonlyMap<string, LetterRow>): LinkShown[] {
  const isFrom = link.letter_id === letterId;
  if (!isFrom && link.target_letter_id !== letterId) return [];
  const other = neighbours.get(isFrom ? link.target_letter_id : link.letter_id);
  if (!other) return [];
  const words = linkWords[link.kind][isFrom ? 0 : 1];
  const nature = link.nature === null || link.nature === "full" ? null : natureWords[link.nature];
  return [
    {
      words,
      label: `${other.subject}, ${formatUncertainDay(uncertainDayOf(other, "sent"))}${other.is_made_up === 1 ? " (made up)" : ""}`,
      href: `/letters/${other.slug}`,
      inferred: link.inferred === 1,
      heading: nature === null ? words : nature[isFrom ? 0 : 1],
      natureWords: nature?.[2] ?? null,
      note: link.note,
    },
  ];
}
