import { z } from "zod";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { type Imported, noFacts } from "#app/domain/facts/facts.ts";
import type { AmendmentFacts } from "#app/domain/facts/record.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { withVersion } from "./importer-version.ts";
import { findBill, type ImportOptions, type Known, matchPerson } from "./known.ts";
import { findDay } from "./official-report/page.ts";
import { maybeText, readJson, texts } from "./read-json.ts";
import { tellHoles } from "./receipt-checks.ts";
import { sessionOf } from "./session-of.ts";
import { SourceBook } from "./source-book.ts";
import { slugify } from "./sources.ts";

const importer = "amendments";
const row = z.object({
  bill: z.string().min(1),
  list: z.string(),
  number: maybeText,
  starred: z.boolean().nullish(),
  /** True, or what is missing in words. */
  incomplete: z.union([z.boolean(), z.string()]).nullish(),
  member: maybeText,
  supporters: texts,
  wording: z.string().min(1),
  source: maybeText,
});
type Row = z.infer<typeof row>;

/** Reads amendments as printed in daily and marshalled lists, one JSON object a line. Wordings are kept to the letter. */
export function importAmendments(text: string, { file, fileSha256, known }: ImportOptions): Outcome<Imported> {
  const rows: Row[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const read = readJson(line, row);
    if (!read.ok) return refuse({ message: `Line ${at + 1}: ${read.refusals.map((refusal) => refusal.message).join(" ")}` });
    rows.push(read.value);
  }
  const sources = new SourceBook();
  const amendments = new Map<string, AmendmentFacts>();
  const withoutBill = new Map<string, number>();
  const missing: string[] = [];
  for (const each of rows) {
    const title = each.bill.replace(/\s*\(\d{4}\)$/, "");
    const bill = findBill(known, title, sessionOfList(each.list));
    const stage = stageOf(each.list);
    const source = each.source
      ? sources.add({ url: each.source.startsWith("http") ? each.source : null, title: each.list }, each.list)
      : null;
    if (!bill || !stage) {
      withoutBill.set(each.bill, (withoutBill.get(each.bill) ?? 0) + 1);
      continue;
    }
    const slug = freeSlug(amendments, each, bill, stage);
    amendments.set(slug, amendmentOf(each, { slug, bill, stage }, known, source));
  }
  for (const [title, count] of withoutBill)
    missing.push(`${count} ${count === 1 ? "amendment" : "amendments"} to the ${title}: the bill is not held.`);
  const laid = [...amendments.values()];
  missing.push(...unknownMembers(laid, known));
  return accept({
    facts: { ...noFacts, sources: sources.list(), amendments: [...amendments.values()] },
    receipt: {
      kind: importer,
      file,
      fileSha256,
      importer: withVersion(importer),
      asked: rows.length,
      came: amendments.size,
      missing: [...missing, ...sources.refusals, ...holesOf(laid)],
      contradictory: [],
    },
  });
}

/** Members who lodged amendments and are not known, each once. Nothing is told where nobody is known yet. */
function unknownMembers(amendments: readonly AmendmentFacts[], known: Known): string[] {
  if (known.people.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { member, printedMember } of amendments) {
    if (member === null && printedMember) counts.set(printedMember, (counts.get(printedMember) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => {
    const why = matchPerson(known, { name }).why;
    return `${name}, who lodged ${count === 1 ? "one amendment" : `${count} amendments`}: ${why}; the name stands as printed.`;
  });
}

/** Holes in the numbers of each bill's stage. Numbers with letters ("12A") amend another amendment and leave none. */
function holesOf(amendments: readonly AmendmentFacts[]): string[] {
  const places = [...new Set(amendments.map(({ bill, stage }) => `${bill} ${stage}`))];
  return places.flatMap((place) => {
    const own = amendments.filter(({ bill, stage }) => `${bill} ${stage}` === place);
    const numbered = own.flatMap(({ slug, number }) => (/^\d{1,5}$/.test(number) ? [{ record: slug, number: Number(number) }] : []));
    const [first] = own;
    return first ? tellHoles(`amendments to ${first.bill} at ${plainStage(first.stage)}:`, numbered) : [];
  });
}

function plainStage(stage: StageCode): string {
  return stage.replace(/^stage_/, "Stage ");
}

function amendmentOf(
  each: Row,
  place: { slug: string; bill: string; stage: StageCode },
  known: Known,
  source: string | null,
): AmendmentFacts {
  return {
    ...place,
    number: each.number ?? "not numbered",
    member: each.member ? matchPerson(known, { name: each.member }).person : null,
    printedMember: each.member,
    supporters: each.supporters,
    wording: each.wording,
    wordingIsIncomplete: Boolean(each.incomplete),
    state: null,
    division: null,
    lodgedOn: /\blodged on\b/i.test(each.list) ? findDay(each.list) : null,
    listReference: each.list,
    citations: source ? [{ source, what: "number, member and wording" }] : [],
    remarks: [
      ...(each.number === null ? ["The list that was read gives the amendment no number."] : []),
      ...(typeof each.incomplete === "string" ? [`The wording is incomplete: ${each.incomplete}`] : []),
    ],
  };
}

/** Daily lists have no numbers yet, and a later list may print a number again: each row keeps an address of its own. */
function freeSlug(taken: ReadonlyMap<string, AmendmentFacts>, each: Row, bill: string, stage: StageCode): string {
  const base = slugify(`${bill}-${stage}-${each.number ?? each.list}`, 140);
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(slug)) return slug;
  }
}

function stageOf(list: string): StageCode | null {
  const stages: Readonly<Record<string, StageCode>> = { "1": "stage_1", "2": "stage_2", "3": "stage_3" };
  return stages[/\bstage (\d)\b/i.exec(list)?.[1] ?? ""] ?? null;
}

/** "Session 5 (2018)", or the day or year that the list carries; null: any session in which one bill bears the title. */
function sessionOfList(list: string): number | null {
  const session = /\bsession (\d+)\b/i.exec(list)?.[1];
  if (session) return Number(session);
  const day = findDay(list);
  return day ? sessionOf(day) : null;
}
