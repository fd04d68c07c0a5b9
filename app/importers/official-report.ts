import { sayTotals } from "#app/domain/divisions/tally.ts";
import type { DivisionFacts, DivisionVoteFacts, VoteStatementFacts } from "#app/domain/facts/division.ts";
import { type Imported, noFacts } from "#app/domain/facts/facts.ts";
import { readIndexName, spokenName } from "#app/domain/people/name.ts";
import { formatDay } from "#app/lib/dates.ts";
import { consequenceOf, effectOf } from "./division-words.ts";
import { withVersion } from "./importer-version.ts";
import { findBill, foldName, type ImportOptions, type Known, matchPerson } from "./known.ts";
import { type ReadDivision, type ReadRoll, readDivisions } from "./official-report/divisions.ts";
import { readLines } from "./official-report/lines.ts";
import { type ReadPage, readPage } from "./official-report/page.ts";
import type { ReadStatement } from "./official-report/statements.ts";
import { readSubject, sayDivision } from "./official-report/subject.ts";
import { parseTree } from "./official-report/tree.ts";
import { seatKindOf } from "./seat-kind.ts";
import { sessionOf } from "./session-of.ts";
import { slugify, sourceFrom } from "./sources.ts";

export type ReadReport = { page: ReadPage; divisions: readonly ReadDivision[]; incomplete: readonly ReadRoll[] };

const importer = "official-report";

/** Reads a saved page of the Official Report. Never refuses: a page without a division has none. */
export function readOfficialReport(html: string): ReadReport {
  const tree = parseTree(html);
  return { page: readPage(tree), ...readDivisions(readLines(tree)) };
}

/** What `--dry-run --json` prints of one page: the divisions as printed, and beside them what else was read. */
export function describeReport(report: ReadReport, file: string | null) {
  const { facts, receipt } = factsOfReport(report, { file, fileSha256: null, known: { people: [], bills: [] } });
  return {
    divisions: report.divisions.map(({ reference, announced, counted, result, votes }) => ({
      reference,
      announced,
      counted,
      result,
      votes: votes.map(({ name, seat, party, vote, proxyCastBy }) => ({ name, seat, party, vote, proxyCastBy })),
    })),
    page: report.page,
    details: report.divisions.map(({ votes: _votes, announced: _announced, counted: _counted, ...detail }) => detail),
    incomplete: report.incomplete.map(({ reference, counted, question }) => ({ reference, counted, question })),
    importable: facts.divisions.length,
    receipt,
  };
}

/** Turns a page of the Official Report into divisions, with what does not add up in the receipt. */
export function importOfficialReport(html: string, options: ImportOptions): Imported {
  return factsOfReport(readOfficialReport(html), options);
}

function factsOfReport(report: ReadReport, { file, fileSha256, known }: ImportOptions): Imported {
  const { page } = report;
  const missing: string[] = [];
  const contradictory = report.divisions.flatMap((division) => division.remarks.map((remark) => `${sayDivision(division)}: ${remark}.`));
  for (const division of report.incomplete) {
    missing.push(
      `${sayDivision(division)}: a roll-call of ${division.votes.length} names without an announced result; it was not imported.`,
    );
  }
  const receipt = {
    kind: importer,
    file,
    fileSha256,
    importer: withVersion(importer),
    asked: report.divisions.length + report.incomplete.length,
  };
  const refusal = page.refusedHost
    ? `The page is a copy from ${page.refusedHost}, which is never cited or imported from.`
    : page.heldOn === null && report.divisions.length > 0
      ? "The page does not say on which day the meeting was held, so that its divisions cannot be placed."
      : null;
  if (refusal || page.heldOn === null) {
    return { facts: noFacts, receipt: { ...receipt, came: 0, missing: refusal ? [refusal, ...missing] : missing, contradictory } };
  }
  const source = sourceFrom({
    url: page.url,
    title: `Official Report, ${page.meeting ?? "meeting"}, ${formatDay(page.heldOn)}${page.item ? `: ${page.item}` : ""}`,
    publisher: "Scottish Parliament",
    confidence: "official",
  });
  const unmatched = new Set<string>();
  const divisions: DivisionFacts[] = [];
  for (const division of report.divisions) {
    const facts = factsOfDivision(division, page.heldOn, report, known, unmatched);
    const slug = divisions.some((other) => other.slug === facts.slug) ? `${facts.slug}-${divisions.length + 1}` : facts.slug;
    divisions.push({ ...facts, slug, citations: [{ source: source.slug, what: "roll-call, announced result and decision" }] });
  }
  missing.push(...unmatched);
  return { facts: { ...noFacts, sources: [source], divisions }, receipt: { ...receipt, came: divisions.length, missing, contradictory } };
}

