/** What an amendment changes. Its `id` is as worded: "2A", "A1"; null for "the schedule", "the long title" and "the preamble". */
export type TargetUnit = "section" | "schedule" | "part" | "chapter" | "cross-heading" | "long-title" | "preamble" | "amendment";

export type Target = {
  readonly unit: TargetUnit;
  readonly id: string | null;
  /** A provision that has no number yet is named by its title: "section (Local referendum)". */
  readonly title?: string;
  /** Where the wording names provisions inside the unit: "section 3(2)(a)" gives ["(2)", "(a)"]; "paragraph 4 of schedule 1" gives ["4"]. */
  readonly within?: readonly string[];
};

/** Quoted words, and which of several: occurrence counts from 1 within the line; null where the wording does not say. */
export type Words = { readonly words: string; readonly occurrence: number | null };

/** An end of a range: words, the beginning, or the end of a line. `line` and `page` where the wording names others than the amendment's own. */
export type RangeEnd =
  | ({ readonly kind: "words"; readonly line?: number; readonly page?: number } & Words)
  | { readonly kind: "beginning"; readonly line?: number; readonly page?: number }
  | { readonly kind: "end"; readonly line?: number; readonly page?: number };

/** What is left out. */
export type LeftOut =
  | ({ readonly kind: "words" } & Words)
  | { readonly kind: "range"; readonly from: RangeEnd; readonly to: RangeEnd }
  /** Whole lines, both included; `pageTo` when the last is on a later page. */
  | { readonly kind: "lines"; readonly from: number; readonly to: number; readonly pageTo?: number }
  /** Provisions inside the target, by kind and number as worded: { unit: "subsection", ids: ["(4)", "(5)"] }. */
  | { readonly kind: "provisions"; readonly unit: ProvisionUnit; readonly ids: readonly string[] }
  /** The target itself: "Leave out section 2". */
  | { readonly kind: "target" };

export type ProvisionUnit = "subsection" | "paragraph" | "sub-paragraph" | "sub-sub-paragraph" | "definition" | "entry";

/**
 * Where an insertion goes. With `anchor`: before or after those words. Without: at the end or the beginning of the line
 * named in `place` (or of the target, if none is named), or before or after the target as a whole ("After section 6, insert—").
 */
export type Where = "before" | "after" | "at-end" | "at-beginning";

/** What is inserted. */
export type Inserted = {
  /** Verbatim, without the angle brackets around it; "\n" parts paragraphs. "( )" stands for a number that the clerks will give. */
  readonly text: string;
  /** Whether it begins on a line of its own: "insert—" and not "insert". */
  readonly onNewLine: boolean;
};

/** An amendment, understood. Described for other programs in docs/guides/amendments.md. */
export type Instruction = {
  readonly kind: "leave-out" | "insert" | "leave-out-and-insert" | "move" | "divide";
  readonly target: Target;
  /** The page and line that the wording gives. For "leave out lines 8 and 9" the first line. */
  readonly place: { readonly page: number | null; readonly line: number | null } | null;
  readonly leaveOut: LeftOut | null;
  readonly where: Where | null;
  readonly anchor: Words | null;
  readonly insert: Inserted | null;
  /** Of a move: before or after what. */
  readonly moveTo: { readonly where: "before" | "after"; readonly target: Target } | null;
  /** Of a division: what each of the new provisions consists of, in order, with its title where it is given. */
  readonly divideInto: readonly { readonly consistsOf: string; readonly title: string | null }[] | null;
  /** "In substitution for amendment 22". */
  readonly inSubstitutionFor: string | null;
};

/** Something that a clerk would have read without noticing, and what was read instead. */
export type Irregularity = { readonly at: number; readonly found: string; readonly readAs: string };

/** Why a wording cannot be read: a sentence, and the character (from 0) at which reading stopped. */
export type WordingProblem = { readonly at: number; readonly message: string };

export type ReadWording =
  | { readonly ok: true; readonly instruction: Instruction; readonly irregularities: readonly Irregularity[] }
  | { readonly ok: false; readonly problem: WordingProblem };
