import { setImmediate } from "node:timers/promises";
import { locateAmendment } from "#app/domain/amendments/locate.ts";
import type { Located } from "#app/domain/amendments/located.ts";
import { targetLabel } from "#app/domain/amendments/marshal-place.ts";
import { indexVersion, type VersionIndex } from "#app/domain/amendments/version-index.ts";
import type { ReadWording } from "#app/domain/amendments/wording/instruction.ts";
import { parseWording } from "#app/domain/amendments/wording/parse.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import { type LodgedAs, lodgedAsWords } from "#app/domain/facts/text.ts";
import { may } from "#app/domain/permissions/may.ts";
import type { ListHeader } from "#app/importers/marshalled-list/list-header.ts";
import { type ReadAmendment, readAmendmentList } from "#app/importers/marshalled-list/read-amendment-list.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import { readVersionText } from "#app/services/versions/read-versions.server.ts";
import { listNamesakes } from "#db/queries/records/references.server.ts";
import { type AmendmentLodged, previewLodging } from "./lodge-amendments.server.ts";

/** What the editor adds to a list, by the numbers of its amendments. */
export type LodgingMarks = {
  altered: readonly string[];
  manuscript: readonly string[];
  lodgedAs: Readonly<Record<string, string>>;
};

export type LodgingAsked = {
  /** Slugs. `version`: the print that the list amends; null: not to hand. */
  bill: string;
  stage: StageCode;
  version: string | null;
  text: string;
  marks: LodgingMarks;
  lodgedOn: string | null;
};

/** Who a printed name is. */
export type MemberMatch = { kind: "linked"; name: string; href: string } | { kind: "nobody" | "several" | "not-printed" };

/** An amendment of the list as it was understood. */
export type LodgingRow = {
  lodged: AmendmentLodged;
  lines: { from: number; to: number };
  match: MemberMatch;
  /** "Section 3, page 2, line 4: found in section 3(2)(a)"; null: the wording cannot be read. */
  place: string | null;
  /** What is wrong, in sentences; nothing is refused for it. */
  problems: readonly string[];
  /** What was read otherwise than printed. */
  notes: readonly string[];
  status: "new" | "same" | "altered";
};

export type LodgingPrepared = {
  header: ListHeader;
  rows: readonly LodgingRow[];
  /** Lines that belong to no amendment. */
  unread: readonly { line: number; text: string }[];
  /** What an editor must have seen before the list is saved. */
  warnings: readonly string[];
  /** What stands in the way. */
  refusals: readonly Refusal[];
};

/**
 * Reads a pasted list and holds it against the text, the people and the amendments on record. Nothing is saved.
 *
 * @throws AppError "not-found" for an unknown bill or version, "forbidden" for who may not
 * Cost: linear in the list, but for locating.
 */
export async function prepareLodging(context: Context, asked: LodgingAsked): Promise<LodgingPrepared> {
  if (!may(context.actor, "amendment.lodge")) throw new AppError("forbidden", "Only editors can record a list of amendments.");
  if (asked.text.length > longestList) return tooLong(asked.text.length);
  const list = readAmendmentList(asked.text);
  if (list.entries.length > mostInList) return tooMany(list.header, list.entries.length);
  const index = asked.version === null ? null : indexVersion(await readVersionText(context, asked.bill, asked.version));
  const members = await matchMembers(context, list.entries);
  const understood: Understood[] = [];
  for (const [at, entry] of list.entries.entries()) {
    // Finding places in a large Act takes milliseconds each: others are answered in between.
    if (at % 20 === 19) await setImmediate();
    understood.push(understand(entry, asked, index));
  }
  const check = await previewLodging(context, { bill: asked.bill, stage: asked.stage, rows: understood.map(({ lodged }) => lodged) });
  const unread = list.problems.flatMap((problem) => (problem.kind === "unread" ? [{ line: problem.line, text: problem.text }] : []));
  const nothing = list.problems.flatMap((problem): Refusal[] =>
    problem.kind === "nothing-found" ? [{ field: "list", message: problem.message }] : [],
  );
  return {
    header: list.header,
    rows: understood.map((row, at) => ({
      ...row,
      match: members.get(row.lodged.member?.trim() ?? "") ?? { kind: "not-printed" },
      status: check.rows[at] ?? "new",
    })),
    unread,
    warnings: [...(unread.length > 0 ? [unreadWarning(unread.length)] : []), ...check.warnings],
    refusals: [...nothing, ...check.refusals],
  };
}

/** No stage of a bill has had so many: what is longer is no list, and would keep the server busy. */
const mostInList = 1500;

