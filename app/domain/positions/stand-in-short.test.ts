import { expect, test } from "vitest";
import type { Stance } from "#app/domain/facts/record.ts";
import { held } from "./fixtures/held.ts";
import { type HeldShown, subjectOf } from "./position-shown.ts";
import { standInShort } from "./stand-in-short.ts";

const bill = { slug: "made-up-bill", title: "Made-up Bill" };

function entry(
  holder: string,
  stance: Stance,
  from: Parameters<typeof held>[2],
  more: { provision?: string; isDraft?: boolean } = {},
): HeldShown {
  const about = subjectOf({ question: null, amendment: null, bill, provision: more.provision ?? null, motion: null });
  const position = held(`${holder}-${stance}`, stance, from, { holder, subject: about.key });
  return {
    ...position,
    shown: {
      slug: position.slug,
      href: `/positions/${position.slug}`,
      holder: { name: holder, href: null },
      stance,
      condition: null,
      about,
      from: position.from,
      summary: null,
      statement: null,
      vote: null,
      sources: [],
      source: null,
      confidence: "official",
      reply: null,
      dispute: null,
      isMadeUp: true,
      isDraft: more.isDraft ?? false,
    },
  };
}

test("who changed their mind stands on the side where they are now, and once", () => {
  const { sides } = standInShort([
    entry("Ada", "undeclared", "2030-01-01"),
    entry("Bert", "for", "2030-02-01"),
    entry("Ada", "against", "2030-03-01"),
  ]);
  expect(sides.map(({ stance, entries }) => [stance, entries.map(({ holder }) => holder.name)])).toEqual([
    ["for", ["Bert"]],
    ["against", ["Ada"]],
  ]);
});

test("a draft changes nobody's side, and what is about a section is only counted", () => {
  const stands = standInShort([
    entry("Ada", "for", "2030-01-01"),
    entry("Ada", "against", "2030-03-01", { isDraft: true }),
    entry("Bert", "against", "2030-02-01", { provision: "section 3" }),
  ]);
  expect(stands.sides.map(({ stance }) => stance)).toEqual(["for"]);
  expect(stands.onParts).toBe(1);
});

test("where it is not certain which entry came last, nobody is put on a side", () => {
  const { sides, uncertain } = standInShort([
    entry("Ada", "for", { notBefore: "2030-01-01", notAfter: "2030-12-31" }),
    entry("Ada", "against", { notBefore: "2030-01-01", notAfter: "2030-12-31" }),
  ]);
  expect(sides).toEqual([]);
  expect(uncertain.map(({ name }) => name)).toEqual(["Ada"]);
});
