import { drawThread } from "#app/domain/letters/draw-thread.ts";
import { orderLetters, threadAround } from "#app/domain/letters/thread.ts";
import type { ThreadPicture } from "#app/domain/letters/thread-picture.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findLetterVisibleTo, listLetterLinks, listLetterMentions, listLettersById } from "#db/queries/letters.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { type LetterShown, showLetters } from "./read-letters.server.ts";

type Tie = { letter_id: string; target_letter_id: string };

/** A thread: its letters in order, and the same as a picture; `here` is the letter from which it was asked for. */
export type ThreadRead = { here: { slug: string; href: string; subject: string }; letters: readonly LetterShown[]; picture: ThreadPicture };

/**
 * The page of the thread of a letter.
 *
 * @throws AppError "not-found" when there is no such letter that the actor may see
 */
export async function readThread(context: Context, slug: string): Promise<ThreadRead> {
  const row = await findLetterVisibleTo(context.db, context.actor, slug);
  if (!row) throw new AppError("not-found", "There is no such letter.");
  const thread = await loadThread(context, row.id);
  const letters = thread.letters.map((letter) => letter.shown);
  const slugs = new Map(thread.letters.map((letter) => [letter.id, letter.shown.slug]));
  const picture = drawThread(
    letters.map((letter) => ({
      slug: letter.slug,
      label: letter.subject,
      from: namesOf(letter.from),
      to: namesOf(letter.to),
      sent: letter.sent,
      isMentionedOnly: letter.knownOnlyThrough !== null,
      isPromised: letter.isPromised,
      isHere: letter.slug === slug,
      state: letter.waits ? letter.clock.word : null,
    })),
    thread.ties.flatMap(({ letter_id, target_letter_id, kind, inferred, nature }) => {
      const [from, to] = [slugs.get(letter_id), slugs.get(target_letter_id)];
      return from && to ? [{ from, to, kind, inferred: inferred === 1, nature }] : [];
    }),
  );
  return { here: { slug, href: `/letters/${slug}`, subject: row.subject }, letters, picture };
}

/** Every letter that hangs together with one by answers, enclosures, corrections and mentions, an answer never before its letter. */
export async function loadThread(context: Context, id: string) {
  const { db, actor } = context;
  const [links, mentions] = await Promise.all([listLetterLinks(db), listLetterMentions(db)]);
  const tied = [...links, ...mentions.map((mention) => ({ ...mention, nature: null }))];
  const byId = new Map((await listLettersById(db, actor, reachedFrom(id, tied))).map((row) => [row.id, row]));
  // Only what the viewer may see ties letters together.
  const ties = tied.filter((tie) => byId.has(tie.letter_id) && byId.has(tie.target_letter_id));
  const nodes = [...byId.values()].map((row) => ({
    slug: row.id,
    sent: uncertainDayOf(row, "sent"),
    links: ties
      .filter((tie) => tie.letter_id === row.id)
      .map((tie) => ({ kind: tie.kind, letter: tie.target_letter_id, inferred: tie.inferred === 1 })),
  }));
  const rows = orderLetters(threadAround(id, nodes)).flatMap((place) => byId.get(place.slug) ?? []);
  const shown = await showLetters(context, rows);
  const letters = rows.flatMap((row, place) => {
    const each = shown[place];
    return each ? [{ id: row.id, shown: { ...each, isPromised: row.kind === "promised_letter" } }] : [];
  });
  return { letters, ties };
}

/** All letters that can be reached over ties, drafts too: who asks is looked at afterwards. */
function reachedFrom(id: string, ties: readonly Tie[]): readonly string[] {
  const neighbours = new Map<string, string[]>();
  const tie = (a: string, b: string) => neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  for (const { letter_id, target_letter_id } of ties) {
    tie(letter_id, target_letter_id);
    tie(target_letter_id, letter_id);
  }
  const reached = new Set([id]);
  // A set grows while it is walked.
  for (const each of reached) for (const other of neighbours.get(each) ?? []) reached.add(other);
  return [...reached];
}

function namesOf(parties: LetterShown["from"]): string {
  return parties.map((party) => party.name ?? "Not known").join(", ");
}
