import { type AmendedTargets, amendTargets } from "./applying/amend-targets.ts";
import { asItWouldRead } from "./applying/as-it-would-read.ts";
import { giveNumbers } from "./applying/give-numbers.ts";
import { leaveOutBlock, leaveOutPieces } from "./applying/leave-out.ts";
import { makeEdit } from "./applying/make-edit.ts";
import { areAlternatives, findInTheWay } from "./applying/may-be-made.ts";
import { findNumberClashes } from "./applying/number-clashes.ts";
import { compareInOrder } from "./applying/order.ts";
import { type Working, WorkingText } from "./applying/working.ts";
import { locateAmendment } from "./locate.ts";
import type { Edit, Located } from "./located.ts";
import type { AmendmentResult, AppliedText, MarkedBlock } from "./marked.ts";
import type { VersionIndex } from "./version-index.ts";
import type { Instruction } from "./wording/instruction.ts";

/** An amendment that is to be in the text. `printedLines` are the lines of its wording as printed, by which amendments to it name their places. */
export type ToApply = {
  readonly number: string;
  readonly instruction: Instruction;
  readonly printedLines?: readonly string[] | null;
};

/**
 * A version with a set of amendments in it, and what each of them did or why it could not.
 *
 * The result depends on the set and on the order of consideration, never on the order in which the set is given. Amendments to
 * amendments change their target first. An amendment whose words were left out by one earlier in the order is pre-empted; of two direct
 * alternatives the later replaces the earlier (ASSUMPTION: which text prevails when both are agreed to was not verified).
 *
 * @param order numbers of amendments in the order of consideration; those that are not in it come last, by number
 * Cost: about linear in the length of the version, plus the provisions that amendments name.
 */
export function applyAmendments(index: VersionIndex, set: readonly ToApply[], order: readonly string[]): AppliedText {
  const inOrder = [...set].sort(compareInOrder(order));
  const targets = amendTargets(inOrder);
  const text = new WorkingText(index.blocks);
  const session: Session = { text, index, made: new Map(), lastAt: new Map() };
  const results = inOrder.map((each) => applyOne(session, each, targets));
  const numbers = giveNumbers(text.blocks);
  const clashes = findNumberClashes(text.blocks);
  const blocks = text.blocks.map(markedOf);
  return { blocks, text: asItWouldRead(blocks), results: results.map((each) => withNotes(each, clashes.get(each.number))), numbers };
}

function withNotes(result: AmendmentResult, notes: readonly string[] = []): AmendmentResult {
  return result.state === "applied" && notes.length > 0 ? { ...result, notes: [...result.notes, ...notes] } : result;
}

type Session = {
  readonly text: WorkingText;
  readonly index: VersionIndex;
  readonly made: Map<string, Edit>;
  readonly lastAt: Map<string, Working>;
};

function applyOne(session: Session, { number, instruction }: ToApply, targets: AmendedTargets): AmendmentResult {
  const toTarget = targets.results.get(number);
  if (toTarget) return toTarget;
  const amended = targets.amended.get(number) ?? instruction;
  const located = locateAmendment(session.index, amended);
  if (!located.ok) return { number, state: "not-applied", reason: located.message, because: null };
  return applyLocated(session, number, located);
}

function applyLocated(session: Session, number: string, located: Located & { ok: true }): AmendmentResult {
  const { text, index, made, lastAt } = session;
  const notes = located.notes.map(({ message }) => message);
  const inTheWay = findInTheWay(text, index, located);
  if (inTheWay) {
    const earlier = made.get(inTheWay.because);
    if (!earlier || !areAlternatives(earlier, located.edit)) return { number, state: "pre-empted", ...inTheWay };
    // Of three and more alternatives each replaces what the last one put there, and not only what the first did.
    const others = [...made].flatMap(([each, edit]) => (areAlternatives(edit, located.edit) ? [each] : []));
    for (const other of others) takeOutInsertion(text, other, number);
    notes.push(
      `It is a direct alternative to ${others.length === 1 ? "amendment" : "amendments"} ${others.join(", ")}, whose text it replaces.`,
    );
  }
  let count = 0;
  const newId = () => {
    let id: string;
    // A text that amendments made before has such identities already.
    do {
      count += 1;
      id = `amendment-${number}-${count}`;
    } while (index.blockOf(id));
    return id;
  };
  const touches = makeEdit({ text, index, by: number, newId, lastAt, notes }, located.edit);
  made.set(number, located.edit);
  return { number, state: "applied", notes, touches };
}

/** Leaves out again what an amendment brought. */
function takeOutInsertion(text: WorkingText, of: string, by: string) {
  for (const block of text.blocks) {
    if (block.insertedBy === of) leaveOutBlock(block, by);
    leaveOutPieces(
      block.pieces.filter(({ insertedBy }) => insertedBy === of),
      by,
    );
  }
}

function markedOf({ pieces, quoted: _quoted, takesNumberOf: _replaced, ...block }: Working): MarkedBlock {
  return { ...block, segments: pieces };
}
