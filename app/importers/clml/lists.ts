import type { Provision, ProvisionKind } from "#app/domain/text/provision.ts";
import { provision } from "../xml/gather-content.ts";
import { childrenNamed, type XmlElement } from "../xml/xml-tree.ts";
import type { Reading } from "./reading.ts";

/** Entries without a number, or with a bullet; those of a list of definitions are definitions. */
export function readUnorderedList(list: XmlElement, reading: Reading): readonly Provision[] {
  const kind = list.attributes.get("Class") === "Definition" ? "definition" : "item";
  const number = bullets.get(list.attributes.get("Decoration") ?? "") ?? null;
  return childrenNamed(list, "ListItem").map((item) =>
    provision(kind, { number: item.attributes.get("NumberOverride") ?? number, ...reading.readContent(item.children, reading) }),
  );
}

/** Entries whose numbers the list counts: "(a)", "(b)". Lettered ones are paragraphs, with roman figures sub-paragraphs, with figures entries. */
export function readOrderedList(list: XmlElement, reading: Reading): readonly Provision[] {
  const counting = countings[list.attributes.get("Type") ?? "arabic"] ?? countings.arabic;
  const start = Math.max(1, Number.parseInt(list.attributes.get("Start") ?? "1", 10) || 1);
  const [before, after] = decorations[list.attributes.get("Decoration") ?? "parens"] ?? ["", ""];
  return childrenNamed(list, "ListItem").map((item, index) =>
    provision(counting.kind, {
      number: item.attributes.get("NumberOverride") ?? `${before}${counting.count(start + index)}${after}`,
      ...reading.readContent(item.children, reading),
    }),
  );
}

const bullets: ReadonlyMap<string, string> = new Map([
  ["bullet", "•"],
  ["dash", "–"],
  ["arrow", "→"],
]);

const decorations: Partial<Record<string, readonly [string, string]>> = {
  parens: ["(", ")"],
  parenRight: ["", ")"],
  brackets: ["[", "]"],
  bracketRight: ["", "]"],
  period: ["", "."],
  colon: ["", ":"],
};

type Counting = { readonly kind: ProvisionKind; readonly count: (n: number) => string };

const arabic: Counting = { kind: "item", count: String };
const countings: Partial<Record<string, Counting>> & { readonly arabic: Counting } = {
  arabic,
  alpha: { kind: "paragraph", count: letters },
  alphaupper: { kind: "sub-sub-paragraph", count: (n) => letters(n).toUpperCase() },
  roman: { kind: "sub-paragraph", count: romanFigures },
  romanupper: { kind: "sub-paragraph", count: (n) => romanFigures(n).toUpperCase() },
};

/** 1 → "a", 26 → "z", 27 → "aa", 28 → "ab". */
function letters(n: number): string {
  const last = String.fromCharCode(97 + ((n - 1) % 26));
  return n > 26 ? `${letters(Math.floor((n - 1) / 26))}${last}` : last;
}

const romans: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function romanFigures(n: number): string {
  // A start of a million would be a number of ten thousand letters.
  if (n > 999) return String(n);
  let rest = n;
  let figures = "";
  for (const [value, figure] of romans) {
    figures += figure.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return figures;
}
