import type { Facts } from "#app/domain/facts/facts.ts";
import type { LetterFacts, PartyNamed } from "#app/domain/facts/record.ts";
import { unknownDay } from "#app/lib/dates.ts";
import type { Write } from "#app/services/context.server.ts";
import { insertRows, listRowsBy, type Row, updateRecordRow } from "#db/queries/facts/rows.server.ts";
import { layLinks, onlyBill } from "./lay-bill-parts.server.ts";
import { layParts } from "./lay-parts.server.ts";
import { type Laid, layRecords } from "./lay-records.server.ts";
import { layEvidence } from "./lay-sources.server.ts";
import type { Laying } from "./laying.server.ts";
import { flagColumn, listColumn, uncertainColumns } from "./record-columns.ts";

/** Letters with who wrote and received them, then what they answer: a letter may answer one that comes later in the list. */
export async function layLetters(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const letters = await layRecords(
    laying,
    tx,
    "letter",
    await Promise.all(
      facts.letters.map(async (fact) => ({
        fact,
        slug: fact.slug,
        title: fact.subject,
        billId: await onlyBill(laying, tx, fact.bills),
        columns: letterColumns(fact),
      })),
    ),
  );
  await layEvidence(laying, tx, "letter", letters);
  for (const role of ["from", "to", "copy"] as const) {
    const named = new Map<string, Row[]>();
    for (const { id, slug, fact } of letters) {
      const parties = role === "from" ? fact.from : role === "to" ? fact.to : (fact.copies ?? []);
      named.set(id, await Promise.all(parties.map((party) => partyRow(laying, tx, slug, party))));
    }
    await layNamed(laying, tx, { table: "letter_parties", owner: "letter_id", where: { role } }, role, named);
  }
  await layReplies(laying, tx, letters);
  await layTexts(laying, tx, letters);
  await layLinks(
    laying,
    tx,
    "letter",
    letters.map(({ id, slug, fact }) => ({ id, slug, topics: fact.topics, bills: fact.bills })),
  );
}

export async function layMeetings(laying: Laying, tx: Write, facts: Facts): Promise<void> {
  const meetings = await layRecords(
    laying,
    tx,
    "meeting",
    await Promise.all(
      facts.meetings.map(async (fact) => ({
        fact,
        slug: fact.slug,
        title: fact.title,
        billId: await onlyBill(laying, tx, fact.bills),
        columns: {
          kind: fact.kind,
          state: fact.state,
          title: fact.title,
          summary: fact.summary,
          ...uncertainColumns("date", fact.date),
          place: fact.place,
          confidence: fact.confidence,
        },
      })),
    ),
  );
  await layEvidence(laying, tx, "meeting", meetings);
  const named = new Map<string, Row[]>();
  const letters = new Map<string, Row[]>();
  for (const { id, slug, fact } of meetings) {
    named.set(
      id,
      await Promise.all(fact.participants.map(async (party) => ({ ...(await partyRow(laying, tx, slug, party)), role: party.role }))),
    );
    const ids = await Promise.all(fact.letters.map((letter) => laying.referTo(tx, "letter", letter, slug)));
    letters.set(
      id,
      ids.flatMap((letter_id) => (letter_id ? [{ letter_id }] : [])),
    );
  }
  await layNamed(laying, tx, { table: "meeting_participants", owner: "meeting_id" }, "participants", named);
  const keyOf = (row: Row) => String(row.letter_id);
  await layParts(
    laying,
    tx,
    { table: "meeting_letters", owner: "meeting_id", keyOf, field: "letters", say: () => "a letter", hasId: false },
    letters,
  );
  await layLinks(
    laying,
    tx,
    "meeting",
    meetings.map(({ id, slug, fact }) => ({ id, slug, topics: fact.topics, bills: fact.bills })),
  );
}

function letterColumns(fact: LetterFacts): Row {
  return {
    kind: fact.kind,
    subject: fact.subject,
    summary: fact.summary,
    ...uncertainColumns("sent", fact.sent),
    ...uncertainColumns("received", fact.received ?? unknownDay),
    ...uncertainColumns("published", fact.published ?? unknownDay),
    correspondence: fact.correspondence ?? null,
    expects_reply: fact.expectsReply ?? null,
    reference: fact.reference ?? null,
    salutation: fact.salutation ?? null,
    language: fact.language ?? null,
    licence: fact.licence ?? null,
    known_through_note: fact.knownThroughNote,
    text_found: flagColumn(fact.textFound),
    held_by: listColumn(fact.heldBy),
    quotations: listColumn(fact.quotations),
    attachments: listColumn(fact.attachments),
    confidence: fact.confidence,
  };
}