function factsOfDivision(
  division: ReadDivision,
  heldOn: string,
  { page }: ReadReport,
  known: Known,
  unmatched: Set<string>,
): DivisionFacts {
  const subject = readSubject(division, page.item);
  const session = sessionNumber(division.reference) ?? sessionOf(heldOn);
  const bill = subject.billTitle ? findBill(known, subject.billTitle, session) : null;
  const votes = division.votes.map((vote): DivisionVoteFacts => {
    const match = matchPerson(known, { name: vote.name, seat: vote.seat, on: heldOn });
    if (known.people.length > 0 && match.person === null) unmatched.add(`${vote.name} (${vote.seat ?? "no seat printed"}): ${match.why}.`);
    return {
      person: match.person,
      printedName: vote.name,
      seat: vote.seat,
      seatKind: seatKindOf(vote.seat),
      party: vote.party,
      vote: vote.vote,
      proxyCastBy: vote.proxyCastBy,
    };
  });
  const reference = division.reference;
  const place = page.meetingId === null ? "" : `-meeting-${page.meetingId}`;
  return {
    // From the page alone: the same page read later, when more bills are known, is still the same division.
    slug:
      reference ??
      slugify(
        `${heldOn}${place}-${subject.billTitle ?? page.item ?? "division"}-${division.amendmentNumber ? `amendment-${division.amendmentNumber}` : subject.kind}`,
      ),
    reference,
    session,
    kind: subject.kind,
    title: subject.title,
    question: division.question,
    inNameOf: subject.inNameOf,
    bill,
    stage: subject.stage,
    heldOn,
    place: page.meeting,
    announced: division.announced,
    result: division.result,
    consequence: consequenceOf({ ...subject, result: division.result, resolution: division.resolution }),
    castingVote: division.castingVote,
    votes,
    statements: division.statements.map((statement) => statementFacts(statement, division, known, heldOn)),
    notVotingNote: null,
    citations: [],
    remarks: division.remarks.map((remark) => `On the page ${remark}.`),
  };
}

function statementFacts(statement: ReadStatement, division: ReadDivision, known: Known, heldOn: string): VoteStatementFacts {
  const [, name = statement.speaker, seat = null] = /^(.*?)\s*\(([^()]*)\)/.exec(statement.speaker) ?? [];
  const recorded = division.votes.find((vote) => isSameName(vote.name, name) && (seat === null || vote.seat === seat));
  return {
    person: matchPerson(known, { name, seat, on: heldOn }).person,
    printedName: statement.speaker,
    quote: statement.quote,
    intendedVote: statement.intendedVote,
    reply: statement.reply,
    effect: effectOf(statement.intendedVote, recorded?.vote ?? null),
  };
}

function isSameName(printed: string, spoken: string): boolean {
  return foldName(spoken) === foldName(spokenName(readIndexName(printed)));
}

function sessionNumber(reference: string | null): number | null {
  const digits = /^S(\d+)M/.exec(reference ?? "")?.[1];
  return digits ? Number(digits) : null;
}

/** "52 for, 63 against, 0 abstentions", for a receipt that is read by a person. */
export function sayReport(report: ReadReport): string[] {
  return report.divisions.map(
    (division) =>
      `${sayDivision(division)}: ${division.announced ? sayTotals(division.announced) : "no result announced"}, ${division.votes.length} names, ${division.result === "agreed" ? "agreed to" : "disagreed to"}`,
  );
}
