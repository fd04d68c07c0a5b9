import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { drawThread, fitsPhone, fitsScreen, mostLetters, mostLinks } from "./draw-thread.ts";
import type { ThreadDrawing, ThreadLink, ThreadNode } from "./thread-picture.ts";

const letter = (slug: string, on: string | null, more: Partial<ThreadNode> = {}): ThreadNode => ({
  slug,
  label: `the invented well, letter ${slug}`,
  from: "Ada Made-Up",
  to: "Invented Council",
  sent: on ? knownDay(on) : unknownDay,
  isMentionedOnly: false,
  isPromised: false,
  isHere: false,
  ...more,
});
const link = (from: string, to: string, more: Partial<ThreadLink> = {}): ThreadLink => ({
  from,
  to,
  kind: "replies_to",
  inferred: false,
  ...more,
});
const slugs = (drawing: ThreadDrawing) => drawing.boxes.map((box) => box.slug);
const words = (drawing: ThreadDrawing, slug: string) => drawing.boxes.find((box) => box.slug === slug)?.lines.map((line) => line.text);
const numbersIn = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));

const drugs = [
  letter("first", "2021-10-08", { isMentionedOnly: true }),
  letter("second", "2021-11-25", { isMentionedOnly: true }),
  letter("third", "2021-12-22", { isMentionedOnly: true }),
  letter("reply", "2022-01-10", { isHere: true }),
  letter("back", "2022-01-27"),
];
const drugsLinks = [link("reply", "first"), link("reply", "second"), link("reply", "third"), link("back", "reply", { inferred: true })];

/** Thirty letters with every kind of tie between neighbours near and far. */
const thirty = Array.from({ length: 30 }, (_, i) => letter(`m${i}`, `2020-${String(1 + Math.floor(i / 3)).padStart(2, "0")}-15`));
const kinds = ["replies_to", "replies_to", "cites", "replies_to", "encloses", "corrects"] as const;
const natures = ["full", "part", "holding", "refusal"] as const;
const thirtyLinks = Array.from({ length: 29 }, (_, i) =>
  link(`m${i + 1}`, `m${Math.max(0, i - ((i * 7) % 5))}`, { kind: kinds[i % 6] ?? "cites", inferred: i % 4 === 1, nature: natures[i % 4] }),
);

describe("a thread as a picture", () => {
  test("time runs downwards, and a reply to three letters stands beneath them all with three arrows", () => {
    const picture = drawThread(drugs, drugsLinks);
    expect(slugs(picture)).toEqual(["first", "second", "third", "reply", "back"]);
    for (const [place, box] of picture.boxes.entries()) {
      const above = picture.boxes[place - 1];
      if (above) expect(box.y).toBeGreaterThan(above.y + above.height);
    }
    const reply = picture.boxes.find((box) => box.slug === "reply");
    const tips = picture.lines.filter((line) => line.from === "reply").map((line) => numbersIn(line.head).slice(-2));
    expect(tips.map(([, y]) => y)).toEqual([reply?.y, reply?.y, reply?.y]);
    expect(new Set(tips.map(([x]) => x)).size).toBe(3);
  });
  test("a letter that we have not seen has a dashed outline and says so in words; an inferred tie says so too", () => {
    const picture = drawThread(drugs, drugsLinks);
    expect(picture.boxes.map((box) => box.outline)).toEqual(["dashed", "dashed", "dashed", "solid", "solid"]);
    expect(words(picture, "first")).toContain("We have not seen it");
    expect(words(picture, "reply")).toContain("This letter");
    expect(picture.lines.find((line) => line.inferred)?.label?.text).toBe("inferred");
    expect(words(drawThread([letter("p", "2025-03-11", { isPromised: true })], []), "p")).toContain("Promised, not seen");
  });
  test("a day is told in words that claim no more than is known", () => {
    const sent = { on: null, notBefore: "2021-05-27", notAfter: "2021-07-31", estimate: "2021-06-13", why: "from its neighbours" };
    expect(
      words(drawThread([letter("a", null, { sent })], []), "a")
        ?.slice(0, 2)
        .join(" "),
    ).toBe("About 13 June 2021 (estimate)");
    expect(words(drawThread([letter("a", null)], []), "a")?.[0]).toBe("Date not known");
  });
  test("the same letters give the same picture, in whatever order they are given", () => {
    const once = drawThread(thirty, thirtyLinks);
    expect(drawThread(thirty, thirtyLinks)).toEqual(once);
    expect(drawThread([...thirty].reverse(), [...thirtyLinks].reverse())).toEqual(once);
  });
  test("a holding reply, a refusal and ties of other kinds have their words on them", () => {
    const labels = drawThread(thirty, thirtyLinks).lines.map((line) => line.label?.text);
    for (const label of ["cited by", "enclosed in", "corrected by", "holding reply", "refusal"]) {
      expect(labels.some((each) => each?.startsWith(label))).toBe(true);
    }
  });
  test("whoever replies also cites: one line is drawn", () => {
    const picture = drawThread(drugs, [...drugsLinks, link("reply", "first", { kind: "cites" })]);
    expect(picture.lines).toHaveLength(4);
    expect(picture.linksLeftOut).toBe(0);
  });
});

