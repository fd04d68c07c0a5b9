import { bareNumber } from "#app/domain/text/label.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import { isNumberedInLine } from "#app/domain/text/provision.ts";
import type { NewNumber } from "../marked.ts";
import { blankNumber } from "./insert-words.ts";
import { type Numerals, nextNumber } from "./next-number.ts";
import { listSeries } from "./series.ts";
import type { Working } from "./working.ts";

/**
 * Gives numbers to the provisions that amendments brought without one. The numbers of the version stay, also of what is left out, as in the
 * Parliament's prints; everything is renumbered only when the bill is passed.
 */
export function giveNumbers(blocks: readonly Working[]): readonly NewNumber[] {
  const given: NewNumber[] = [];
  for (const { blocks: series, isAfterWords } of listSeries(blocks)) {
    const taken = new Set(series.flatMap(({ number }) => (number === null || number === blankNumber ? [] : [withoutWord(number)])));
    for (const [at, block] of series.entries()) {
      if (block.number !== blankNumber || block.leftOutBy !== null) continue;
      const found = numberFor(series, at, taken, isAfterWords);
      taken.add(found.number);
      const number = dressed(found.number, block.kind);
      setNumber(block, number);
      block.numberOrigin = found.origin;
      given.push({ id: block.id, number, origin: found.origin, amendment: block.insertedBy ?? "", note: found.note });
    }
  }
  return [...given, ...wordedNumbers(blocks)];
}

function numberFor(series: readonly Working[], at: number, taken: ReadonlySet<string>, isAfterWords: boolean) {
  const replaced = series[at]?.takesNumberOf;
  if (replaced)
    return {
      number: withoutWord(replaced),
      origin: "provisional" as const,
      note: "It takes the number of the provision that it replaces: that rule was not verified.",
    };
  const numbered = (each: Working | undefined) => each?.number != null && each.number !== blankNumber && each.movedBy === null;
  const before = series.slice(0, at).findLast(numbered)?.number ?? null;
  const after = series.slice(at + 1).find(numbered)?.number ?? null;
  const kind = series[at]?.kind ?? "section";
  const isTaken = (number: string) => taken.has(number);
  const rule = { numerals: numeralsOf(kind), continues: !isUnit(kind), isTaken };
  if (before === null && isAfterWords)
    return { ...nextNumber("1", after === null ? null : withoutWord(after), rule), origin: "provisional" as const, note: firstWords };
  return nextNumber(before === null ? null : withoutWord(before), after === null ? null : withoutWord(after), rule);
}

const firstWords = "The words before it, which have no number, would become (1): that rule was not verified.";

function numeralsOf(kind: ProvisionKind): Numerals {
  if (kind === "paragraph" || kind === "item" || kind === "definition") return "letters";
  if (kind === "sub-paragraph") return "roman";
  return kind === "sub-sub-paragraph" ? "capitals" : "figures";
}

function isUnit(kind: ProvisionKind): boolean {
  return kind === "section" || kind === "schedule" || kind === "part" || kind === "chapter";
}

/** Numbers that an amendment words itself: as worded. */
function wordedNumbers(blocks: readonly Working[]): readonly NewNumber[] {
  return blocks.flatMap(({ id, number, numberOrigin, insertedBy, leftOutBy, quoted }) =>
    insertedBy !== null && leftOutBy === null && number !== null && numberOrigin === "worded" && !quoted
      ? [{ id, number, origin: "worded" as const, amendment: insertedBy, note: null }]
      : [],
  );
}

function setNumber(block: Working, number: string) {
  block.number = number;
  if (!isNumberedInLine(block.kind)) return;
  const first = block.pieces.find(({ text, from }) => from === null && text.startsWith(blankNumber));
  if (first) first.text = `${number}${first.text.slice(blankNumber.length)}`;
}

function withoutWord(number: string): string {
  return bareNumber(number.replace(/^(part|chapter|schedule)\s*/i, ""));
}

function dressed(number: string, kind: ProvisionKind): string {
  switch (kind) {
    case "section":
    case "schedule-paragraph":
      return number;
    case "part":
      return `Part ${number}`;
    case "chapter":
      return `Chapter ${number}`;
    case "schedule":
      return `Schedule ${number}`;
    default:
      return `(${number})`;
  }
}
