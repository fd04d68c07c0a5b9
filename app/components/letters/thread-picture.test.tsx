import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { drawThread } from "#app/domain/letters/draw-thread.ts";
import type { ThreadLink, ThreadNode } from "#app/domain/letters/thread-picture.ts";
import { knownDay } from "#app/lib/dates.ts";
import { ThreadPicture } from "./thread-picture.tsx";

const letter = (slug: string, on: string, more: Partial<ThreadNode> = {}): ThreadNode => ({
  slug,
  label: `the <invented> well, with a long name that does not fit into its box at all and so is cut, in letter ${slug}`,
  from: "Ada Made-Up",
  to: "Invented Council",
  sent: knownDay(on),
  isMentionedOnly: false,
  isPromised: false,
  isHere: false,
  ...more,
});
const reply = (from: string, to: string, inferred = false): ThreadLink => ({ from, to, kind: "replies_to", inferred });
const show = (nodes: readonly ThreadNode[], links: readonly ThreadLink[]) =>
  renderToStaticMarkup(<ThreadPicture picture={drawThread(nodes, links)} hrefOf={(slug) => `/letters/${slug}`} />);
const three = [
  letter("a", "2022-01-01", { isMentionedOnly: true }),
  letter("b", "2022-01-02", { isHere: true }),
  letter("c", "2022-01-03"),
];

test("each box leads to its letter, but this letter’s own does not", () => {
  const html = show(three, [reply("b", "a")]);
  expect(html).toContain('href="/letters/a"');
  expect(html).toContain('href="/letters/c"');
  expect(html).not.toContain('href="/letters/b"');
});
test("the drawing is hidden from assistive technology, and none of its links takes the keyboard: the list says the same", () => {
  const html = show(three, [reply("b", "a")]);
  expect(html).toContain('aria-hidden="true"');
  expect(html.match(/<a /g)?.length).toBe(html.match(/<a [^>]*tabindex="-1"/g)?.length);
});
test("a subject that is cut in its box is whole in its title", () => {
  const html = show(three, []);
  expect(html).toContain("…</text>");
  expect(html).toContain(
    "<title>the &lt;invented&gt; well, with a long name that does not fit into its box at all and so is cut, in letter a</title>",
  );
});
test("the caption explains the signs that are used, and only those", () => {
  const plain = show(three.slice(1), [reply("c", "b")]);
  expect(plain).toContain("An arrow leads from a letter to its answer.");
  expect(plain).not.toContain("dashed");
  const inferred = show(three, [reply("b", "a", true)]);
  expect(inferred).toContain("A dashed arrow is our inference.");
  expect(inferred).toContain("A dashed outline is a letter that we have not seen.");
});
test("what the picture leaves out is told", () => {
  expect(show(three, [reply("b", "lost")])).toContain("1 more tie is not drawn.");
});
test("a picture that is too wide for a phone comes with a narrow one, and scrolls in a region that takes focus", () => {
  const fan = Array.from({ length: 5 }, (_, i) => letter(`f${i}`, `2022-02-0${i + 1}`));
  const html = show(
    [...fan, letter("z", "2022-03-01")],
    fan.map((each) => reply("z", each.slug)),
  );
  expect(html).toContain('<section class="thread-picture__region" aria-label="The thread as a picture" tabindex="0">');
  expect(html.match(/<svg/g)).toHaveLength(2);
  expect(show(three, []).match(/<svg/g)).toHaveLength(1);
  expect(show(three, [])).not.toContain("<section");
});
test("no letters, no picture", () => {
  expect(show([], [])).toBe("");
});
