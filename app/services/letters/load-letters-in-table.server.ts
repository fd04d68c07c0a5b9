import type { Clock } from "#app/domain/letters/clock.ts";
import { showClock } from "#app/domain/letters/clock-shown.ts";
import { stateWord } from "#app/domain/letters/clock-words.ts";
import { correspondenceWords } from "#app/domain/letters/correspondence-words.ts";
import type { LetterInTable, Worded } from "#app/domain/letters/letter-in-table.ts";
import { invariant } from "#app/lib/assert.ts";
import { sortDay, type UncertainDay } from "#app/lib/dates.ts";
import { foldText } from "#app/lib/text.ts";
import type { Context } from "#app/services/context.server.ts";
import { namedOf } from "#app/services/people/named.ts";
import { listPublicAttachments, listTextsOfLetters } from "#db/queries/letter-parts.server.ts";
import { type LetterBelonging, listBillsOf, listLetterParties, listLettersVisibleTo } from "#db/queries/letters.server.ts";
import { listTopicsOf } from "#db/queries/topics.server.ts";
import { uncertainDayOf } from "#db/queries/uncertain-day.ts";
import { type Clocks, loadClocks } from "./load-clocks.server.ts";
import { loadOfficesNamed, type OfficeOf } from "./offices-named.server.ts";
import { wordsOf } from "./shown-words.ts";

type Row = Awaited<ReturnType<typeof listLettersVisibleTo>>[number];
type Party = Awaited<ReturnType<typeof listLetterParties>>[number];
type Belongs = { bills: readonly Worded[]; topics: readonly Worded[] };

/** The letters of a list with all that they can be found by, the rules by which their clocks were read, and today. */
export type LettersLoaded = { letters: readonly LetterInTable[]; clocks: Clocks };

/**
 * All letters that the viewer may see, each with its clock and what it can be found by.
 *
 * @param searchesText also what letters and their attachments say: what may be shown of them, nothing of what is withheld
 * Cost: a fixed number of queries; linear in the letters, and in their texts if those are searched.
 */
export async function loadLettersInTable(
  context: Context,
  { belonging = {}, searchesText = false }: { belonging?: LetterBelonging; searchesText?: boolean } = {},
): Promise<LettersLoaded> {
  const { db, actor } = context;
  const rows = await listLettersVisibleTo(db, actor, belonging);
  const ids = rows.map((row) => row.id);
  const [parties, bills, topics, clocks, officeOf, texts] = await Promise.all([
    listLetterParties(db, ids),
    listBillsOf(db, "letter", ids),
    listTopicsOf(db, "letter", ids),
    loadClocks(context, rows),
    loadOfficesNamed(db),
    searchesText ? loadTexts(db, ids) : new Map<string, string>(),
  ]);
  const partiesOf = Map.groupBy(parties, (party) => party.letter_id);
  const billsOf = Map.groupBy(bills, (bill) => bill.subject_id);
  const topicsOf = Map.groupBy(topics, (topic) => topic.subject_id);
  const letters = rows.map((row) => {
    const clock = clocks.of.get(row.id);
    invariant(clock, "a letter was given no clock");
    const belongs = {
      bills: (billsOf.get(row.id) ?? []).map((bill) => ({ value: bill.slug, label: bill.short_title })),
      topics: (topicsOf.get(row.id) ?? []).map((topic) => ({ value: topic.slug, label: topic.name })),
    };
    return letterOf({ row, parties: partiesOf.get(row.id) ?? [], belongs, clock, officeOf, text: texts.get(row.id) ?? "" });
  });
  return { letters, clocks };
}

type Parts = { row: Row; parties: readonly Party[]; belongs: Belongs; clock: Clock; officeOf: OfficeOf; text: string };

