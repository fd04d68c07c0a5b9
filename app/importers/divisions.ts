import { z } from "zod";
import { sayTotals, totalsDiffer } from "#app/domain/divisions/tally.ts";
import { stageCodes } from "#app/domain/facts/bill.ts";
import { type DivisionFacts, type DivisionVoteFacts, divisionKinds, type Vote, voteWords } from "#app/domain/facts/division.ts";
import { type Imported, noFacts } from "#app/domain/facts/facts.ts";
import { formatDay, isDay } from "#app/lib/dates.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { consequenceOf, effectOf } from "./division-words.ts";
import { withVersion } from "./importer-version.ts";
import { findBill, type ImportOptions, type Known, matchPerson } from "./known.ts";
import { countVotes } from "./official-report/draft.ts";
import { readRows } from "./official-report/roll-row.ts";
import { readSubject } from "./official-report/subject.ts";
import { maybeText, readJson, sourceRow } from "./read-json.ts";
import { tellOutsideSession, tellVotedTwice } from "./receipt-checks.ts";
import { seatKindOf } from "./seat-kind.ts";
import { SourceBook } from "./source-book.ts";

const importer = "divisions";
const totals = z.object({ for: z.number().int(), against: z.number().int(), abstain: z.number().int() });
const vote = z.object({ vote: z.enum(voteWords), printed: z.string(), seat: maybeText, party: maybeText, proxyCastBy: maybeText });
const pointOfOrder = z.object({
  member: maybeText,
  printed: maybeText,
  quote: z.string(),
  claimedIntendedVote: maybeText,
  recordedVote: maybeText,
  reply: z.object({ quote: maybeText }).nullish(),
});
const divisionFile = z.object({
  id: z.string().min(1),
  PARTIAL: z.boolean().nullish(),
  doNotImportAsDivision: z.boolean().nullish(),
  date: z.string(),
  session: z.number().int(),
  chamber: maybeText,
  itemOfBusiness: maybeText,
  sources: z.array(sourceRow),
  kind: z.string(),
  motionRef: maybeText,
  inNameOf: maybeText,
  billShortTitle: maybeText,
  stage: maybeText,
  questionText: maybeText,
  declared: totals.nullish(),
  outcome: z.enum(["agreed", "disagreed"]).nullish(),
  resolutionQuote: maybeText,
  pointsOfOrder: z
    .array(pointOfOrder)
    .nullish()
    .transform((list) => list ?? []),
  notVoting: z.object({ computed: z.number().nullish(), basis: maybeText }).nullish(),
  votes: z.array(vote),
});
type DivisionFile = z.infer<typeof divisionFile>;

/** Reads one transcribed roll-call. The start of one is refused: half a division would be a wrong one. */
export function importDivision(text: string, { file, fileSha256, known }: ImportOptions): Outcome<Imported> {
  const read = readJson(text, divisionFile);
  if (!read.ok) return read;
  const row = read.value;
  const receipt = { kind: importer, file, fileSha256, importer: withVersion(importer), asked: 1 };
  if (row.PARTIAL || row.doNotImportAsDivision || !row.declared || !row.outcome) {
    const missing = [`${row.id}: only part of the roll-call is in the file (${row.votes.length} names); it was not imported.`];
    return accept({ facts: noFacts, receipt: { ...receipt, came: 0, missing, contradictory: [] } });
  }
  if (!isDay(row.date)) return refuse({ message: `${row.id}: “${row.date}” is no day.` });
  const sources = new SourceBook();
  const pages = row.sources.flatMap(({ url, what }) => {
    const title = `Official Report, ${row.chamber ?? "meeting"}, ${formatDay(row.date)}${row.itemOfBusiness ? `: ${row.itemOfBusiness}` : ""}`;
    const source = url ? sources.add({ url, title, publisher: "Scottish Parliament" }, row.id) : null;
    return source ? [{ source, what }] : [];
  });
  const copies = row.sources.flatMap(({ repoPath, what }) => sources.citeRow({ url: null, repoPath, alsoUrl: null, what }, row.id));
  const { facts, missing, contradictory } = factsOf(row, row.declared, row.outcome, known);
  return accept({
    facts: { ...noFacts, sources: sources.list(), divisions: [{ ...facts, citations: [...pages, ...copies] }] },
    receipt: { ...receipt, came: 1, missing: [...missing, ...sources.refusals], contradictory },
  });
}

function factsOf(row: DivisionFile, announced: DivisionFacts["announced"], result: DivisionFacts["result"], known: Known) {
  const missing: string[] = [];
  const contradictory: string[] = [];
  const votes = row.votes.map((printed): DivisionVoteFacts => {
    const name = readRows(printed.printed)?.[0]?.name ?? printed.printed;
    const match = matchPerson(known, { name, seat: printed.seat, on: row.date });
    if (known.people.length > 0 && match.person === null)
      missing.push(`${row.id}: ${name} (${printed.seat ?? "no seat printed"}): ${match.why}.`);
    return {
      person: match.person,
      printedName: name,
      seat: printed.seat,
      seatKind: seatKindOf(printed.seat),
      party: printed.party,
      vote: printed.vote,
      proxyCastBy: printed.proxyCastBy,
    };
  });
  const counted = countVotes(votes);
  const remarks: string[] = [];
  if (totalsDiffer(announced, counted)) {
    const remark = `the result announced is ${sayTotals(announced)}, the names printed count ${sayTotals(counted)}`;
    contradictory.push(`${row.id}: ${remark}.`);
    remarks.push(`On the page ${remark}.`);
  }
  contradictory.push(...tellOutsideSession(row.id, row.date, row.session), ...tellVotedTwice(row.id, votes));
  const bill = row.billShortTitle ? findBill(known, row.billShortTitle, row.session) : null;
  if (row.billShortTitle && bill === null)
    missing.push(`${row.id}: the bill “${row.billShortTitle}” is not held; the division stands without it.`);
  const kind = divisionKinds.find((word) => word === row.kind) ?? "other";
  const stage = stageCodes.find((code) => code === row.stage) ?? null;
  const subject = readSubject({ question: row.questionText, reference: row.motionRef, amendmentNumber: null }, row.itemOfBusiness);
  const facts: Omit<DivisionFacts, "citations"> = {
    slug: row.motionRef ?? row.id,
    reference: row.motionRef,
    session: row.session,
    kind,
    title: subject.title,
    question: row.questionText,
    inNameOf: row.inNameOf,
    bill,
    stage,
    heldOn: row.date,
    place: row.chamber,
    announced,
    result,
    consequence: consequenceOf({ kind, stage, result, resolution: row.resolutionQuote }),
    castingVote: null,
    votes,
    statements: row.pointsOfOrder.map((point) => ({
      person: point.member ? matchPerson(known, { name: point.member, on: row.date }).person : null,
      printedName: point.printed ?? point.member ?? "a member who is not named",
      quote: point.quote,
      intendedVote: voteWord(point.claimedIntendedVote),
      reply: point.reply?.quote ?? null,
      effect: effectOf(voteWord(point.claimedIntendedVote), voteWord(point.recordedVote)),
    })),
    notVotingNote: row.notVoting?.computed
      ? `${row.notVoting.computed} did not vote: ${row.notVoting.basis ?? "the basis of the count is not given"}`
      : null,
    remarks,
  };
  return { facts, missing, contradictory };
}

function voteWord(word: string | null): Vote | null {
  return voteWords.find((each) => each === word) ?? null;
}
