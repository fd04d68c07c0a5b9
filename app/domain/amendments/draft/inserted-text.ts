import { bareNumber } from "#app/domain/text/label.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import { marksAround } from "#app/domain/text/quotation-marks.ts";
import { type Numerals, nextNumber } from "../applying/next-number.ts";
import { rankOf } from "../applying/ranks.ts";
import type { VersionIndex } from "../version-index.ts";
import { blankNumber, type EditedProvision, isEditable } from "./edited-provision.ts";
import { isBlank, type WantedRow } from "./wanted-rows.ts";

const withoutNumber: ReadonlySet<ProvisionKind | undefined> = new Set<ProvisionKind>(["text", "definition", "item"]);

/**
 * New provisions as they are worded, a line each. First with "( )", for the clerks to number; then with the numbers that a print would
 * give them, which say by their form what each is.
 */
export function insertedTexts(provisions: readonly EditedProvision[], rows: readonly WantedRow[]): readonly string[] {
  const blank = provisions.map((each) => line(numberOf(each, blankNumber), each.text)).join("\n");
  const numbered = withNumbers(provisions, rows);
  const given = numbered.map(({ number, text }) => line(number, text)).join("\n");
  return given === blank ? [blank] : [blank, given];
}

/** The whole section as it is to be, under its title, a line for each provision, marks around what is quoted. */
export function wholeText(index: VersionIndex, rows: readonly WantedRow[]): string {
  const unit = index.blocks[0];
  const marks = marksAround(index.blocks);
  const blocks = new Map(index.blocks.filter(isEditable).map((block) => [block.provision.id, block]));
  const lines = withNumbers(
    rows.map(({ id, number, text, kind }) => ({ id, number: number ?? "", text, ...(kind ? { kind } : {}) })),
    rows,
  );
  const printed = rows.map((row, at) => {
    const block = row.id === null ? null : blocks.get(row.id);
    const mark = block ? marks.get(block.index) : undefined;
    const isUnit = block !== undefined && block !== null && block.index === 0;
    const number = isUnit ? "" : (row.number ?? lines[at]?.number ?? "");
    return `${mark?.before ?? ""}${line(number, row.text)}${mark?.after ?? ""}`;
  });
  return [...(unit?.provision.heading ? [unit.provision.heading] : []), ...printed].join("\n");
}

function numberOf({ number, kind }: EditedProvision, otherwise: string): string {
  if (!isBlank(number)) return number.trim();
  return withoutNumber.has(kind) ? "" : otherwise;
}

function line(number: string, text: string): string {
  return number === "" || text === "" ? `${number}${text}` : `${number} ${text}`;
}

function withNumbers(provisions: readonly EditedProvision[], rows: readonly WantedRow[]): readonly { number: string; text: string }[] {
  const all: { kind: ProvisionKind | null; number: string | null; text: string }[] = rows.map(({ kind, number, text }) => ({
    kind,
    number,
    text,
  }));
  return provisions.map((each) => {
    const at = all.findIndex(
      ({ number, text, kind }) => number === null && text === each.text && (each.kind === undefined || kind === each.kind),
    );
    const row = all[at];
    const kind = each.kind ?? row?.kind ?? undefined;
    if (!isBlank(each.number) || withoutNumber.has(kind) || !row || !kind)
      return { number: numberOf(each, kind ? blankNumber : ""), text: each.text };
    row.number = numberBetween(all, at, kind);
    return { number: row.number, text: each.text };
  });
}

type Numberable = { readonly kind: ProvisionKind | null; readonly number: string | null };

/** The number that a print would give a provision where it stands among others of its kind. */
function numberBetween(rows: readonly Numberable[], at: number, kind: ProvisionKind): string {
  const before = among([...rows.slice(0, at)].reverse(), kind);
  const after = among(rows.slice(at + 1), kind);
  const taken = new Set([...before, ...after]);
  const { number } = nextNumber(before[0] ?? null, after[0] ?? null, {
    numerals: numeralsOf(kind),
    continues: true,
    isTaken: (each) => taken.has(each),
  });
  return kind === "schedule-paragraph" ? number : `(${number})`;
}

function among(rows: readonly Numberable[], kind: ProvisionKind): readonly string[] {
  const numbers: string[] = [];
  for (const row of rows) {
    if (row.kind !== null && row.kind !== "text" && rankOf(row.kind) < rankOf(kind)) break;
    if (row.kind === kind && row.number) numbers.push(bareNumber(row.number));
  }
  return numbers;
}

function numeralsOf(kind: ProvisionKind): Numerals {
  if (kind === "paragraph") return "letters";
  if (kind === "sub-paragraph") return "roman";
  return kind === "sub-sub-paragraph" ? "capitals" : "figures";
}
