import type { MeetingFacts, PartyNamed } from "#app/domain/facts/record.ts";
import { isDay, knownDay, unknownDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { confidenceOf } from "./letter-words.ts";
import type { EventRow } from "./letters-shape.ts";
import type { NameReader } from "./named-parties.ts";
import type { SourceBook } from "./source-book.ts";

/** A meeting of `letters.json`. It was held: the file lists only what took place. */
export function meetingOf(row: EventRow, letters: ReadonlySet<string>, names: NameReader, sources: SourceBook): MeetingFacts {
  const url = row.sourceUrl === null ? null : (/^https?:\/\/\S+/.exec(row.sourceUrl)?.[0] ?? null);
  const source = url ? sources.add({ url, title: row.sourceUrl === url ? null : row.sourceUrl }, row.id) : null;
  const citations = source ? [{ source, what: "the meeting" }] : [];
  const on = row.date ?? row.dateBounds?.notAfter ?? null;
  const bounds = row.dateBounds;
  return {
    slug: row.id,
    kind: /\bevidence\b/i.test(row.what) ? "evidence_session" : /\bvisit/i.test(row.what) ? "visit" : "meeting",
    state: "held",
    title: capitalise(row.what),
    summary: null,
    date:
      row.date !== null && isDay(row.date)
        ? knownDay(row.date)
        : bounds
          ? { on: null, notBefore: bounds.notBefore, notAfter: bounds.notAfter, estimate: bounds.estimate, why: bounds.why }
          : unknownDay,
    place: null,
    participants: row.people.flatMap((printed): (PartyNamed & { role: string | null })[] => {
      const [, name = printed, role = null] = /^(.*?)\s*\(([^)]*)\)$/.exec(printed) ?? [];
      return names.read({ name, office: null, on, record: row.id, citations, isBody: false }).map((party) => ({ ...party, role }));
    }),
    letters: row.mentionedIn.filter((letter) => letters.has(letter)),
    topics: [],
    bills: [],
    confidence: confidenceOf(row.confidence),
    citations,
    remarks: row.notes.map((note) => note.replace(/\s*domain\/[^\s;,]+/g, " our research notes")),
  };
}
