import type { ProvisionKind } from "#app/domain/text/provision.ts";

/** Where an amendment stands relative to the unit that it belongs to. */
export type MarshalSlot = "before" | "inside" | "replace" | "leave-out" | "move-or-divide" | "after";

/** What decides between amendments at one point, each in its turn. */
export type TieBreak = "wider-first" | "replacing-before-leaving-out" | "government-first" | "member-in-charge-first" | "order-lodged";

/** What a line ending takes: words, or a new provision of a level. */
export type InsertedLevel = "words" | "sub-sub-sub-paragraph" | "sub-sub-paragraph" | "sub-paragraph" | "paragraph" | "subsection";

/** The rules by which a list is marshalled. Everything that could not be verified can be changed here without changing the code. */
export type MarshalRules = {
  /** In which order the amendments to one unit stand. */
  readonly slots: readonly MarshalSlot[];
  /** Sort codes at one point: lower first. */
  readonly codes: {
    /** "At beginning insert", "leave out lines", and provisions left out as a whole. */
    readonly atBeginning: number;
    /** Inside a line: the position of the word decides; this code stands for it where the text is not to hand. */
    readonly insideLine: number;
    /** "At end insert": the deepest first. */
    readonly atEnd: Readonly<Record<InsertedLevel, number>>;
    /** Added for text inserted into an Act that the bill amends. */
    readonly intoAnotherAct: number;
  };
  readonly atOnePoint: readonly TieBreak[];
  /** Each rule in words, with where it was read. */
  readonly sources: readonly MarshalRuleSource[];
};

/** A rule in words, with where it was read. */
export type MarshalRuleSource = { readonly statement: string; readonly source: string; readonly isVerified: boolean };

const rulesOf1999 = "The Clerk's determination under Rule 9.10.8, Business Bulletin, 2 September 1999";
const lawmaker = "https://help.lawmaker.legislation.gov.uk/help/live/old-annex-20-using-the-amendment-sort-code-in-scot";
const notFound = "Not found in a source";

const sources: readonly MarshalRuleSource[] = [
  { statement: "The long title is always considered last.", source: rulesOf1999, isVerified: true },
  {
    statement: "A new section before or after an existing one is taken before or after the amendments to that one.",
    source: rulesOf1999,
    isVerified: true,
  },
  {
    statement: "“Leave out section N and insert” comes after the amendments to section N, and before “leave out section N”.",
    source: rulesOf1999,
    isVerified: true,
  },
  { statement: "“Leave out section N” comes before amendments to move or divide it.", source: rulesOf1999, isVerified: true },
  { statement: "Within a section the first point affected decides.", source: rulesOf1999, isVerified: true },
  {
    statement: "An amendment that leaves out a block is taken before amendments to text inside the block.",
    source: rulesOf1999,
    isVerified: true,
  },
  { statement: "Sort codes at one point: 0, the position of the word, then 50 to 100 by level.", source: lawmaker, isVerified: true },
  { statement: "An amendment to an amendment is listed beneath its target.", source: "Lawmaker, the drafting service", isVerified: true },
  // ASSUMPTION: the following three are general knowledge; a clerk can change them in the rules below.
  {
    statement: "At one point the wider change is taken first, and leaving out and inserting before leaving out.",
    source: notFound,
    isVerified: false,
  },
  {
    statement: "At one point the Government's amendments come first, then those of the member in charge.",
    source: notFound,
    isVerified: false,
  },
  { statement: "Then the order in which they were lodged.", source: notFound, isVerified: false },
];

/** The rules as they are known. */
export const usualMarshalRules: MarshalRules = {
  slots: ["before", "inside", "replace", "leave-out", "move-or-divide", "after"],
  codes: {
    atBeginning: 0,
    insideLine: 25,
    atEnd: {
      words: 50,
      "sub-sub-sub-paragraph": 60,
      "sub-sub-paragraph": 70,
      "sub-paragraph": 80,
      paragraph: 90,
      subsection: 100,
    },
    intoAnotherAct: -1,
  },
  atOnePoint: ["wider-first", "replacing-before-leaving-out", "government-first", "member-in-charge-first", "order-lodged"],
  sources,
};

/** The level of a provision among those that can be inserted at the end of a line. */
export const levelOfKind: Partial<Record<ProvisionKind, InsertedLevel>> = {
  subsection: "subsection",
  "schedule-paragraph": "subsection",
  "schedule-sub-paragraph": "subsection",
  paragraph: "paragraph",
  "sub-paragraph": "sub-paragraph",
  "sub-sub-paragraph": "sub-sub-paragraph",
  definition: "paragraph",
  item: "paragraph",
};
