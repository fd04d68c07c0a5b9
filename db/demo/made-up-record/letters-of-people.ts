import type { LetterFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between } from "../in-short.ts";
import { orchardsCommittee } from "../made-up-bill/members.ts";
import {
  aLetter,
  body,
  convener,
  letterSlug,
  member,
  minister,
  ministersOffice,
  replyTo,
  somebody,
  tie,
  toAmendment,
  withText,
} from "./in-record.ts";

const windfall = somebody("made-up-peigi-windfall", "Peigi Windfall (made up)");
const orchardson = somebody("made-up-dougal-orchardson", "Dougal Orchardson (made up)");
const fromPerson = { ...aLetter, to: [minister], correspondence: "constituent_to_minister", expectsReply: "yes" } as const;

/** Letters of people and bodies: one without a reply, one refused, a submission, a promise to write that is not kept and one that is. */
export const lettersOfPeople: readonly LetterFacts[] = [
  {
    ...fromPerson,
    slug: letterSlug("01"),
    subject: "My apple tree (made up)",
    summary: "Asks who pays for the pruning of an old tree, and to be allowed to gather more than five kilograms a day.",
    from: [windfall],
    salutation: "Dear Minister Ailsa",
    sent: knownDay("2026-05-25"),
    received: knownDay("2026-05-28"),
    text: withText(`
Dear Minister Ailsa,

I live at [[3 Bramley Wynd, Lower Bramley (made up)]] with one apple tree. Who would pay for its pruning if it became a community orchard?

And five kilograms a day are too few. My grandson alone eats four. You can telephone me on [[01999 111 111 (made up)]].

Peigi Windfall (made up)
`),
    heldBy: [{ holder: "sent to us by its writer (made up)", url: null }],
    ties: [tie("about", "amendment", toAmendment.stage2("42"))],
  },
  {
    ...aLetter,
    slug: letterSlug("11"),
    kind: "written_submission",
    subject: "Windfalls belong to everybody (made up)",
    summary: "For the bill, as long as windfalls may be gathered at night. Asks the committee to visit the orchard at Plum Loch.",
    from: [
      body("made-up-friends-of-windfalls", "Friends of Windfalls (made up)"),
      somebody("made-up-effie-plumtree", "Effie Plumtree (made up)"),
    ],
    to: [
      { person: null, organisation: null, committee: orchardsCommittee, printedName: "Orchards Committee (made up)", printedOffice: null },
    ],
    correspondence: "other",
    expectsReply: "no",
    sent: knownDay("2026-06-30"),
    text: withText(`
Windfalls belong to everybody, at every hour.

The Guild of Ladder Makers (made up) has said that “no apple is worth a broken rung”. We say that a windfall needs no rung. Come and see for yourselves at Plum Loch.

Friends of Windfalls (made up)
`),
    quotations: [
      { text: "Windfalls belong to everybody", speaker: "Friends of Windfalls (made up)", chain: ["submission"] },
      { text: "no apple is worth a broken rung", speaker: "Guild of Ladder Makers (made up)", chain: ["submission", "words of the Guild"] },
    ],
    ties: [tie("about", "committee", orchardsCommittee)],
  },
  {
    ...fromPerson,
    slug: letterSlug("13"),
    subject: "A licence for life (made up)",
    summary: "Asks that a licence to sell fruit should last for life and not for a year.",
    from: [orchardson],
    sent: knownDay("2026-09-10"),
    received: knownDay("2026-09-11"),
    text: withText(
      "Dear Minister,\n\nA cider maker does not grow young again each year. Make it a licence for life.\n\nDougal Orchardson (made up), [[The Old Press, Cider Bay (made up)]]",
    ),
  },
  {
    ...aLetter,
    slug: letterSlug("14"),
    subject: "A licence for life: reply (made up)",
    summary: "Refuses: a licence for a year lets a council look again.",
    from: [minister],
    to: [orchardson],
    correspondence: "other",
    expectsReply: "no",
    sent: knownDay("2026-09-24"),
    links: [replyTo("13", "refusal")],
    text: withText("Dear Mr Orchardson,\n\nI cannot agree to that: a year lets a council look again.\n\nAilsa Corrieburn (made up)"),
  },
  {
    ...aLetter,
    slug: letterSlug("15"),
    kind: "promised_letter",
    subject: "How harvest notices are shown to those who cannot read them (made up)",
    summary: "Promised in the committee on 22 September 2026, by 9 October. It was not found: a promise, not a letter.",
    from: [minister],
    to: [member("quincefield")],
    copies: [convener],
    correspondence: "promise_to_write",
    expectsReply: "yes",
    sent: between("2026-09-22", null, "Promised on 22 September 2026; never found (made up)."),
    knownThroughNote: "the committee’s meeting of 22 September 2026 (made up)",
    textFound: false,
    heldBy: [],
    language: null,
    licence: null,
    clockSteps: [
      { kind: "promised", on: "2026-09-22", until: "2026-10-09", reason: `The ${ministersOffice} named this day in the committee.` },
    ],
    confidence: "inferred",
  },
  {
    ...aLetter,
    slug: letterSlug("17"),
    subject: "What a council may ask of a keeper (made up)",
    summary: "Says what a council may ask for when it wants a plan reviewed sooner, as promised.",
    from: [minister],
    to: [member("medlarton")],
    correspondence: "other",
    expectsReply: "no",
    sent: knownDay("2026-10-01"),
    text: withText(
      "Dear Lachlan,\n\nAs I promised: a council may ask for a review in writing, with its reasons, and not twice in one spring.\n\nAilsa Corrieburn (made up)",
    ),
    salutation: "Dear Lachlan",
  },
];
