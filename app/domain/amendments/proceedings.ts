import type { VersionText } from "#app/domain/text/version.ts";
import { findConflicts, type Pair } from "./conflicts.ts";
import { locateAmendment } from "./locate.ts";
import type { Located } from "./located.ts";
import { type Marshalled, marshal } from "./marshal.ts";
import { usualMarshalRules } from "./marshal-codes.ts";
import type { OrderOfConsideration } from "./order-of-consideration.ts";
import { indexVersion, type VersionIndex } from "./version-index.ts";
import type { ReadWording } from "./wording/instruction.ts";
import { parseWording } from "./wording/parse.ts";

/** An amendment as the record has it. */
export type Lodged = {
  readonly number: string;
  readonly wording: string;
  /** Its place in the order of lodging. */
  readonly sequence: number;
  readonly isGovernment: boolean;
  readonly isMemberInCharge: boolean;
  readonly sortCode: number | null;
  readonly printedLines: readonly string[] | null;
};

/** An amendment as the engine understands it. */
export type Studied = {
  readonly number: string;
  readonly read: ReadWording;
  /** Null when its wording could not be read, or the text is not to hand. */
  readonly located: Located | null;
  readonly marshalled: Marshalled;
  readonly printedLines: readonly string[] | null;
};

/** All amendments to one print, understood, placed and compared. */
export type Proceedings = {
  readonly index: VersionIndex | null;
  /** In the order of consideration. */
  readonly amendments: readonly Studied[];
  readonly order: readonly string[];
  readonly pairs: readonly Pair[];
};

/**
 * Understands, places, orders and compares all amendments to one print.
 *
 * @param version null when the print is not to hand: then places are by page and line, and most conflicts only possible
 */
export function studyProceedings(version: VersionText | null, lodged: readonly Lodged[], order: OrderOfConsideration): Proceedings {
  const index = version ? indexVersion(version) : null;
  const read = lodged.map((each) => {
    const reading = parseWording(each.wording);
    const located = index && reading.ok ? locateAmendment(index, reading.instruction) : null;
    return { lodged: each, reading, located };
  });
  const marshalled = marshal(
    read.map(({ lodged: each, reading, located }) => ({ ...each, instruction: reading.ok ? reading.instruction : null, located })),
    { text: version?.text ?? null, order, rules: usualMarshalRules },
  );
  const byNumber = new Map(read.map((each) => [each.lodged.number, each]));
  const amendments = marshalled.flatMap((each) => {
    const found = byNumber.get(each.number);
    if (!found) return [];
    return [
      { number: each.number, read: found.reading, located: found.located, marshalled: each, printedLines: found.lodged.printedLines },
    ];
  });
  const numbers = marshalled.map(({ number }) => number);
  return { index, amendments, order: numbers, pairs: findConflicts(index, comparable(amendments), numbers) };
}

function comparable(amendments: readonly Studied[]) {
  return amendments.flatMap(({ number, read, located }) =>
    read.ok ? [{ number, instruction: read.instruction, ...(located ? { located } : {}) }] : [],
  );
}
