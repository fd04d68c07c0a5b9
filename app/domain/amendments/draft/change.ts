import type { Block } from "#app/domain/text/linear.ts";
import type { EditedProvision } from "./edited-provision.ts";

/** Words of one provision that change. Offsets count characters of its linear text; spaces at the ends are not part of it. */
export type WordsChange = {
  readonly kind: "words";
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** The words of the provision with this change in them, and no other. */
  readonly alone: string;
  /** How far a quotation may reach without taking in words that another change needs. */
  readonly between: { readonly from: number; readonly to: number };
};

/** Whole provisions that go, and new ones in their place; either may be none. */
export type ProvisionsChange = {
  readonly kind: "provisions";
  /** Provisions that stand beside one another, each with all beneath it. */
  readonly leftOut: readonly Block[];
  readonly inserted: readonly EditedProvision[];
  /** The provision after whose last words the new ones come; null at the beginning. */
  readonly after: Block | null;
  /** The provision before which they come; null at the end. */
  readonly before: Block | null;
};

/** Words at the end of a provision, and new provisions behind them: one change at one point. */
export type EndChange = { readonly kind: "end"; readonly words: WordsChange; readonly provisions: ProvisionsChange };

/** The whole section goes: nothing comes in its place, or a new text, because most of it is rewritten or because nothing smaller can be worded. */
export type WholeChange = { readonly kind: "whole"; readonly block: Block; readonly why: "left-out" | "rewritten" | "no-smaller-wording" };

/** One substantive change: it needs an amendment of its own. */
export type Change = WordsChange | ProvisionsChange | EndChange | WholeChange;
