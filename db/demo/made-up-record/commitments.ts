import type { CommitmentFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { memberNamed } from "../made-up-bill/members.ts";
import { letterSlug, ministersOffice, onTheBill, tie, toAmendment } from "./in-record.ts";

type Promised = Pick<CommitmentFacts, "kind" | "made" | "summary" | "quote" | "state" | "stateNote" | "ties"> & Partial<CommitmentFacts>;

function promised(key: string, slug: string, facts: Promised): CommitmentFacts {
  const { slug: person, name } = memberNamed(key);
  return {
    ...onTheBill,
    slug: `made-up-promise-${slug}`,
    person,
    organisation: null,
    printedSpeaker: name,
    office: key === "corrieburn" ? ministersOffice : null,
    chain: ["Official Report (made up)"],
    place: "Orchards Committee (made up)",
    dueWords: null,
    dueOn: null,
    confidence: "official",
    ...facts,
  };
}

/** A commitment in each state, and those that are open with and without a day. */
export const madeUpCommitments: readonly CommitmentFacts[] = [
  promised("corrieburn", "grounds-for-notices", {
    kind: "amendment",
    made: knownDay("2026-09-29"),
    summary: "an amendment at Stage 3, so that a council needs good grounds for a notice (made up)",
    quote: "We will bring back an amendment at Stage 3.",
    dueWords: "at Stage 3",
    state: "met",
    stateNote: "Agreed to without a division.",
    ties: [tie("arose_from", "amendment", toAmendment.stage2("54")), tie("met_by", "amendment", toAmendment.stage3("6"))],
  }),
  promised("corrieburn", "letter-to-medlarton", {
    kind: "write_letter",
    made: knownDay("2026-09-22"),
    summary: "a letter to Lachlan Medlarton on what a council may ask of a keeper (made up)",
    quote: "I will write to the member.",
    state: "met",
    stateNote: null,
    ties: [tie("arose_from", "amendment", toAmendment.stage2("12")), tie("met_by", "letter", letterSlug("17"))],
  }),
  promised("corrieburn", "letter-on-notices", {
    kind: "write_letter",
    made: knownDay("2026-09-22"),
    summary: "a letter to Morven Quincefield on how harvest notices are shown (made up)",
    quote: "I will write to the member by 9 October.",
    dueWords: "by 9 October",
    dueOn: "2026-10-09",
    state: "open",
    stateNote: null,
    ties: [tie("arose_from", "statement", "made-up-corrieburn-2026-09-22-notices"), tie("with", "letter", letterSlug("15"))],
  }),
  promised("corrieburn", "consent-to-felling", {
    kind: "consider",
    made: knownDay("2026-09-22"),
    summary: "to look again at the words on consent to felling (made up)",
    quote: "If the member withdraws her amendment, I will look at it again before Stage 3.",
    dueWords: "before Stage 3",
    state: "open",
    stateNote: null,
    ties: [tie("arose_from", "amendment", toAmendment.stage2("28"))],
  }),
  promised("corrieburn", "wasp-survey", {
    kind: "statement",
    made: knownDay("2026-06-16"),
    summary: "a statement to the Parliament on wasps before the summer (made up)",
    quote: "The Parliament shall hear of wasps before the summer.",
    dueWords: "before the summer",
    state: "not_met",
    stateNote: "There was no statement before the summer; the minister said so herself on 3 September (made up).",
    ties: [tie("arose_from", "meeting", "made-up-evidence-2026-06-16")],
  }),
  promised("birchwood", "name-of-the-bill", {
    kind: "amendment",
    made: knownDay("2026-06-16"),
    summary: "an amendment to the name of the bill (made up)",
    quote: "I shall see about the name.",
    state: "withdrawn",
    stateNote: "She told the committee on 22 September that the name would stay (made up).",
    ties: [tie("arose_from", "meeting", "made-up-evidence-2026-06-16")],
  }),
  promised("corrieburn", "guidance-on-harvest", {
    kind: "other",
    made: knownDay("2026-10-29"),
    summary: "guidance on harvest notices (made up)",
    quote: "There will be guidance before the next harvest.",
    place: "Meeting of the Parliament (made up)",
    dueWords: "before the next harvest",
    state: "open",
    stateNote: null,
    ties: [tie("arose_from", "amendment", toAmendment.stage3("11"))],
    isDisputed: true,
    disputeNote: "The minister’s office says that it was a hope and no promise (made up).",
  }),
];