/** In characters. The longest Marshalled Lists have about half as many. */
const longestList = 1_000_000;

function tooLong(length: number): LodgingPrepared {
  const message = `The text has ${length} characters, and a list at most ${longestList}: paste one list`;
  return { header: readAmendmentList("").header, rows: [], unread: [], warnings: [], refusals: [{ field: "list", message }] };
}

function tooMany(header: ListHeader, count: number): LodgingPrepared {
  const message = `The text begins an amendment ${count} times, and a list has at most ${mostInList}: paste one list`;
  return { header, rows: [], unread: [], warnings: [], refusals: [{ field: "list", message }] };
}

function unreadWarning(count: number): string {
  return count === 1 ? "One line was not read, and will not be saved." : `${count} lines were not read, and will not be saved.`;
}

type Understood = Omit<LodgingRow, "match" | "status">;

function understand(entry: ReadAmendment, { marks, lodgedOn }: LodgingAsked, index: VersionIndex | null): Understood {
  const number = entry.number.toUpperCase();
  const read = parseWording(entry.wording);
  const located = index && read.ok ? locateAmendment(index, read.instruction) : null;
  return {
    lodged: {
      number: entry.number,
      wording: entry.wording,
      member: entry.member,
      supporters: entry.supporters,
      lodgedAs: lodgedAsOf(marks.lodgedAs[number], entry),
      onBehalfOf: entry.onBehalfOf,
      lodgedOn,
      substitutesFor: read.ok ? read.instruction.inSubstitutionFor : null,
      printedLines: printedLines(entry),
      isStarred: entry.starred,
      isAltered: marks.altered.includes(number),
      isManuscript: marks.manuscript.includes(number),
      heading: entry.heading,
    },
    lines: { from: entry.lineFrom, to: entry.lineTo },
    place: placeInWords(read, located, index),
    problems: [...entry.problems, ...problemsOf(read, located)],
    notes: notesOf(read, located),
  };
}

function lodgedAsOf(marked: string | undefined, { onBehalfOf }: ReadAmendment): LodgedAs | null {
  return lodgedAsWords.find((each) => each === marked) ?? (onBehalfOf === null ? null : "committee");
}

/** The lines as printed, where the list was pasted in the lines of its print: amendments to an amendment count by them. */
function printedLines({ raw, wording }: ReadAmendment): readonly string[] | null {
  const lines = raw.split("\n");
  if (lines.length <= wording.split("\n").length) return null;
  const first = (lines[0] ?? "").replace(/^\*?\d{1,4}[A-Z]{0,4}\*?\s*/, "");
  return first === "" ? lines.slice(1) : [first, ...lines.slice(1)];
}

function placeInWords(read: ReadWording, located: Located | null, index: VersionIndex | null): string | null {
  if (!read.ok) return null;
  const { target, place } = read.instruction;
  const worded = [targetLabel(target), place?.page == null ? "" : `page ${place.page}`, place?.line == null ? "" : `line ${place.line}`];
  const words = worded.filter((part) => part !== "").join(", ");
  if (!index || !located?.ok) return words;
  const { edit } = located;
  const id = edit.kind === "words" ? edit.from.id : edit.kind === "provisions" ? edit.ids[0] : edit.id;
  return id === undefined ? words : `${words}: found at ${index.nameOf(id)}`;
}

function problemsOf(read: ReadWording, located: Located | null): readonly string[] {
  if (!read.ok) return [`The wording cannot be read from character ${read.problem.at + 1}: ${read.problem.message}`];
  // An amendment to another amendment is found in that one, and not in the bill.
  return located && !located.ok && located.reason !== "needs-amendment" ? [located.message] : [];
}

function notesOf(read: ReadWording, located: Located | null): readonly string[] {
  return [
    ...(read.ok ? read.irregularities.map(({ found, readAs }) => `“${found}” was read as “${readAs}”.`) : []),
    ...(located?.ok ? located.notes.map(({ message }) => message) : []),
    ...(located && !located.ok && located.reason === "needs-amendment" ? [located.message] : []),
  ];
}

async function matchMembers({ db }: Context, entries: readonly ReadAmendment[]): Promise<ReadonlyMap<string, MemberMatch>> {
  const names = [...new Set(entries.flatMap(({ member }) => member?.trim() || []))];
  const matches = new Map<string, MemberMatch>();
  for (const name of names) {
    const found = await listNamesakes(db, "person", name);
    const [only] = found;
    if (found.length === 1 && only) matches.set(name, { kind: "linked", name: only.name, href: `/people/${only.slug}` });
    else matches.set(name, { kind: found.length === 0 ? "nobody" : "several" });
  }
  return matches;
}