function letterOf({ row, parties, belongs, clock, officeOf, text }: Parts): LetterInTable {
  const sent = uncertainDayOf(row, "sent");
  const from = parties.filter((party) => party.role === "from");
  const to = parties.filter((party) => party.role === "to");
  const isPromised = row.kind === "promised_letter";
  const bodiesOf = (some: readonly Party[]) => [
    ...officesOf(some, sent, officeOf).map(({ value }) => `office ${value}`),
    ...committeesOf(some).map(({ value }) => `committee ${value}`),
  ];
  const offices = officesOf(parties, sent, officeOf);
  const committees = committeesOf(parties);
  const isMentionedOnly = row.known_through_letter_id !== null || row.known_through_note !== null;
  const kind = row.correspondence === null ? "Not said" : correspondenceWords[row.correspondence];
  const named = parties.flatMap((party) => [party.person, party.printed_name, party.printed_office, party.organisation, party.committee]);
  return {
    slug: row.slug,
    clock,
    offices: offices.map((each) => each.value),
    committees: committees.map((each) => each.value),
    bills: belongs.bills.map((each) => each.value),
    // Who promised a letter is waited for, and not whom it was promised to.
    wrote: bodiesOf(isPromised ? to : from),
    owes: bodiesOf(isPromised ? from : to),
    values: {
      bill: belongs.bills,
      topic: belongs.topics,
      person: parties.flatMap((party) => (party.person_slug ? [{ value: party.person_slug, label: party.person ?? "" }] : [])),
      office: offices,
      committee: committees,
      kind: [{ value: row.correspondence ?? "unknown", label: kind }],
      state: [{ value: clock.state, label: stateWord(clock.state) }],
      year: [yearOf(sent)],
      known: [isMentionedOnly ? { value: "mentioned", label: "Only by mention" } : { value: "read", label: "By itself" }],
    },
    words: foldText(
      [row.subject, row.summary, row.reference, ...named, ...[...belongs.bills, ...belongs.topics].map((each) => each.label), text]
        .filter(Boolean)
        .join(" "),
    ),
    row: {
      slug: row.slug,
      href: `/letters/${row.slug}`,
      subject: row.subject,
      from: from.map(namedOf),
      to: to.map(namedOf),
      waitsFor: (isPromised ? from : to).map(namedOf),
      sent,
      kind,
      about: [
        ...belongs.bills.map((bill) => ({ label: bill.label, href: `/bills/${bill.value}` })),
        ...belongs.topics.map((topic) => ({ label: topic.label, href: `/topics/${topic.value}` })),
      ],
      reply: showClock(clock),
      lastDay: clock.lastDay,
      isMentionedOnly,
      isDraft: row.published_at === null,
      isMadeUp: row.is_made_up === 1,
    },
  };
}

function yearOf(sent: UncertainDay): Worded {
  const year = sortDay(sent)?.slice(0, 4);
  return year ? { value: year, label: year } : { value: "unknown", label: "Not known" };
}

function officesOf(parties: readonly Party[], sent: UncertainDay, officeOf: OfficeOf): readonly Worded[] {
  return oncePerValue(parties.flatMap((party) => officeOf(party, sent)));
}

function committeesOf(parties: readonly Party[]): readonly Worded[] {
  return oncePerValue(
    parties.flatMap((party) =>
      party.committee_slug ? [{ value: party.committee_slug, label: party.committee ?? party.committee_slug }] : [],
    ),
  );
}

function oncePerValue(all: readonly Worded[]): readonly Worded[] {
  return [...new Map(all.map((each) => [each.value, each])).values()];
}

async function loadTexts(db: Context["db"], ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const [texts, attachments] = await Promise.all([listTextsOfLetters(db, ids), listPublicAttachments(db, ids)]);
  const said = new Map<string, string[]>();
  const say = (id: string, words: string) => said.set(id, [...(said.get(id) ?? []), words]);
  for (const text of texts) say(text.letter_id, wordsOf(text));
  for (const attachment of attachments) say(attachment.letter_id, `${attachment.title} ${attachment.text ?? ""}`);
  return new Map([...said].map(([id, all]) => [id, all.join(" ")]));
}
