import type { LetterFacts } from "#app/domain/facts/record.ts";
import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { madeUpBillSlug, madeUpStage3 } from "../made-up-bill/stages.ts";
import { aLetter, body, convener, letterSlug, minister, replyTo, tie, withText } from "./in-record.ts";

const toGovernment = {
  ...aLetter,
  from: [convener],
  to: [minister],
  correspondence: "committee_to_government",
  expectsReply: "yes",
} as const;
const toCommittee = { ...aLetter, from: [minister], to: [convener], correspondence: "other", expectsReply: "no" } as const;
const aboutStage1 = tie("about", "stage", madeUpBillSlug, "stage_1");

/** A letter with a holding reply, an answer in part with an enclosure, and a correction of it; a report without a reply; and a new letter. */
export const lettersWithTheCommittee: readonly LetterFacts[] = [
  {
    ...toGovernment,
    slug: letterSlug("06"),
    subject: "What community orchards cost (made up)",
    summary: "Asks what the plans for the care of orchards would cost councils, and how many orchards there are.",
    reference: "OC/S7/26/4 (made up)",
    sent: knownDay("2026-06-10"),
    received: knownDay("2026-06-11"),
    published: knownDay("2026-06-12"),
    text: withText(`
Dear Minister,

The Committee asks what the plans in section 8 would cost councils, and how many orchards could be designated today.

Torquil Mossbank (made up), Convener
`),
    clockSteps: [
      { kind: "stopped", on: "2026-06-25", until: null, reason: "The minister asked which councils were meant (made up)." },
      { kind: "restarted", on: "2026-07-01", until: null, reason: "The convener said: all of them (made up)." },
      { kind: "extended", on: "2026-07-10", until: "2026-07-31", reason: "The convener allowed time until the end of July (made up)." },
      { kind: "promised", on: "2026-06-24", until: "2026-08-14", reason: "The holding reply names this day (made up)." },
    ],
    ties: [tie("about", "provision", `${madeUpBillSlug}-as-introduced`, "section 8"), aboutStage1],
  },
  {
    ...toCommittee,
    slug: letterSlug("07"),
    subject: "What community orchards cost: first reply (made up)",
    summary: "Says that a full reply will come by 14 August.",
    sent: knownDay("2026-06-24"),
    links: [replyTo("06", "holding")],
    text: withText("Dear Convener,\n\nI am looking into it, and will write again by 14 August.\n\nAilsa Corrieburn (made up)"),
  },
  {
    ...toCommittee,
    slug: letterSlug("08"),
    subject: "What community orchards cost: reply (made up)",
    summary: "Gives the number of orchards and says that councils cannot yet reckon the cost of plans. Encloses a note on ladders.",
    sent: knownDay("2026-08-12"),
    published: knownDay("2026-08-14"),
    links: [
      replyTo("06", "part", "The cost is not in it (made up)."),
      { kind: "encloses", letter: letterSlug("09"), inferred: false, note: null },
    ],
    text: withText(`
Dear Convener,

There are 412 orchards that could be designated. What the plans would cost, councils cannot say yet. A note on ladders is enclosed.

Ailsa Corrieburn (made up)
`),
    quotations: [{ text: "There are 412 orchards", speaker: "Ailsa Corrieburn (made up)", chain: ["letter"] }],
    attachments: ["note on ladders (made up)"],
  },
  {
    ...toCommittee,
    slug: letterSlug("09"),
    kind: "written_submission",
    subject: "Note on ladders (made up)",
    summary: "How many rungs a ladder should have.",
    from: [body("made-up-orchards-department", "Orchards Department (made up)")],
    sent: unknownDay,
    topics: [...aLetter.topics, "made-up-ladders"],
    remarks: ["It bears no date; it came with the letter of 12 August 2026 (made up)."],
  },
  {
    ...toCommittee,
    slug: letterSlug("10"),
    subject: "Correction: number of orchards (made up)",
    summary: "The number in the letter of 12 August was wrong: it is 421.",
    sent: knownDay("2026-08-20"),
    links: [{ kind: "corrects", letter: letterSlug("08"), inferred: false, note: "421 orchards instead of 412 (made up)." }],
    text: withText(
      "Dear Convener,\n\nTwo figures changed places in my letter: there are 421 orchards, not 412.\n\nAilsa Corrieburn (made up)",
    ),
  },
  {
    ...toGovernment,
    slug: letterSlug("12"),
    correspondence: "government_reply_to_report",
    subject: "Stage 1 report of the Orchards Committee (made up)",
    summary: "Sends the report, and asks for the Government’s reply to it.",
    sent: knownDay("2026-08-27"),
    received: knownDay("2026-08-27"),
    text: withText(
      "Dear Minister,\n\nThe Committee’s report is enclosed. We look forward to your reply to each of its conclusions.\n\nTorquil Mossbank (made up), Convener",
    ),
    attachments: ["Stage 1 report (made up)"],
    ties: [aboutStage1],
  },
  {
    ...toGovernment,
    slug: letterSlug("16"),
    subject: "When the regulations on notices will come (made up)",
    summary: "Asks by when the regulations on notices instead of prosecution will be laid.",
    sent: knownDay("2026-11-16"),
    received: knownDay("2026-11-17"),
    text: withText("Dear Minister,\n\nWhen will the regulations under section 16A be laid?\n\nTorquil Mossbank (made up), Convener"),
    ties: [tie("about", "provision", madeUpStage3.version, "section 16A")],
  },
];
