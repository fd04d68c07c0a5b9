import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readClml } from "#app/importers/clml/read-clml.ts";
import { identifyByAddress } from "../address.ts";
import { outline } from "../fixtures/outline.ts";
import { printPlainText } from "../print-plain-text.ts";
import type { BillText } from "../provision.ts";
import { setInLines } from "../set-in-lines.ts";
import { readPlainText } from "./read-plain-text.ts";

const folder = "../shared/data/legislation-gov-uk";

function readAct(file: string): BillText {
  const read = readClml(readFileSync(`${folder}/${file}`, "utf8"));
  if (!read.ok) throw new Error("the Act could not be read");
  return identifyByAddress(read.value.text);
}

/** As a text looks that was copied without its places on the line and its blank lines. */
const withoutPlaces = (print: string) =>
  print
    .replaceAll(/^( *\d* ) +/gm, "$1")
    .replaceAll(/^ +/gm, "")
    .replaceAll(/\n+/g, "\n")
    .replaceAll(/ +/g, " ");

/** How many provisions of the Act are in what was read, as a share. */
function agreement(act: BillText, read: BillText): number {
  const found = new Map<string, number>();
  for (const line of outline(read)) found.set(line, (found.get(line) ?? 0) + 1);
  const expected = outline(act);
  const agreed = expected.filter((line) => {
    const left = found.get(line) ?? 0;
    found.set(line, left - 1);
    return left > 0;
  });
  return agreed.length / expected.length;
}

describe.skipIf(!existsSync(folder))("real Acts that were printed and read again (the data pack is needed)", () => {
  test.each(["asp_20020006_en.xml", "asp_20030002_en.xml"])("%s is the same tree, and its lines are the same", (file) => {
    const act = readAct(file);
    const layout = setInLines(act);
    expect(outline(readPlainText(printPlainText(act)).text)).toEqual(outline(act));
    const read = readPlainText(printPlainText(act, { layout, margins: true }));
    expect(outline(read.text)).toEqual(outline(act));
    expect(read.noLayout).toBeNull();
    expect(read.layout).toEqual(layout);
  });

  // Where places on the line are lost, closing words after a list in a list can be of either.
  test.each([
    ["asp_20020006_en.xml", 1],
    ["asp_20030002_en.xml", 0.99],
  ])("%s without places on the line has at least a share of %d of its provisions the same", (file, floor) => {
    const act = readAct(file);
    expect(agreement(act, readPlainText(withoutPlaces(printPlainText(act))).text)).toBeGreaterThanOrEqual(floor);
    const print = printPlainText(act, { layout: setInLines(act), margins: true });
    expect(agreement(act, readPlainText(withoutPlaces(print)).text)).toBeGreaterThanOrEqual(floor);
  });
});
