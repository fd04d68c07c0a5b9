import { z } from "zod";
import { type Imported, noFacts } from "#app/domain/facts/facts.ts";
import type { PersonFacts, SeatFacts } from "#app/domain/facts/people.ts";
import type { CitationFacts } from "#app/domain/facts/source.ts";
import { readIndexName, spokenName } from "#app/domain/people/name.ts";
import { accept, type Outcome } from "#app/lib/outcome.ts";
import { withVersion } from "./importer-version.ts";
import { foldName, type ImportOptions } from "./known.ts";
import { ministersSource, officesOf } from "./offices.ts";
import { personByName } from "./person-by-name.ts";
import { maybeNumber, maybeText, readJson, texts } from "./read-json.ts";
import { seatKindOf } from "./seat-kind.ts";

const importer = "members";
const observation = z.object({ seat: maybeText, seatType: maybeText, party: maybeText, firstSeen: maybeText, lastSeen: maybeText });
const office = z.object({ id: maybeText, role: z.string(), start: maybeText, end: maybeText });
const member = z.object({
  id: z.string().min(1),
  surname: z.string(),
  forename: maybeText,
  otherPrintedNames: texts,
  parliamentMemberId: maybeNumber,
  observations: z.array(observation),
  parlparsePersonId: maybeNumber,
  personIdConfidence: maybeText,
  officesHeld: z
    .array(office)
    .nullish()
    .transform((list) => list ?? []),
  notes: texts,
});
const chair = z.object({ name: z.string(), printed: maybeText, parliamentMemberId: maybeNumber, seenOn: texts });
const membersFile = z.object({
  members: z.array(member),
  chairs: z
    .array(chair)
    .nullish()
    .transform((list) => list ?? []),
});
type Member = z.infer<typeof member>;
type Chair = z.infer<typeof chair>;

const rollCalls = {
  slug: "official-report-roll-calls",
  title: "Roll-calls in the Official Report, as printed on the days seen",
  publisher: "Scottish Parliament",
  url: null,
  licence: "Contains information licensed under the Scottish Parliament Copyright Licence",
  confidence: "official" as const,
};

/** Reads `members.json`: party and seat exactly as seen, from the first to the last day, and nothing carried to another day. */
export function importMembers(text: string, { file, fileSha256 }: ImportOptions): Outcome<Imported> {
  const read = readJson(text, membersFile);
  if (!read.ok) return read;
  const { members, chairs } = read.value;
  const people = members.map((each) => personOf(each, chairs));
  const voters = new Set(people.flatMap((person) => [person.name, ...person.otherNames].map(foldName)));
  const onlyInChair = chairs.filter((each) => !voters.has(foldName(each.name))).map(chairPerson);
  const contradictory = members.flatMap((each) =>
    each.notes.filter((note) => /\bmore than one party\b/i.test(note)).map((note) => `${each.id}: ${note}.`),
  );
  return accept({
    facts: { ...noFacts, sources: [rollCalls, ministersSource], people: [...people, ...onlyInChair] },
    receipt: {
      kind: importer,
      file,
      fileSha256,
      importer: withVersion(importer),
      asked: members.length + chairs.length,
      came: people.length + chairs.length,
      missing: [],
      contradictory,
    },
  });
}

function personOf(row: Member, chairs: readonly Chair[]): PersonFacts {
  const name = [row.forename, row.surname].filter((part) => part).join(" ");
  const otherNames = row.otherPrintedNames.map((printed) => spokenName(readIndexName(printed)));
  const inChair = chairs.find((each) => [name, ...otherNames].some((other) => foldName(other) === foldName(each.name)));
  const citations: CitationFacts[] = [{ source: rollCalls.slug, what: "name, party and seat as printed" }];
  if (row.officesHeld.length > 0) citations.push({ source: ministersSource.slug, what: "posts held" });
  const remarks = [...row.notes];
  if (row.personIdConfidence === "B") {
    remarks.push("The posts are linked to this person by a social-media name that parlparse lists, and by nothing stronger.");
  }
  return {
    slug: row.id,
    name,
    surname: row.surname,
    forename: row.forename,
    otherNames,
    parliamentMemberId: row.parliamentMemberId ?? inChair?.parliamentMemberId ?? null,
    parlparseId: row.parlparsePersonId,
    seats: row.observations.flatMap(seatOf),
    offices: officesOf(row.officesHeld.map((held) => ({ id: held.id, role: held.role, from: held.start, to: held.end }))),
    citations,
    remarks,
  };
}

function seatOf(seen: z.infer<typeof observation>): SeatFacts[] {
  if (!seen.seat) return [];
  const kind = seen.seatType === "region" || seen.seatType === "constituency" ? seen.seatType : seatKindOf(seen.seat);
  return [{ area: seen.seat, areaKind: kind, party: seen.party, from: seen.firstSeen, to: seen.lastSeen, basis: "observed" }];
}

function chairPerson(row: Chair): PersonFacts {
  const person = personByName(row.name, [{ source: rollCalls.slug, what: `named in the chair: ${row.printed ?? row.name}` }], null);
  return {
    ...person,
    parliamentMemberId: row.parliamentMemberId,
    note: `Seen in the chair as Presiding Officer on ${row.seenOn.join(", ")}.`,
  };
}
