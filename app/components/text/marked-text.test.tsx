import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { amendHedges } from "#app/domain/amendments/fixtures/hedges.ts";
import { cleanUnits, everything, onlyChanged, unitsOf } from "#app/domain/amendments/marked-units.ts";
import { SideBySide } from "./marked-side-by-side.tsx";
import { MarkedText } from "./marked-text.tsx";

const links = Object.fromEntries(["1", "2", "7"].map((number) => [number, { number, href: `/amendments/${number}` }]));
const setting = { links, lastChange: 0, provisional: {} };

function shownFor(wordings: Readonly<Record<string, string>>) {
  const applied = amendHedges(wordings);
  return { applied, units: unitsOf(applied.blocks) };
}
const marked = (wordings: Readonly<Record<string, string>>) =>
  renderToStaticMarkup(<MarkedText shown={onlyChanged(shownFor(wordings).units)} setting={setting} />);
const fine = { "2": "In section 3, page 2, line 9, leave out <a fine> and insert <imprisonment>" };

test("what goes is struck out before what comes in its place, each said in words, with the amendment behind it", () => {
  expect(marked(fine)).toContain(
    '<del><span class="mark-word">[left out: </span>a fine<span class="mark-word"> end]</span></del>' +
      '<ins><span class="mark-word">[inserted: </span>imprisonment<span class="mark-word"> end]</span></ins>' +
      '<a class="mark-by" href="/amendments/2" aria-label="Amendment 2">2</a>',
  );
});

test("a new section is named once, at its heading, and not at each of its lines", () => {
  const html = marked({ "7": "After section 2, insert—\n<Hedge panels\n(1) There may be hedge panels.\n(2) They must meet.>" });
  expect(html.match(/aria-label="Amendment 7"/g)).toHaveLength(1);
  expect(html).toMatch(/<h3[^>]*><ins>.*2A Hedge panels.*Amendment 7/);
});

test("the clean text has no mark, and nothing that was left out", () => {
  const { applied, units } = shownFor(fine);
  const html = renderToStaticMarkup(<MarkedText shown={everything(cleanUnits(units, applied.text))} setting={setting} />);
  expect(html).toContain("is liable to imprisonment.");
  expect(html).not.toMatch(/<ins|<del|a fine/);
});

test("side by side, the old words stand on one side only and the new on the other", () => {
  const html = renderToStaticMarkup(<SideBySide shown={onlyChanged(shownFor(fine).units)} setting={setting} caption="Both" />);
  const [old = "", next = ""] = [...html.matchAll(/<td[^>]*data-side[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell);
  expect([old.includes("a fine"), old.includes("imprisonment")]).toEqual([true, false]);
  expect([next.includes("a fine"), next.includes("imprisonment")]).toEqual([false, true]);
});

test("what is moved stands in full at its new place, and its old place says so once", () => {
  const html = marked({ "1": "Move section 2 to after section 3" });
  expect(html.match(/Moved here by/g)).toHaveLength(1);
  expect(html.match(/Moved from here by/g)).toHaveLength(1);
  expect(html.match(/A local authority may appoint a hedge warden/g)).toHaveLength(1);
});
