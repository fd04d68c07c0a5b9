import type { Inserted, Instruction, LeftOut, RangeEnd, Words } from "./instruction.ts";
import { cardinalWord, ordinalWord } from "./ordinals.ts";
import { isColumn, printInnerProvision, printTarget, unitPlural } from "./print-target.ts";
import { isSeveral } from "./read-provisions.ts";

/** The official wording of an instruction, in the style of today's lists. What is printed is read as the same instruction by `parseWording`. */
export function printInstruction(instruction: Instruction): string {
  const body = printBody(instruction);
  return instruction.inSubstitutionFor === null
    ? body
    : `In substitution for amendment${instruction.inSubstitutionFor.includes(" ") ? "s" : ""} ${instruction.inSubstitutionFor}—\n${body}`;
}

function printBody(instruction: Instruction): string {
  const { kind, target, leaveOut, insert, where } = instruction;
  if (kind === "move")
    return `Move ${printTarget(target)}${printPlace(instruction)}${instruction.place ? "," : ""} to ${printMoveTo(instruction)}`;
  if (kind === "divide") return `Divide ${printTarget(target)}${printPlace(instruction)} ${printParts(instruction)}`;
  if (kind === "insert" && isBesideWhole(instruction)) return printBeside(instruction);
  if (leaveOut?.kind === "target") return `Leave out ${printTarget(target)}${printPlace(instruction)}${printAndInsert(insert)}`;
  const start = `${printStart(instruction)}, `;
  if (leaveOut) return `${start}leave out ${printLeftOut(leaveOut)}${printAndInsert(insert)}`;
  return `${start}${printWhere(where, instruction.anchor)}${insert ? ` ${printInsert(insert)}` : ""}`;
}

function isBesideWhole({ where, anchor }: Instruction): boolean {
  return anchor === null && (where === "before" || where === "after");
}

function printBeside(instruction: Instruction): string {
  const { target, where, insert } = instruction;
  const inserted = insert ? printInsert(insert) : "insert";
  if (target.unit !== "amendment")
    return `${where === "before" ? "Before" : "After"} ${printTarget(target)}${printPlace(instruction)}, ${inserted}`;
  const beside = target.within ? printInnerProvision(target.within) : "";
  return `As an amendment to amendment ${target.id}${printPlace(instruction)}, ${where} ${beside} ${inserted}`;
}

/** "In section 3, page 2, line 6", "As an amendment to amendment 63, line 3". */
function printStart(instruction: Instruction): string {
  const { target } = instruction;
  if (target.unit !== "amendment") return `In ${printTarget(target)}${printPlace(instruction)}`;
  const inner = printInnerProvision(target.within ?? []);
  const within = inner === "" ? "" : `, in ${inner}`;
  return `As an amendment to amendment ${target.id}${within}${printPlace(instruction)}`;
}

/** The line is not said twice: "page 2, leave out lines 8 and 9". */
function printPlace({ place, leaveOut, target }: Instruction): string {
  const line = leaveOut?.kind === "lines" ? null : (place?.line ?? null);
  const column = target.within?.find(isColumn);
  return `${typeof place?.page === "number" ? `, page ${place.page}` : ""}${line === null ? "" : `, line ${line}`}${column ? `, ${column}` : ""}`;
}

function printLeftOut(leaveOut: Exclude<LeftOut, { kind: "target" }>): string {
  switch (leaveOut.kind) {
    case "words":
      return printWords(leaveOut);
    case "range":
      return `from ${printEnd(leaveOut.from)} to ${printEnd(leaveOut.to)}`;
    case "lines":
      return printLines(leaveOut);
    case "provisions":
      return printProvisions(leaveOut);
  }
}

function printWords({ words, occurrence }: Words): string {
  return `${occurrence === null ? "" : `${ordinalWord(occurrence)} `}<${words}>`;
}

function printEnd(end: RangeEnd): string {
  const page = end.page === undefined ? "" : ` on page ${end.page}`;
  if (end.kind === "words") return `${printWords(end)}${end.line === undefined ? "" : ` in line ${end.line}`}${page}`;
  return `${end.kind} of line${end.line === undefined ? "" : ` ${end.line}`}${page}`.replace(/^beginning of line(?! \d)/, "beginning");
}

function printLines({ from, to, pageTo }: Extract<LeftOut, { kind: "lines" }>): string {
  if (pageTo !== undefined) return `from line ${from} to line ${to} on page ${pageTo}`;
  if (to === from) return `line ${from}`;
  return `lines ${from} ${to === from + 1 ? "and" : "to"} ${to}`;
}

function printProvisions({ unit, ids }: Extract<LeftOut, { kind: "provisions" }>): string {
  const word = isSeveral(ids) ? unitPlural(unit) : unit;
  if (unit === "definition") return `the ${word} of ${inWords(ids.map((id) => `“${id}”`))}`;
  if (unit === "entry") return `the ${word} for ${inWords(ids.map((id) => `“${id}”`))}`;
  return `${word} ${inWords(ids)}`;
}

function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function printWhere(where: Instruction["where"], anchor: Words | null): string {
  if (where === "at-end") return "at end";
  if (where === "at-beginning") return "at beginning";
  return anchor ? `${where} ${printWords(anchor)}` : `${where}`;
}

function printInsert({ text, onNewLine }: Inserted): string {
  return onNewLine ? `insert—\n<${text}>` : `insert <${text}>`;
}

function printAndInsert(insert: Inserted | null): string {
  return insert ? ` and ${printInsert(insert)}` : "";
}

function printMoveTo({ moveTo }: Instruction): string {
  return moveTo ? `${moveTo.where} ${printTarget(moveTo.target)}` : "";
}

function printParts({ target, divideInto }: Instruction): string {
  const parts = (divideInto ?? []).map(
    ({ consistsOf, title }, index) => `the ${ordinalWord(index + 1)}${title === null ? "" : ` (${title})`} to consist of ${consistsOf}`,
  );
  return `into ${cardinalWord(parts.length)} ${unitPlural(target.unit)}, ${inWords(parts)}`;
}
