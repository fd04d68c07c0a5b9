import { expect, test } from "vitest";
import { flatten } from "#app/domain/text/linear.ts";
import { hedgesBill } from "./fixtures/hedges-bill.ts";
import { locateAmendment } from "./locate.ts";
import { marshal } from "./marshal.ts";
import { usualMarshalRules } from "./marshal-codes.ts";
import type { OrderOfConsideration } from "./order-of-consideration.ts";
import { indexVersion } from "./version-index.ts";
import { parseWording } from "./wording/parse.ts";

const version = hedgesBill();
const index = indexVersion(version);

/** A printed line, its unit in words, and a word that stands once in it. */
function linesOfUnits() {
  const blocks = flatten(version.text);
  const byId = new Map(blocks.map((block) => [block.provision.id, block]));
  return (version.layout ?? []).flatMap(({ page, line, spans }) => {
    const span = spans.at(-1);
    let block = byId.get(span?.id ?? "");
    const text = block?.linear.slice(span?.from, span?.to) ?? "";
    while (block && block.provision.kind !== "section" && block.parent !== null) block = blocks[block.parent];
    const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
    const word = words.find((each) => text.split(each).length === 2);
    const isMiddle = word !== undefined && !text.trimEnd().endsWith(word);
    return block?.provision.kind === "section" && word && isMiddle ? [{ unit: `section ${block.provision.number}`, page, line, word }] : [];
  });
}

function marshalled(wordings: readonly string[], order: OrderOfConsideration = { kind: "bill-order" }) {
  const amendments = wordings.map((wording, at) => {
    const read = parseWording(wording);
    if (!read.ok) throw new Error(`${wording}: ${read.problem.message}`);
    const located = locateAmendment(index, read.instruction);
    return { number: String(at + 1), sequence: at, instruction: read.instruction, located, isGovernment: false, isMemberInCharge: false };
  });
  const shuffled = amendments
    .map((each, at) => ({ each, key: (at * 7919 + 13) % 997 }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
  return marshal(shuffled, { text: version.text, order, rules: usualMarshalRules });
}

test("amendments located in the text are in the order of its lines, and at the end of a line words before a new provision", () => {
  const wordings = linesOfUnits().flatMap(({ unit, page, line, word }) => [
    `In ${unit}, page ${page}, line ${line}, leave out <${word}>`,
    `In ${unit}, page ${page}, line ${line}, at end insert <, as the case may be>`,
    `In ${unit}, page ${page}, line ${line}, at end insert—\n<( ) Hedges are to be cut.>`,
  ]);
  expect(wordings.length).toBeGreaterThan(30);
  const list = marshalled(wordings);
  const uncertain = list.filter(({ isCertain }) => !isCertain);
  expect(uncertain).toEqual([]);
  expect(list.map(({ number }) => wordings[Number(number) - 1])).toEqual(wordings);
});
