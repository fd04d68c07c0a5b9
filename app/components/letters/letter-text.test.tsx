import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { shownText } from "#app/domain/letters/withheld.ts";
import { LetterText } from "./letter-text.tsx";

const text = "Dear Jane Doe,\n\nThank you\nfor writing.\n \nYours\nA. N. Other";
const html = (marked: string, parts: { from: number; to: number; reason: string }[]) =>
  renderToStaticMarkup(<LetterText parts={shownText(marked, parts)} />);

test("a letter keeps its paragraphs and its lines", () => {
  expect(html(text, [])).toBe(
    '<div class="letter-text"><p>Dear Jane Doe,</p><p>Thank you<br/>for writing.</p><p>Yours<br/>A. N. Other</p></div>',
  );
});
test("a withheld place tells its reason in words that a screen reader reads, and nothing of what it hides", () => {
  const shown = html(text, [{ from: 5, to: 13, reason: "personal data" }]);
  expect(shown).toContain('<p>Dear <span class="letter-text__withheld" lang="en">[Withheld: personal data]</span>,</p>');
  expect(shown).not.toContain("Jane");
});
test("a withheld part that runs over paragraphs looks like one of a single word", () => {
  const shown = html(text, [{ from: 5, to: 36, reason: "advice" }]);
  expect(shown).toContain("<p>Dear <span");
  expect(shown.match(/Withheld/g)).toHaveLength(1);
  expect(shown).not.toContain("Thank");
});
test("a withheld part on a line of its own stays on it", () => {
  expect(html("one\ntwo\nthree", [{ from: 4, to: 7, reason: "advice" }])).toBe(
    '<div class="letter-text"><p>one<br/><span class="letter-text__withheld" lang="en">[Withheld: advice]</span><br/>three</p></div>',
  );
});
test("two withheld parts with a space between are one line", () => {
  expect(
    html("a b", [
      { from: 0, to: 1, reason: "x" },
      { from: 2, to: 3, reason: "y" },
    ]),
  ).toContain("[Withheld: x]</span> <span");
});
test("a letter in another language says so, and its withheld places are in ours", () => {
  const gaelic = renderToStaticMarkup(<LetterText parts={[{ kind: "words", text: "A charaid" }]} language="gd" />);
  expect(gaelic).toBe('<div class="letter-text" lang="gd"><p>A charaid</p></div>');
});
test("markup in a letter is only words", () => {
  expect(html("<script>alert(1)</script>", [])).not.toContain("<script>");
});
test("an empty letter is an empty block", () => {
  expect(html("", [])).toBe('<div class="letter-text"></div>');
});
