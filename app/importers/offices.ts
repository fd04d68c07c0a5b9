import { z } from "zod";
import { type Imported, noFacts } from "#app/domain/facts/facts.ts";
import type { OfficeHeldFacts } from "#app/domain/facts/people.ts";
import { readSpokenName } from "#app/domain/people/name.ts";
import { isDay } from "#app/lib/dates.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { withVersion } from "./importer-version.ts";
import type { ImportOptions, KnownPerson } from "./known.ts";
import { maybeText, readJson, texts } from "./read-json.ts";

const importer = "offices";

export const ministersSource = {
  slug: "parlparse-sp-ministers",
  title: "sp-ministers.json: ministerial posts, from the Scottish Parliament’s open data",
  publisher: "mySociety, parlparse",
  url: "https://data.parliament.scot/api/membergovernmentroles/json",
  licence: null,
  confidence: "official" as const,
};

const post = z.object({ id: z.string(), role: z.string(), person_id: texts, start_date: maybeText, end_date: maybeText });
type Post = z.infer<typeof post>;

/**
 * Reads `sp-ministers.json`. A post is laid only where its holder's number is that of one known person:
 * rows without a holder, and holders whom nothing ties to a name, are listed in the receipt.
 */
export function importOffices(text: string, { file, fileSha256, known }: ImportOptions): Outcome<Imported> {
  const read = readJson(text, z.array(post));
  if (!read.ok) return read;
  const byNumber = new Map<number, KnownPerson[]>();
  for (const person of known.people) {
    if (person.parlparseId) byNumber.set(person.parlparseId, [...(byNumber.get(person.parlparseId) ?? []), person]);
  }
  const held = new Map<string, Post[]>();
  const missing: string[] = [];
  const strangers = new Map<number, Post[]>();
  for (const row of read.value) {
    const numbers = row.person_id.map((id) => Number(/(\d+)$/.exec(id)?.[1] ?? 0)).filter((number) => number > 0);
    const [number] = numbers;
    if (numbers.length !== 1 || number === undefined) {
      missing.push(`${row.id}: ${row.role}, ${period(row)}: no holder is given${numbers.length > 1 ? " for certain" : ""}.`);
      continue;
    }
    const bearers = byNumber.get(number) ?? [];
    const [person] = bearers;
    if (bearers.length === 1 && person) held.set(person.slug, [...(held.get(person.slug) ?? []), row]);
    else strangers.set(number, [...(strangers.get(number) ?? []), row]);
  }
  for (const [number, rows] of strangers) {
    missing.push(`Person ${number} of parlparse is tied to no name here: ${rows.map((row) => `${row.role} (${period(row)})`).join("; ")}.`);
  }
  const came = [...held.values()].reduce((sum, rows) => sum + rows.length, 0);
  const people = [...held].map(([slug, rows]) => ({
    slug,
    offices: officesOf(rows.map((row) => ({ id: row.id, role: row.role, from: row.start_date, to: row.end_date }))),
  }));
  return accept({
    facts: { ...noFacts, sources: [ministersSource], people: people.flatMap(({ slug, offices }) => holderOf(known, slug, offices)) },
    receipt: {
      kind: importer,
      file,
      fileSha256,
      importer: withVersion(importer),
      asked: read.value.length,
      came,
      missing,
      contradictory: [],
    },
  });
}

/** Posts as facts. A last day that does not exist or is "9999-12-31" means that none is given. */
export function officesOf(
  posts: readonly { id: string | null; role: string; from: string | null; to: string | null }[],
): OfficeHeldFacts[] {
  return posts.map(({ id, role, from, to }) => ({
    office: role,
    organisation: null,
    from: dayOrNull(from),
    to: dayOrNull(to),
    note: null,
    externalId: id,
  }));
}

function holderOf(known: ImportOptions["known"], slug: string, offices: OfficeHeldFacts[]) {
  const person = known.people.find((each) => each.slug === slug);
  if (!person) return [];
  const name = person.names[0] ?? slug;
  return [
    {
      slug,
      name,
      surname: readSpokenName(name).surname,
      forename: null,
      otherNames: [],
      parliamentMemberId: null,
      parlparseId: person.parlparseId ?? null,
      seats: [],
      offices,
      citations: [{ source: ministersSource.slug, what: "posts held" }],
    },
  ];
}

function period(row: Post): string {
  return `${row.start_date ?? "?"} to ${dayOrNull(row.end_date) ?? "no end given"}`;
}

function dayOrNull(text: string | null): string | null {
  return text !== null && isDay(text) && !text.startsWith("9999") ? text : null;
}
