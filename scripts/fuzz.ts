import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { checkEdit } from "#app/domain/amendments/fixtures/check-edit.ts";
import { editChoices } from "#app/domain/amendments/fixtures/choices.ts";
import { indexVersion } from "#app/domain/amendments/version-index.ts";
import { setInLines } from "#app/domain/text/set-in-lines.ts";
import { readClml } from "#app/importers/clml/read-clml.ts";

// Thousands of random edits on real Acts: worded officially, read, located and applied they must be the edit again.
// npm run fuzz -- [how many an Act] [seed]
const [runs = "5000", seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const folder = "../shared/data/legislation-gov-uk";
if (!existsSync(folder)) {
  console.log("The data pack is not there (../shared/data): nothing to try the edits on.");
} else {
  for (const name of ["asp_20020006_en", "asp_20030002_en"]) tryAct(name, Number(runs), Number(seed));
}

function tryAct(name: string, count: number, start: number) {
  const read = readClml(readFileSync(`${folder}/${name}.xml`, "utf8"));
  if (!read.ok) throw new Error(read.refusals[0]?.message);
  const version = { text: read.value.text, layout: setInLines(read.value.text) };
  const index = indexVersion(version);
  const began = performance.now();
  let made = 0;
  const property = fc.property(editChoices, (choices) => {
    const wrong = checkEdit(version, index, choices);
    if (wrong === null) made += 1;
    else if (wrong !== "no edit") throw new Error(wrong);
  });
  const details = fc.check(property, { numRuns: count, seed: start });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (details.failed) {
    console.log(`${name}: failed after ${details.numRuns} draws (seed ${start}): ${fc.defaultReportMessage(details) ?? ""}`);
    process.exitCode = 1;
  } else console.log(`${name}: ${made} edits of ${count} draws, each the edit again (seed ${start}, ${seconds} s)`);
}
