import { capitalise } from "#app/lib/text.ts";
import { definedTerm } from "./defined-term.ts";
import type { Block } from "./linear.ts";
import type { Provision, ProvisionKind } from "./provision.ts";

/** What people call each of the blocks that `flatten` gives, in their order. See `namesOf`. */
export function listNames(blocks: readonly Block[]): readonly string[] {
  const named: Named[] = [];
  const counts = new Map<string, number>();
  const headingsWaiting: number[] = [];
  for (const block of blocks) {
    const above = block.parent === null ? inTheBill : (named[block.parent] ?? inTheBill);
    const nth = countOf(counts, `${block.parent} ${block.provision.kind}`);
    const here = shortened(nameHere(block.provision, above, nth));
    named.push(here);
    if (block.provision.kind === "cross-heading") headingsWaiting.push(block.index);
    else if (headingsWaiting.length > 0) nameHeadings(headingsWaiting, named, here);
  }
  return named.map(({ name, quoted }, index) =>
    blocks[index]?.provision.kind === "quotation" ? name : quoted && !name.includes(quoted) ? `${name} in ${quoted}` : name,
  );
}

/**
 * What the names beneath are made from: the provision's own name, the schedule it stands in ("schedule 1, "), and the quotation.
 * `numbered` says whether a bracketed number may follow the name directly.
 */
type Named = { readonly name: string; readonly schedule: string; readonly quoted: string; readonly numbered: boolean };

const inTheBill: Named = { name: "the Bill", schedule: "", quoted: "", numbered: false };

/** Longer than any name in a bill; a text made to be deep would otherwise need the square of its size. */
const longest = 400;

function shortened(named: Named): Named {
  return named.name.length > longest ? { ...named, name: `${named.name.slice(0, longest)}…` } : named;
}

/** A cross-heading is called after what follows it. */
function nameHeadings(waiting: number[], named: Named[], next: Named) {
  for (const index of waiting.splice(0)) {
    const heading = named[index];
    if (heading) named[index] = { ...heading, name: `the heading before ${next.name}` };
  }
}

function nameHere(provision: Provision, above: Named, nth: number): Named {
  const { kind, number } = provision;
  const at = (name: string, numbered = false): Named => ({ ...above, name, numbered });
  const inside = above.name === inTheBill.name ? "" : ` in ${above.name}`;
  switch (kind) {
    case "long-title":
      return at("the long title");
    case "preamble":
      return at("the preamble");
    case "part":
      return at(`${above.schedule}${capitalise(withNumber("part", provision))}`);
    case "chapter":
      return at(`${capitalise(withNumber("chapter", provision))}${/(^|, )Part /.test(above.name) ? ` of ${above.name}` : ""}`);
    case "cross-heading":
      return at(`the heading “${provision.heading ?? ""}”`);
    case "section":
      return at(`${above.schedule}${withNumber("section", provision)}`, true);
    case "schedule": {
      const name = number === null || plainNumber(number, "schedule") === "" ? "the schedule" : withNumber("schedule", provision);
      return { ...at(name), schedule: `${name}, ` };
    }
    case "schedule-paragraph":
      return at(`${above.schedule}${withNumber("paragraph", provision)}`, true);
    case "quotation": {
      const name = nth > 1 ? `text quoted (${nth}) in ${above.name}` : `text quoted in ${above.name}`;
      return { name, schedule: "", quoted: above.quoted ? `${name} in ${above.quoted}` : name, numbered: false };
    }
    case "definition":
      if (number === null) return at(`the definition of “${definedTerm(provision) ?? provision.text.slice(0, 30)}”${inside}`);
      break;
    case "text":
      return at(nth > 1 ? `further words (${nth})${inside}` : `further words${inside}`);
    case "table":
    case "figure":
      return at(nth > 1 ? `${kind} ${nth}${inside}` : `the ${kind}${inside}`);
    case "row":
    case "cell":
      return at(`${kind} ${nth}${inside ? ` of ${above.name}` : ""}`);
    default:
  }
  return numberedInPlace(provision, above, nth);
}

const callable: Partial<Record<ProvisionKind, string>> = {
  "schedule-sub-paragraph": "sub-paragraph",
  "sub-sub-paragraph": "sub-sub-paragraph",
  definition: "entry",
};

/** "(2)" behind the name of what it stands in: "section 3(2)"; in a quotation or beneath words without a number "subsection (2)". */
function numberedInPlace(provision: Provision, above: Named, nth: number): Named {
  const word = callable[provision.kind] ?? provision.kind;
  const number = provision.number?.replaceAll(/\s+/g, "") ?? "";
  if (number === "") {
    const inside = above.name === inTheBill.name || above.quoted === above.name ? "" : ` in ${above.name}`;
    return { ...above, name: `${word} ${nth}${inside}`, numbered: false };
  }
  if (above.numbered) return { ...above, name: `${above.name}${/^\W/.test(number) ? "" : " "}${number}`, numbered: true };
  const inside = above.name === inTheBill.name || above.quoted === above.name ? "" : ` of ${above.name}`;
  return { ...above, name: `${word} ${number}${inside}`, numbered: inside === "" };
}

/** "section 3"; not yet numbered "section (Local referendum)", as amendments name it. */
function withNumber(word: string, { number, heading }: Provision): string {
  const plain = plainNumber(number ?? "", word);
  if (plain !== "") return `${word} ${plain}`;
  return heading ? `${word} (${heading})` : `a new ${word}`;
}

function plainNumber(number: string, word: string): string {
  const plain = number.trim();
  const bare = plain.toLowerCase().startsWith(word) ? plain.slice(word.length).trim() : plain;
  return /[\p{L}\d]/u.test(bare) ? bare : "";
}

function countOf(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
