import { foldText } from "#app/lib/text.ts";
import type { MatchedNodes } from "./match-provisions.ts";
import { isContainer, type TextNode } from "./nodes.ts";
import { plainWords } from "./plain-words.ts";
import { maskReferences, type Reference, type ReferenceUnit, readReferences } from "./references.ts";

/** Whether two readings of a provision's words differ only in references, and each names the same provision as before under its new number. */
export type FollowsRenumbering = (old: TextNode, next: TextNode, oldWords: string, nextWords: string) => boolean;

/**
 * Tells references that only follow the numbering from those that were changed: "section 5" → "section 6" where section 5 is section 6 now.
 * A reference to another Act follows nothing, nor one whose provision cannot be found or is not certain.
 */
export function createFollowsRenumbering(matched: MatchedNodes): FollowsRenumbering {
  const oldUnits = unitsOf(matched.olds);
  const nextUnits = unitsOf(matched.nexts);
  return (old, next, oldWords, nextWords) => {
    const [oldRefs, nextRefs] = [readReferences(oldWords), readReferences(nextWords)];
    if (oldRefs.length === 0 || oldRefs.length !== nextRefs.length) return false;
    if (plainWords(maskReferences(oldWords)).join(" ") !== plainWords(maskReferences(nextWords)).join(" ")) return false;
    return oldRefs.every((reference, index) => {
      const counterpart = nextRefs[index];
      if (!counterpart) return false;
      if (oldWords.slice(reference.from, reference.to) === nextWords.slice(counterpart.from, counterpart.to)) return true;
      if (reference.isElsewhere || counterpart.isElsewhere) return false;
      const target = resolve(reference, oldRefs, old, oldUnits);
      const now = resolve(counterpart, nextRefs, next, nextUnits);
      return target !== null && now !== null && matched.nextOf.get(target) === now;
    });
  };
}

type Units = ReadonlyMap<string, readonly TextNode[]>;

/** Sections, schedules, Parts and Chapters of the bill itself, by unit and number, and by unit and heading. */
function unitsOf(nodes: readonly TextNode[]): Units {
  const units = new Map<string, TextNode[]>();
  const add = (key: string, node: TextNode) => {
    const known = units.get(key);
    if (known) known.push(node);
    else units.set(key, [node]);
  };
  for (const node of nodes) {
    const { kind, heading } = node.provision;
    if (node.quotation || !(kind === "section" || kind === "schedule" || isContainer(kind))) continue;
    add(`${kind} ${node.numberKey}`, node);
    if (heading) add(`${kind} (${foldText(heading)})`, node);
  }
  return units;
}

/** The provision that a reference in the words of `from` names; null when there is none, or several. */
function resolve(reference: Reference, all: readonly Reference[], from: TextNode, units: Units): TextNode | null {
  const { unit, path, title } = reference;
  if (reference.of !== null) {
    const of = all[reference.of];
    const base = of ? resolve(of, all, from, units) : null;
    return base ? descend(base, path) : null;
  }
  if (unit === "section" || unit === "schedule" || unit === "part" || unit === "chapter") {
    // In a quotation "section 5" is a section of the Act that it will stand in.
    if (from.quotation) return null;
    const key = title === null ? (path[0] ?? "") : `(${foldText(title)})`;
    const found = near(units.get(`${unit} ${key}`) ?? [], from);
    return found ? descend(found, path.slice(1)) : null;
  }
  for (let above: TextNode | null = from; above && above.provision.kind !== "quotation"; above = above.parent) {
    const found = descend(above, path.slice(0, 1), kindsOf[unit]);
    if (found) return descend(found, path.slice(1));
  }
  return null;
}

/** The only one; or the only one in the same schedule or Part, as "Part 1" in a schedule of several Parts. */
function near(found: readonly TextNode[], from: TextNode): TextNode | null {
  for (let above = from.parent; above && found.length > 1; above = above.parent) {
    const here = found.filter(({ parent }) => parent === above);
    if (here.length === 1) return here[0] ?? null;
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

const kindsOf: Record<Exclude<ReferenceUnit, "section" | "schedule" | "part" | "chapter">, readonly string[]> = {
  subsection: ["subsection"],
  paragraph: ["paragraph", "schedule-paragraph"],
  "sub-paragraph": ["sub-paragraph", "schedule-sub-paragraph"],
  "sub-sub-paragraph": ["sub-sub-paragraph"],
};

/** The provision with those numbers beneath one, looking through Parts and through words without a number. */
function descend(above: TextNode, path: readonly string[], kinds?: readonly string[]): TextNode | null {
  let at = above;
  for (const key of path) {
    const found = beneath(at).filter((node) => node.numberKey === key && (!kinds || kinds.includes(node.provision.kind)));
    const [only, ...others] = found;
    if (!only || others.length > 0) return null;
    at = only;
  }
  return at;
}

function beneath(node: TextNode): readonly TextNode[] {
  return node.members.flatMap((member) => (member.numberKey === "" && member.family === "words" ? beneath(member) : [member]));
}
