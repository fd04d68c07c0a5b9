import { uncapitalise } from "#app/lib/text.ts";
import type { MarshalSlot } from "./marshal-codes.ts";
import type { Target } from "./wording/instruction.ts";

/** Where an amendment stands in the list, as far as it is known. Compared from the first field to the last. */
export type MarshalPlace = {
  /** Position of its unit in the order of consideration; Infinity: not known. */
  readonly unitRank: number;
  readonly slot: MarshalSlot;
  /** The first point affected, compared figure by figure: block and character in a text, else page and line. */
  readonly point: readonly number[];
  readonly code: number;
  /** Where what is affected ends, in the same figures: the wider change reaches further. */
  readonly end: readonly number[];
  /** The centre heading that it stands under: "After section 41". */
  readonly heading: string;
  /** In sentences: by which rules it stands there, and what could not be known. */
  readonly reasons: readonly string[];
  readonly isCertain: boolean;
};

/** Below zero when `a` comes first: figure by figure; what has no figure left comes first. */
export function comparePoints(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const first = a[at] ?? Number.NEGATIVE_INFINITY;
    const second = b[at] ?? Number.NEGATIVE_INFINITY;
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

/** The rule by which an amendment to a whole unit stands where it does. */
export const slotReasons: Record<MarshalSlot, string | null> = {
  before: "A new provision before another is taken before the amendments to that one.",
  inside: null,
  replace: "“Leave out and insert” a whole provision comes after the amendments to it and before “leave out”.",
  "leave-out": "“Leave out” a whole provision comes after the amendments to it.",
  "move-or-divide": "To move or to divide a provision comes after “leave out”.",
  after: "A new provision after another is taken after the amendments to that one.",
};

/** The centre heading of a place: "Section 1", "After section 41", "Before schedule 2A", "Long Title". */
export function centreHeading(label: string, slot: MarshalSlot): string {
  if (slot !== "before" && slot !== "after") return label;
  return `${slot === "before" ? "Before" : "After"} ${uncapitalise(label)}`;
}

/** A target in the words of a heading, where no text tells more: "Section (Local referendum)", "Part 2". */
export function targetLabel({ unit, id, title }: Target): string {
  const words: Record<Target["unit"], string> = {
    section: "Section",
    schedule: "Schedule",
    part: "Part",
    chapter: "Chapter",
    "cross-heading": "Cross-heading",
    "long-title": "Long Title",
    preamble: "Preamble",
    amendment: "Amendment",
  };
  if (title !== undefined) return `${words[unit]} (${title})`;
  return id === null ? words[unit] : `${words[unit]} ${id}`;
}
