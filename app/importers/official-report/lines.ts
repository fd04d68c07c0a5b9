import { attributeOf, childrenOf, type Element, foldSpace, hasClass, isElement, type Node, textNodeValue } from "./tree.ts";

/** Who has the floor from here on. `speaker` null: nobody is named (a roll-call, a time, a decision). */
export type Contribution = { kind: "contribution"; id: string | null; memberId: number | null; speaker: string | null };
/** One printed line: what stands between two breaks, white space folded. */
export type TextLine = { kind: "text"; text: string };
export type Line = Contribution | TextLine;

/**
 * Flattens the page to its printed lines and the contribution headers between them, whatever element holds them.
 * The published pages put a `<div>` inside a `<p>`, so that a browser leaves the contribution's id on an empty paragraph:
 * an id is therefore a mark in the stream, and never a box with text in it.
 */
export function readLines(root: Node): Line[] {
  const reader = new LineReader();
  const waiting: (Node | "break")[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === "break") {
      reader.endLine();
      continue;
    }
    const text = textNodeValue(next);
    if (text !== null) reader.add(text);
    if (isElement(next)) {
      if (isBoilerplate(next)) continue;
      const breaks = isBreaking(next);
      if (breaks) reader.endLine();
      reader.meet(next);
      if (breaks) waiting.push("break");
      // A cell of a table is no line of its own, but its words must not run into the next cell's.
      if (next.tagName === "td" || next.tagName === "th") reader.add(" ");
    }
    waiting.push(...childrenOf(next).toReversed());
  }
  reader.endLine();
  return reader.lines;
}

class LineReader {
  readonly lines: Line[] = [];
  #text = "";
  /** The mark whose name link has not come yet. */
  #awaitingName: Contribution | null = null;
  /** The header whose name is being read. */
  #named: Contribution | null = null;

  add(text: string): void {
    this.#text += text;
  }

  endLine(): void {
    const text = foldSpace(this.#text);
    this.#text = "";
    if (this.#named) {
      if (text !== "") this.#named.speaker = text;
      this.#named = null;
    } else if (text !== "") {
      this.#awaitingName = null;
      this.lines.push({ kind: "text", text });
    }
  }

  meet(element: Element): void {
    const id = attributeOf(element, "id");
    if (id?.startsWith("orscontributions_")) {
      this.endLine();
      this.#awaitingName = this.#begin(id, Number(/_M(\d+)E/.exec(id)?.[1] ?? 0));
      return;
    }
    const number = element.tagName === "a" ? attributeOf(element, "name") : null;
    if (number === null || !/^\d+$/.test(number)) return;
    this.endLine();
    this.#named = this.#awaitingName ?? this.#begin(null, 0);
    this.#awaitingName = null;
    if (Number(number) > 0) this.#named.memberId = Number(number);
  }

  #begin(id: string | null, memberId: number): Contribution {
    const contribution: Contribution = { kind: "contribution", id, memberId: memberId > 0 ? memberId : null, speaker: null };
    this.lines.push(contribution);
    return contribution;
  }
}

const inlineTags = new Set(
  "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark o:p q s samp small span strike strong sub sup td th time tt u var wbr".split(
    " ",
  ),
);
const boilerplateTags = new Set(["button", "head", "noscript", "script", "style", "svg", "template", "title"]);
const boilerplateClasses = ["share-float-right", "contents-nav", "hide-text", "dropdown-menu"];

function isBreaking(element: Element): boolean {
  return !inlineTags.has(element.tagName);
}

function isBoilerplate(element: Element): boolean {
  if (boilerplateTags.has(element.tagName) || attributeOf(element, "hidden") !== null) return true;
  return boilerplateClasses.some((name) => hasClass(element, name));
}
