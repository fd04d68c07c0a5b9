import { bareNumber } from "#app/domain/text/label.ts";
import type { Block } from "#app/domain/text/linear.ts";
import type { PrintPlace } from "#app/domain/text/print-lines.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import { capitalise } from "#app/lib/text.ts";
import type { Located, LocationNote } from "../located.ts";
import type { VersionIndex } from "../version-index.ts";
import type { Instruction, LeftOut, ProvisionUnit } from "../wording/instruction.ts";
import { ambiguous } from "./edits.ts";
import { failed } from "./failed.ts";
import { placeWords, wordedPlace } from "./lines.ts";
import { uncheckedNotes } from "./quoted.ts";
import type { Scope } from "./scope.ts";

/** What a word for a provision can mean. "Paragraph" is 4 of a schedule as well as (a) of a section. */
const kindsMeant: Record<ProvisionUnit, readonly ProvisionKind[]> = {
  subsection: ["subsection"],
  paragraph: ["paragraph", "schedule-paragraph"],
  "sub-paragraph": ["sub-paragraph", "schedule-sub-paragraph"],
  "sub-sub-paragraph": ["sub-sub-paragraph", "sub-paragraph"],
  definition: ["definition"],
  entry: ["definition", "item", "row", "schedule-paragraph"],
};

/** Whole provisions inside the target: "leave out subsections (4) and (5)". Which "paragraph (b)" of several is told by the line. */
export function locateProvisions(
  index: VersionIndex,
  scope: Scope,
  instruction: Instruction,
  leaveOut: LeftOut & { kind: "provisions" },
): Located {
  const ids: string[] = [];
  const notes: LocationNote[] = [...uncheckedNotes(index, instruction)];
  let previous: Block | null = null;
  for (const worded of leaveOut.ids) {
    const [number = worded, upTo = null] = worded.split(" to ");
    const found = candidatesFor(index, scope, leaveOut.unit, number, wordedPlace(instruction));
    if (found.length === 0) return failed("not-found", `${capitalise(scope.name)} has no ${leaveOut.unit} ${number}.`);
    const meant: Block | null = previous ? siblingAmong(found, previous) : onLineAmong(index, instruction, found);
    if (!meant) return severalMeant(index, found, leaveOut, number, instruction);
    if (!previous) notes.push(...lineNotes(index, instruction, meant, `${capitalise(leaveOut.unit)} ${number}`));
    const run: readonly Block[] | null = upTo === null ? [meant] : siblingsUpTo(index, meant, upTo);
    if (!run) return failed("not-found", `${capitalise(scope.name)} has no ${leaveOut.unit} ${upTo} after ${number}.`);
    ids.push(...run.map(({ provision }) => provision.id));
    previous = run.at(-1) ?? meant;
  }
  return { ok: true, edit: { kind: "provisions", ids, insert: instruction.insert }, notes: dropNotChecked(notes), needs: [] };
}

function candidatesFor(
  index: VersionIndex,
  scope: Scope,
  unit: ProvisionUnit,
  number: string,
  worded: PrintPlace | null,
): readonly Block[] {
  const within = index.blocks.slice(scope.block.index + 1, scope.block.end);
  const wanted = bareNumber(number);
  const matches = ({ provision }: Block) =>
    kindsMeant[unit].includes(provision.kind) &&
    (provision.kind === "definition" && provision.number === null
      ? provision.text.includes(number)
      : bareNumber(provision.number ?? "") === wanted);
  const found = within.filter(matches);
  const own = found.filter(({ index: at }) => !index.isQuoted[at]);
  // Text quoted from another Act is meant only if the bill has no such provision of its own there, or the line named is that of the quoted one.
  const onLine = found.filter((block) => beginsOn(index, block, worded));
  if (onLine.length === 1 && index.isQuoted[onLine[0]?.index ?? 0]) return onLine;
  return own.length > 0 ? own : found;
}

function beginsOn(index: VersionIndex, block: Block, worded: PrintPlace | null): boolean {
  const place = worded && index.hasLines ? index.placeAt(index.reachOfBlock(block).from) : null;
  return place !== null && place.page === worded?.page && place.line === worded.line;
}

function onLineAmong(index: VersionIndex, instruction: Instruction, found: readonly Block[]): Block | null {
  if (found.length === 1) return found[0] ?? null;
  const onLine = found.filter((block) => beginsOn(index, block, wordedPlace(instruction)));
  return onLine.length === 1 ? (onLine[0] ?? null) : null;
}

function siblingAmong(found: readonly Block[], previous: Block): Block | null {
  const siblings = found.filter(({ parent }) => parent === previous.parent);
  return siblings.length === 1 ? (siblings[0] ?? null) : null;
}

/** "(2) to (4)": also a (2A) that stands between them. Null when there is no such end. */
function siblingsUpTo(index: VersionIndex, first: Block, upTo: string): readonly Block[] | null {
  const siblings = index.blocks.filter(({ parent, index: at }) => parent === first.parent && at >= first.index);
  const last = siblings.findIndex(({ provision }) => bareNumber(provision.number ?? "") === bareNumber(upTo));
  return last === -1 ? null : siblings.slice(0, last + 1);
}

function lineNotes(index: VersionIndex, instruction: Instruction, block: Block, what: string): readonly LocationNote[] {
  const worded = wordedPlace(instruction);
  const found = index.placeAt(index.reachOfBlock(block).from);
  if (!worded || !found || (worded.page === found.page && worded.line === found.line)) return [];
  const message = `${what} begins on ${placeWords(found)}, not on ${placeWords(worded)}.`;
  return [{ kind: "wrong-line", message, worded, found }];
}

function severalMeant(
  index: VersionIndex,
  found: readonly Block[],
  { unit }: LeftOut & { kind: "provisions" },
  number: string,
  { insert }: Instruction,
): Located {
  const message = `${found.length} provisions there could be ${unit} ${number}, and no line tells which is meant.`;
  const idAt = new Map(found.map((block) => [index.reachOfBlock(block).from, block.provision.id]));
  return ambiguous(
    index,
    found.map((block) => index.reachOfBlock(block)),
    message,
    ({ from }) => ({ kind: "provisions", ids: [idAt.get(from) ?? ""], insert }),
  );
}

/** Provisions are named by number: that page and line were not checked is said in fewer words. */
function dropNotChecked(notes: readonly LocationNote[]): readonly LocationNote[] {
  return notes.map((note) =>
    note.kind === "not-checked"
      ? {
          kind: "not-checked",
          message: "Page and line could not be checked: they are not known for this version. The place was found by its number.",
        }
      : note,
  );
}