describe("thirty letters stay legible", () => {
  const picture = drawThread(thirty, thirtyLinks);
  const drawings: [string, ThreadDrawing][] = [
    ["wide", picture],
    ["narrow", picture.narrow ?? picture],
  ];

  test("on a phone they stand in one column with the lines beside it", () => {
    expect(picture.width).toBeGreaterThan(fitsPhone);
    expect(picture.narrow?.width).toBeLessThanOrEqual(fitsPhone);
    expect(new Set(picture.narrow?.boxes.map((box) => box.x)).size).toBe(1);
    expect(picture.narrow?.lines.map((line) => line.from).sort()).toEqual(picture.lines.map((line) => line.from).sort());
    expect(picture.narrow && words(picture.narrow, "m3")?.join(" ")).toContain("Cites the letter of 15 January 2020");
  });
  test.each(drawings)("no box lies on another, and everything is inside the picture (%s)", (_name, drawing) => {
    for (const [place, box] of drawing.boxes.entries()) {
      const above = drawing.boxes[place - 1];
      expect(box.y).toBeGreaterThan(above ? above.y + above.height : 0);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
      for (const line of box.lines) expect(line.y).toBeLessThan(box.y + box.height);
    }
    for (const { label } of drawing.lines) {
      if (label) expect(label.x - label.text.length * 4).toBeGreaterThanOrEqual(0);
      if (label) expect(label.x + label.text.length * 4).toBeLessThanOrEqual(drawing.width);
    }
    expect(drawing.boxes.at(-1)?.y).toBeLessThan(drawing.height);
  });
  test.each(drawings)("no line runs through the words of a box (%s)", (_name, drawing) => {
    for (const line of drawing.lines) {
      for (const [x, y] of pointsOn(line.path)) {
        const hit = drawing.boxes.find((box) => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1);
        expect(hit?.slug).toBeUndefined();
      }
    }
  });
  test("no words on a line lie on a box", () => {
    for (const { label } of picture.lines) {
      const hit = picture.boxes.find(
        (box) => label && label.x + 30 > box.x && label.x - 30 < box.x + box.width && label.y > box.y && label.y - 10 < box.y + box.height,
      );
      expect(hit?.slug).toBeUndefined();
    }
  });
});

