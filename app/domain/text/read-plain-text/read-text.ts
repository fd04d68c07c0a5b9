import type { PrintLayout } from "../print-lines.ts";
import type { BillText, ProvisionKind } from "../provision.ts";

/** What a line of what was pasted was read as. */
export type ReadAs =
  | { readonly as: "provision"; readonly kind: ProvisionKind; readonly id: string; readonly part: "number" | "heading" | "words" }
  | { readonly as: "title" | "contents" | "page" | "margin" | "running-head" | "blank" | "unplaced" };

/** A line of what was pasted, beside what was made of it. */
export type ReadLine = { readonly at: number; readonly content: string; readonly readAs: ReadAs; readonly note: string | null };

/** What an editor should look at. `at` is the line of what was pasted, from 1; null where it is about the whole. */
export type ReadProblem = { readonly kind: "unplaced" | "doubtful" | "margin"; readonly message: string; readonly at: number | null };

/** A text as it was understood. */
export type ReadText = {
  readonly text: BillText;
  /** The title of the bill, where it stands in front. */
  readonly title: string | null;
  /** Null where pages and lines are not known or do not agree with each other. */
  readonly layout: PrintLayout | null;
  /** Why there is no layout, in a sentence; null when there is one. */
  readonly noLayout: string | null;
  /** Every line that was pasted. */
  readonly lines: readonly ReadLine[];
  readonly problems: readonly ReadProblem[];
  /** Why this is no text of a bill, in a sentence that names the place; null when it is one. */
  readonly refusal: string | null;
};
