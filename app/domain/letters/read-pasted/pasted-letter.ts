import type { Day, UncertainDay } from "#app/lib/dates.ts";

/** "printed": the letter says so in the place where such a thing stands. "guessed": it may be so. */
export type Sureness = "printed" | "guessed";

/** A suggestion: what was read, in which line of the pasted text (from 1), in which words, how sure, and why not surer. */
export type Suggestion<T> = {
  readonly value: T;
  readonly line: number;
  readonly words: string;
  readonly sure: Sureness;
  readonly why: string | null;
};

/** Somebody who writes or is written to; at least one of the two is there. */
export type PastedParty = { readonly name: string | null; readonly office: string | null };

/** `orElse`: the other day that the words could mean. */
export type PastedDay = { readonly day: Day; readonly orElse: Day | null };

export type PastedReference = { readonly whose: "ours" | "yours" | "not said"; readonly value: string };

/**
 * What the letter says of another letter or of a meeting. `direction`: "mine" was sent by who writes, "yours" by who is written to.
 * `from` and `to` are the names where the letter itself tells them. `yearInferred`: the year is not printed beside the day.
 */
export type LetterReference = {
  readonly about: "letter" | "meeting";
  readonly direction: "mine" | "yours" | "other";
  readonly day: UncertainDay;
  readonly yearInferred: boolean;
  readonly line: number;
  readonly words: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/** Quoted words without their marks. `within`: the place in the list of the quotation that they stand in; null: in the letter itself. */
export type QuotedPassage = {
  readonly text: string;
  readonly line: number;
  readonly within: number | null;
  readonly sure: Sureness;
};

/** All that a pasted letter shows of itself. Nothing of it is certain until an editor says so. */
export type PastedLetter = {
  readonly from: readonly Suggestion<PastedParty>[];
  readonly to: readonly Suggestion<PastedParty>[];
  readonly copies: readonly Suggestion<PastedParty>[];
  /** As printed, without "Dear": "Kit", "Convener". Never taken for a name with office. */
  readonly salutation: Suggestion<string> | null;
  /** Days that can be the letter's own, the likeliest first. */
  readonly dates: readonly Suggestion<PastedDay>[];
  /** The day that a stamp says it came. */
  readonly received: Suggestion<PastedDay> | null;
  readonly ownReferences: readonly Suggestion<PastedReference>[];
  readonly subject: Suggestion<string> | null;
  readonly references: readonly LetterReference[];
  readonly quotations: readonly QuotedPassage[];
  readonly requests: readonly Suggestion<string>[];
  readonly enclosures: readonly Suggestion<string>[];
  /** Where control characters stood in the pasted text (offsets); they are dropped. */
  readonly controlCharactersAt: readonly number[];
  /** Sentences about what was not found or not understood. */
  readonly remarks: readonly string[];
};
