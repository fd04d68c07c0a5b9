import type { Day, UncertainDay } from "#app/lib/dates.ts";
import type { StageCode } from "./bill.ts";
import type { ClockStep, CommitmentKind, CommitmentState, CorrespondenceKind, ReplyNature, RequestState } from "./correspondence.ts";
import type { Confidence, Sourced } from "./source.ts";
import type { CastingVote, DecisionWay, LodgedAs } from "./text.ts";
import type { TieFacts } from "./ties.ts";

/** Somebody named in a letter or a meeting, in an office on that day. At least one of the four is set. */
export type PartyNamed = {
  person: string | null;
  organisation: string | null;
  committee?: string | null;
  printedName: string | null;
  printedOffice: string | null;
};

export const letterKinds = ["letter", "written_submission", "promised_letter"] as const;

/** `nature`: how much a reply answers; left out and null: as far as is known, all of it. */
export type LetterLinkFacts = {
  kind: "replies_to" | "encloses" | "corrects" | "cites";
  letter: string;
  inferred: boolean;
  note: string | null;
  nature?: ReplyNature | null;
};

/** A short quotation. `chain` names each level between us and the words, nearest to the speaker last: ["article", "letter"]. */
export type QuotationFacts = { text: string; speaker: string | null; chain: readonly string[] };

/** One level between us and the words: "article", "letter". It may be a source, a letter or a statement that we hold (by slug). */
export type ChainLevel = { words: string; kind: "source" | "letter" | "statement" | null; slug: string | null };

/** What lets somebody who is named answer. */
export type FairnessFacts = {
  replyText?: string | null;
  replyOn?: Day | null;
  isDisputed?: boolean;
  disputeNote?: string | null;
};

export type LetterFacts = Sourced & {
  slug: string;
  kind: (typeof letterKinds)[number];
  subject: string;
  /** In our own words. */
  summary: string | null;
  from: readonly PartyNamed[];
  to: readonly PartyNamed[];
  copies?: readonly PartyNamed[];
  sent: UncertainDay;
  received?: UncertainDay;
  published?: UncertainDay;
  /** Which rule on replies looks at it; left out and null: not known. */
  correspondence?: CorrespondenceKind | null;
  /** null: not known. */
  expectsReply?: "yes" | "no" | null;
  reference?: string | null;
  /** "Dear Tom": what it calls those whom it is written to, where that differs from their office. */
  salutation?: string | null;
  language?: string | null;
  licence?: string | null;
  /** The text as far as it may be kept. First-start data only gives the text of made-up letters. */
  text?: { words: string; withheld: readonly { from: number; to: number; reason: string }[] } | null;
  clockSteps?: readonly ClockStep[];
  ties?: readonly TieFacts[];
  links: readonly LetterLinkFacts[];
  /** Slug of the letter, or words about the record, by which alone this letter is known; null: it was read itself. */
  knownThroughLetter: string | null;
  knownThroughNote: string | null;
  textFound: boolean;
  heldBy: readonly { holder: string; url: string | null }[];
  quotations: readonly QuotationFacts[];
  attachments: readonly string[];
  topics: readonly string[];
  bills: readonly string[];
  confidence: Confidence;
  isMadeUp?: boolean;
};

export const meetingKinds = ["meeting", "visit", "evidence_session", "summit"] as const;
export const meetingStates = ["asked_for", "planned", "held", "declined", "unknown"] as const;
export type MeetingFacts = Sourced & {
  slug: string;
  kind: (typeof meetingKinds)[number];
  state: (typeof meetingStates)[number];
  title: string;
  summary: string | null;
  date: UncertainDay;
  place: string | null;
  participants: readonly (PartyNamed & { role: string | null })[];
  letters: readonly string[];
  ties?: readonly TieFacts[];
  topics: readonly string[];
  bills: readonly string[];
  confidence: Confidence;
  isMadeUp?: boolean;
};

/** What a letter asks for; its state as an editor found it. */
export type RequestFacts = Sourced & {
  slug: string;
  letter: string;
  /** In our own words: "a four nations meeting". */
  summary: string;
  quote: string | null;
  state: RequestState;
  stateNote: string | null;
  ties: readonly TieFacts[];
  confidence: Confidence;
  isMadeUp?: boolean;
};

export type StatementFacts = Sourced &
  FairnessFacts & {
    slug: string;
    /** Slug; exactly one of person and organisation, or neither where only an office is named. */
    person: string | null;
    organisation: string | null;
    printedSpeaker: string;
    /** The office on that day, as printed. */
    office: string | null;
    date: UncertainDay;
    /** A short quotation, or null. */
    quote: string | null;
    /** In our own words. */
    summary: string;
    /** Levels between us and the words: ["article"], ["article", "letter"]. */
    chain: readonly (string | ChainLevel)[];
    /** The vote that it is, where something was done and not said. */
    division?: string | null;
    ties?: readonly TieFacts[];
    place: string | null;
    topics: readonly string[];
    bills: readonly string[];
    confidence: Confidence;
    isMadeUp?: boolean;
  };

