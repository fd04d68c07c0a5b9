import type { Block } from "#app/domain/text/linear.ts";
import type { Instant } from "#app/lib/dates.ts";
import { type DecidedChange, reopened } from "./decided-changes.ts";
import type { AmendingStage } from "./lifecycle.ts";
import type { Located } from "./located.ts";
import type { Instruction, ReadWording } from "./wording/instruction.ts";

export type AdmissibilityInput = {
  readonly wording: string;
  readonly read: ReadWording;
  /** Null: there is no text to look in. */
  readonly located: Located | null;
  /** The version, flattened; null: not to hand. */
  readonly blocks: readonly Block[] | null;
  readonly stage: AmendingStage;
  readonly decided: readonly DecidedChange[];
  readonly lodgedAt: Instant | null;
  /** When lodging opens and closes; null: not known. */
  readonly window: { readonly opensAt: Instant | null; readonly closesAt: Instant | null } | null;
};

/** What the clerks would ask about. `isCertain` false: somebody must look. */
export type AdmissibilityProblem = {
  readonly kind:
    | "not-in-proper-form"
    | "words-not-found"
    | "place-not-certain"
    | "inserts-nothing"
    | "changes-nothing"
    | "several-changes"
    | "already-decided"
    | "against-a-decision"
    | "outside-the-window";
  readonly message: string;
  readonly rule: string;
  readonly isCertain: boolean;
};

// ASSUMPTION: the paragraphs of Rule 9.10.5 are from general knowledge; the live text was not read.
const properForm = "Rule 9.10.5(a): an amendment must be in proper form (not verified)";
const consistency = "Rule 9.10.5(d): not inconsistent with a decision already taken at the same Stage (not verified)";
const separateChanges = "Guidance on Public Bills, Part 4, 4.2 to 4.5: every substantive change needs an amendment of its own";
const lodgingRules: Record<AmendingStage, string> = { stage_2: "Rule 9.10.2", stage_3: "Rule 9.10.2A" };

/** What no machine can tell, so that nobody takes an empty list for a clerk's decision. */
export const notKnownByMachine: readonly { readonly message: string; readonly rule: string }[] = [
  { message: "Whether it is relevant to the bill and to the provision cannot be known by machine.", rule: "Rule 9.10.5(b) (not verified)" },
  {
    message: "Whether it is consistent with the general principles agreed at Stage 1 cannot be known by machine.",
    rule: "Rule 9.10.5(c) (not verified)",
  },
  { message: "Whether its words are offensive cannot be known by machine.", rule: "Rule 9.10.5 (not verified)" },
  { message: "The convener or the Presiding Officer decides where admissibility is disputed.", rule: "Rule 9.10 (not verified)" },
];

/** The problems that can be known from the wording, the text and the decisions; none of them decides. See `notKnownByMachine`. */
export function admissibilityProblems(input: AdmissibilityInput): readonly AdmissibilityProblem[] {
  const timely = windowProblems(input);
  if (!input.read.ok) {
    const { at, message } = input.read.problem;
    return [problem("not-in-proper-form", `The wording cannot be read from character ${at + 1}: ${message}`, properForm), ...timely];
  }
  const { instruction } = input.read;
  return [
    ...locationProblems(input.located),
    ...emptyProblems(instruction),
    ...severalChanges(input, instruction),
    ...decidedProblems(input, instruction),
    ...timely,
  ];
}

function problem(kind: AdmissibilityProblem["kind"], message: string, rule: string, isCertain = true): AdmissibilityProblem {
  return { kind, message, rule, isCertain };
}

function locationProblems(located: Located | null): readonly AdmissibilityProblem[] {
  if (!located) return [];
  if (located.ok) {
    return located.notes
      .filter(({ kind }) => kind !== "not-checked")
      .map(({ kind, message }) => problem(kind === "inexact-words" ? "words-not-found" : "place-not-certain", message, properForm, false));
  }
  if (located.reason === "not-found" || located.reason === "not-a-place") return [problem("words-not-found", located.message, properForm)];
  if (located.reason === "ambiguous") return [problem("place-not-certain", located.message, properForm)];
  return [problem("place-not-certain", located.message, properForm, false)];
}

function emptyProblems({ kind, insert, leaveOut }: Instruction): readonly AdmissibilityProblem[] {
  const inserts = kind === "insert" || kind === "leave-out-and-insert";
  if (inserts && (insert === null || /^[\s( )]*$/.test(insert.text)))
    return [problem("inserts-nothing", "It says “insert” and gives no words to insert.", properForm)];
  if (leaveOut?.kind === "words" && insert && leaveOut.words === insert.text)
    return [problem("changes-nothing", "It leaves out words and inserts the same words again.", properForm)];
  if (leaveOut?.kind === "words" && leaveOut.words.trim() === "")
    return [problem("changes-nothing", "It says “leave out” and names no words.", properForm)];
  return [];
}

const everywhere = /\b(?:wherever (?:it|they|those words)|in each place|in every place|throughout the bill|each time (?:it|they))\b/i;

function severalChanges({ wording, located, blocks }: AdmissibilityInput, { insert }: Instruction): readonly AdmissibilityProblem[] {
  const outsideInsertion = insert ? wording.slice(0, Math.max(0, wording.indexOf(insert.text))) : wording;
  if (everywhere.test(outsideInsertion))
    return [problem("several-changes", "It changes several places at once; each needs an amendment of its own.", separateChanges)];
  if (!located?.ok || !blocks || located.edit.kind !== "words") return [];
  const first = unitAt(blocks, located.edit.from.id);
  const last = unitAt(blocks, located.edit.to.id);
  if (first === last) return [];
  return [problem("several-changes", "It reaches from one section into another.", separateChanges, false)];
}

/** The section, schedule or long title that a provision stands in. */
function unitAt(blocks: readonly Block[], id: string): string | null {
  let block = blocks.find(({ provision }) => provision.id === id);
  while (block && !["section", "schedule", "long-title", "preamble"].includes(block.provision.kind))
    block = block.parent === null ? undefined : blocks[block.parent];
  return block?.provision.id ?? null;
}

function decidedProblems(input: AdmissibilityInput, instruction: Instruction): readonly AdmissibilityProblem[] {
  const edit = input.located?.ok ? input.located.edit : null;
  return input.decided.flatMap((decision) => {
    const found = reopened(instruction, edit, decision, input.blocks);
    if (found === null) return [];
    const decided = `amendment ${decision.number}, ${decision.result === "agreed_to" ? "agreed to" : "disagreed to"} at this stage`;
    if (found === "same") return [problem("already-decided", `It asks again what was decided with ${decided}.`, consistency)];
    const message =
      found === "gone"
        ? `It changes words that went with ${decided}.`
        : `It is at the same place as ${decided}: whether they agree must be read.`;
    return [problem("against-a-decision", message, consistency, found === "gone")];
  });
}

function windowProblems({ lodgedAt, window, stage }: AdmissibilityInput): readonly AdmissibilityProblem[] {
  if (lodgedAt === null || window === null) return [];
  const rule = lodgingRules[stage];
  if (window.opensAt !== null && lodgedAt < window.opensAt)
    return [problem("outside-the-window", "It was lodged before amendments to this stage could be lodged.", rule)];
  if (window.closesAt === null || lodgedAt <= window.closesAt) return [];
  const message =
    "It was lodged after the deadline: as a manuscript amendment it needs the leave of the convener or the Presiding Officer.";
  return [problem("outside-the-window", message, `${rule}, Rule 9.10.6`)];
}