async function partyRow(laying: Laying, tx: Write, from: string, party: PartyNamed): Promise<Row> {
  return {
    person_id: await laying.referTo(tx, "person", party.person, from),
    organisation_id: await laying.referTo(tx, "organisation", party.organisation, from),
    committee_id: await laying.referTo(tx, "committee", party.committee, from),
    printed_name: party.printedName,
    printed_office: party.printedOffice,
  };
}

/** Who is named is laid once: where somebody stands already, only people who have become known are filled in. */
async function layNamed(
  laying: Laying,
  tx: Write,
  place: { table: "letter_parties" | "meeting_participants"; owner: string; where?: Readonly<Record<string, string>> },
  field: string,
  wanted: ReadonlyMap<string, readonly Row[]>,
): Promise<void> {
  const old = [...wanted.keys()].filter((id) => !laying.recordOf(id)?.isNew);
  const named = new Set((await listRowsBy(tx, place.table, place.owner, old, place.where)).map((row) => String(row[place.owner])));
  const known = new Map<string, Set<string>>();
  const nameOf = (row: Row) =>
    String(row.printed_name ?? row.printed_office ?? row.person_id ?? row.organisation_id ?? row.committee_id ?? "");
  for (const row of await listRowsBy(tx, place.table, place.owner, [...named], place.where)) {
    const owner = String(row[place.owner]);
    known.set(owner, (known.get(owner) ?? new Set()).add(nameOf(row)));
  }
  const kept = new Map([...wanted].map(([id, rows]) => [id, named.has(id) ? rows.filter((row) => known.get(id)?.has(nameOf(row))) : rows]));
  const fills = ["person_id", "organisation_id", "committee_id"];
  await layParts(laying, tx, { ...place, keyOf: nameOf, fills, field, say: nameOf, hasPosition: true }, kept);
}

async function layReplies(laying: Laying, tx: Write, letters: readonly Laid<LetterFacts>[]): Promise<void> {
  const links = new Map<string, Row[]>();
  const stored = new Map(
    (
      await listRowsBy(
        tx,
        "letters",
        "id",
        letters.map((letter) => letter.id),
      )
    ).map((row) => [String(row.id), row]),
  );
  for (const { id, slug, fact } of letters) {
    const rows: Row[] = [];
    for (const { kind, letter, inferred, note, nature } of fact.links) {
      const target_letter_id = await laying.referTo(tx, "letter", letter, slug);
      if (target_letter_id && target_letter_id !== id)
        rows.push({ kind, target_letter_id, inferred: flagColumn(inferred), note, nature: nature ?? null });
    }
    links.set(id, rows);
    const through = await laying.referTo(tx, "letter", fact.knownThroughLetter, slug);
    if (through === null || (stored.get(id)?.known_through_letter_id ?? null) !== null) continue;
    await updateRecordRow(tx, "letters", id, { known_through_letter_id: through });
    laying.change(id, { field: "known_through_letter", from: null, to: fact.knownThroughLetter });
  }
  const keyOf = (row: Row) => `${row.kind} ${row.target_letter_id}`;
  await layParts(
    laying,
    tx,
    { table: "letter_links", owner: "letter_id", keyOf, field: "links", say: (row) => String(row.kind), hasId: false },
    links,
  );
}

/** The text of new letters, and what was done to their clocks; afterwards both are an editor's. */
async function layTexts(laying: Laying, tx: Write, letters: readonly Laid<LetterFacts>[]): Promise<void> {
  const { newId, now } = laying.context;
  const fresh = letters.filter((letter) => letter.isNew);
  const by = { recorded_at: now, recorded_by: null };
  await insertRows(
    tx,
    "letter_texts",
    fresh.flatMap(({ id, fact: { text } }) =>
      text ? [{ id: newId(), letter_id: id, position: 1, text: text.words, withheld: listColumn(text.withheld), ...by }] : [],
    ),
  );
  await insertRows(
    tx,
    "letter_clock_steps",
    fresh.flatMap(({ id, fact }) =>
      (fact.clockSteps ?? []).map(({ kind, on, until, reason }) => ({
        id: newId(),
        letter_id: id,
        kind,
        from_on: on,
        until_on: until,
        reason,
        ...by,
      })),
    ),
  );
}