describe("mistakes in the record do no harm", () => {
  test("letters that answer each other in a circle are all drawn, with all their arrows", () => {
    const picture = drawThread(
      [letter("a", "2022-01-01"), letter("b", "2022-01-02"), letter("c", "2022-01-03")],
      [link("a", "b"), link("b", "c"), link("c", "a"), link("b", "a")],
    );
    expect(slugs(picture)).toHaveLength(3);
    expect(picture.lines).toHaveLength(4);
  });
  test("links to a letter that is not there, or to itself, are left out and counted", () => {
    expect(drawThread([letter("a", "2022-01-01")], [link("a", "lost"), link("lost", "a"), link("a", "a")])).toMatchObject({
      lines: [],
      linksLeftOut: 3,
    });
  });
  test("no letters are an empty picture", () => {
    expect(drawThread([], [])).toMatchObject({ boxes: [], lines: [], narrow: null });
  });
  test("a letter that is listed twice is drawn once", () => {
    expect(drawThread([letter("a", "2022-01-01"), letter("a", "2022-01-01")], [])).toMatchObject({ boxes: [{}], lettersLeftOut: 0 });
  });
  test("of hundreds of letters those around this one are drawn, and the others are counted", () => {
    const many = Array.from({ length: 500 }, (_, i) => letter(`x${String(i).padStart(3, "0")}`, "2020-01-01", { isHere: i === 250 }));
    const links = many.flatMap((node, i) => [link(node.slug, many[0]?.slug ?? ""), link(node.slug, many[Math.max(0, i - 9)]?.slug ?? "")]);
    const picture = drawThread(many, links);
    expect(picture.boxes).toHaveLength(mostLetters);
    expect(slugs(picture)).toContain("x250");
    expect(picture.lettersLeftOut).toBe(440);
  });
  test("every letter tied to every other is drawn in good time, with what was left out counted", () => {
    const dense = thirty.flatMap((a) => thirty.map((b) => link(a.slug, b.slug)));
    const picture = drawThread(thirty, dense);
    expect(picture.lines).toHaveLength(mostLinks);
    expect(picture.linksLeftOut).toBe(30 * 30 - mostLinks);
    expect(picture.width).toBeLessThan(fitsScreen / 2);
  }, 5_000);
  test("a subject of a megabyte, without spaces or with control characters, is cut to its box", () => {
    const picture = drawThread([letter("a", "2022-01-01", { label: "W".repeat(1_000_000), from: "\u0000\u0007 \u202e".repeat(1000) })], []);
    expect(picture.boxes[0]?.height).toBeLessThan(300);
    expect(words(picture, "a")?.some((line) => line.endsWith("…"))).toBe(true);
    expect(words(picture, "a")?.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

const pack = "../shared/data/letters.json";
test.skipIf(!existsSync(pack))(
  "the real correspondence is drawn with the reply of 10 January 2022 beneath the three that it answers",
  () => {
    const { letters }: { letters: { id: string; date: string | null; subject?: string; repliesTo: string[] }[] } = JSON.parse(
      readFileSync(pack, "utf8"),
    );
    const picture = drawThread(
      letters.map((each) => letter(each.id, each.date, { label: each.subject ?? "no subject" })),
      letters.flatMap((each) => each.repliesTo.map((to) => link(each.id, to))),
    );
    const rowOf = (slug: string) => slugs(picture).indexOf(slug);
    expect(picture.lines.filter((line) => line.from === "L05").map((line) => line.to)).toEqual(["L02", "L03", "L04"]);
    expect(rowOf("L05")).toBeGreaterThan(Math.max(rowOf("L02"), rowOf("L03"), rowOf("L04")));
  },
);

/** Points along a path: the commands that we write are M, L, H, V, C and Q, all with absolute places. */
function pointsOn(path: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [command = ""] of path.matchAll(/[MLHVCQ][^MLHVCQ]*/g)) {
    const given = numbersIn(command);
    const [toX, toY] =
      command[0] === "H" ? [given[0] ?? x, y] : command[0] === "V" ? [x, given[0] ?? y] : [given.at(-2) ?? x, given.at(-1) ?? y];
    for (let step = command[0] === "M" ? 20 : 1; step <= 20; step += 1) {
      const part = step / 20;
      // Upright at both ends, as the curves between rows are.
      const across = command[0] === "C" ? part * part * (3 - 2 * part) : part;
      points.push([x + (toX - x) * across, y + (toY - y) * part]);
    }
    [x, y] = [toX, toY];
  }
  return points;
}