export const stances = ["for", "against", "conditional", "neutral", "undeclared"] as const;
export type Stance = (typeof stances)[number];
/** Something that people take positions on, that is no bill: "a pilot drug consumption room". */
export type QuestionFacts = Sourced & {
  slug: string;
  title: string;
  description: string | null;
  topics: readonly string[];
  isMadeUp?: boolean;
};

/** A position held from a day until another replaces it: a change of mind is a new one. */
export type PositionFacts = Sourced &
  FairnessFacts & {
    slug: string;
    person: string | null;
    organisation: string | null;
    printedHolder: string;
    office: string | null;
    stance: Stance;
    condition: string | null;
    /** What it is about: a bill (slug) or a provision of it, a question (slug), an amendment (slug) or a motion (reference). */
    bill: string | null;
    question: string | null;
    provision?: string | null;
    amendment?: string | null;
    motion?: string | null;
    from: UncertainDay;
    /** Slug of the statement or reference of the division behind it. */
    statement: string | null;
    division: string | null;
    summary: string | null;
    confidence: Confidence;
    isMadeUp?: boolean;
  };

export const findingStates = ["confirmed", "dismissed"] as const;
export type FindingState = (typeof findingStates)[number];

/** "I will write to the member": what was promised, by whom, by when, and what came of it. */
export type CommitmentFacts = Sourced &
  FairnessFacts & {
    slug: string;
    person: string | null;
    organisation: string | null;
    printedSpeaker: string;
    office: string | null;
    kind: CommitmentKind;
    made: UncertainDay;
    /** What is due, in our own words. */
    summary: string;
    quote: string | null;
    chain: readonly (string | ChainLevel)[];
    place: string | null;
    /** "before Stage 3". */
    dueWords: string | null;
    dueOn: Day | null;
    state: CommitmentState;
    stateNote: string | null;
    ties: readonly TieFacts[];
    topics: readonly string[];
    bills: readonly string[];
    confidence: Confidence;
    isMadeUp?: boolean;
  };

export type FigureFacts = Sourced & {
  slug: string;
  /** What is counted: "drug-misuse deaths in Scotland". */
  what: string;
  /** As printed: "1,339". */
  value: string;
  /** The same as a number where it is one; the lower end of a range. */
  number: number | null;
  unit: string | null;
  period: string | null;
  publisher: string | null;
  quotedIn: string | null;
  ties?: readonly TieFacts[];
  topics: readonly string[];
  bills: readonly string[];
  confidence: Confidence;
  isMadeUp?: boolean;
};

/** An Act is a topic too: what is said about it is gathered across bills. */
export const topicKinds = ["subject", "act"] as const;
export type TopicKind = (typeof topicKinds)[number];

export const amendmentStates = [
  "lodged",
  "altered",
  "withdrawn_before_debate",
  "not_selected",
  "not_moved",
  "pre_empted",
  "moved",
  "withdrawn_by_agreement",
  "agreed_to",
  "disagreed_to",
] as const;
export type AmendmentState = (typeof amendmentStates)[number];

/** An amendment as a record: its wording is kept as printed. Left out and null both mean "not known". */
export type AmendmentFacts = Sourced & {
  slug: string;
  bill: string;
  stage: StageCode;
  number: string;
  /** Slug, and the name as printed. */
  member: string | null;
  printedMember: string | null;
  supporters: readonly string[];
  wording: string;
  wordingIsIncomplete: boolean;
  state: AmendmentState | null;
  division: string | null;
  lodgedOn: Day | null;
  listReference: string | null;
  /** Slug of the version whose pages and lines it names. */
  version?: string | null;
  /** Who moved it, where it was not its member: slug, and the name as printed. */
  movedBy?: string | null;
  movedByPrinted?: string | null;
  decisionHow?: DecisionWay | null;
  decidedOn?: Day | null;
  castingVote?: CastingVote | null;
  /** As printed. */
  castingVoteBy?: string | null;
  /** The number of the amendment that pre-empted it. */
  preEmptedBy?: string | null;
  /** What it is for, and what it would do, in plain words. */
  purpose?: string | null;
  effect?: string | null;
  lodgedAs?: LodgedAs | null;
  /** "the Subordinate Legislation Committee". */
  onBehalfOf?: string | null;
  isStarred?: boolean;
  isAltered?: boolean;
  isManuscript?: boolean;
  /** The number of the amendment that it replaces. */
  substitutesFor?: string | null;
  /** The lines of its wording as the Marshalled List prints them, from line 1: amendments to it count by these. */
  printedLines?: readonly string[] | null;
  /** The clerks' own order among amendments at one place: 1 for M1. */
  sortCode?: number | null;
  /** Its place in the order of lodging within the stage. */
  sequence?: number | null;
  isMadeUp?: boolean;
};
