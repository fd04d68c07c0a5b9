import type { LetterFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between } from "../in-short.ts";
import { aLetter, letterSlug, minister, replyTo, somebody, tie, withText } from "./in-record.ts";
import { hedgerowTitle, wellsAct } from "./people.ts";

const brambleburn = somebody("made-up-senga-brambleburn", "Senga Brambleburn (made up)", hedgerowTitle);
const crabapple = somebody("made-up-murdo-crabapple", "Murdo Crabapple (made up)", hedgerowTitle);
const betweenMinisters = { ...aLetter, correspondence: "minister_to_minister" } as const;

/** One reply to three letters; the writer of the first two had left the office when the reply came, and the third is known through it alone. */
export const lettersBetweenMinisters: readonly LetterFacts[] = [
  {
    ...betweenMinisters,
    slug: letterSlug("02"),
    subject: "Hedges between orchards and wells (made up)",
    summary: "Asks for a map of the hedges along the border, and for a meeting of the ministers for orchards of all four corners.",
    from: [brambleburn],
    to: [minister],
    salutation: "Dear Ailsa",
    reference: "HW/26/0608 (made up)",
    sent: knownDay("2026-06-08"),
    received: knownDay("2026-06-10"),
    expectsReply: "yes",
    text: withText(`
Dear Ailsa,

Hedges do not stop at borders, and nor do wasps. Could you send me a map of the hedges on your side?

I should also like all four ministers for orchards to meet before the plums are ripe. The telephone of my house in the country is [[01999 000 000 (made up)]].

Yours in the hedge,
Senga Brambleburn (made up)
`),
    attachments: ["map of the hedges on the other side (made up)"],
    quotations: [{ text: "Hedges do not stop at borders", speaker: "Senga Brambleburn (made up)", chain: ["letter"] }],
    ties: [tie("about", "meeting", "made-up-meeting-four-corners")],
  },
  {
    ...betweenMinisters,
    slug: letterSlug("03"),
    subject: "Wasps at wells (made up)",
    summary: "Asks for five years of figures on wasps.",
    from: [brambleburn],
    to: [minister],
    salutation: "Dear Ailsa",
    sent: knownDay("2026-06-22"),
    expectsReply: "yes",
    text: withText(`
Dear Ailsa,

Under the Fruit Trees (Wells) Act 1899 (made up) we count wasps at wells. Could you send me your figures for the last five years?

Yours in the hedge,
Senga Brambleburn (made up)
`),
    topics: [...aLetter.topics, wellsAct],
  },
  {
    ...betweenMinisters,
    slug: letterSlug("04"),
    subject: "Ladders over walls (made up)",
    summary: "A third letter, about ladders that lean on the wall from the other side.",
    from: [crabapple],
    to: [minister],
    sent: knownDay("2026-07-06"),
    knownThroughLetter: letterSlug("05"),
    textFound: false,
    heldBy: [],
    language: null,
    licence: null,
    topics: [...aLetter.topics, "made-up-ladders"],
    remarks: ["Known only because the reply thanks for it (made up)."],
  },
  {
    ...betweenMinisters,
    slug: letterSlug("05"),
    subject: "Hedges, wasps and ladders (made up)",
    summary:
      "One reply to three letters. Sends the map, has figures for two of the five years, and will not take part in a meeting of four.",
    from: [minister],
    to: [crabapple],
    copies: [somebody("made-up-senga-brambleburn", "Senga Brambleburn (made up)")],
    salutation: "Dear Murdo",
    sent: knownDay("2026-08-03"),
    received: between("2026-08-03", "2026-08-07", "The stamp of the made-up post office cannot be read beyond its month."),
    published: between("2026-08-10", null, "It was on the committee’s page when we looked (made up).", "2026-08-12"),
    expectsReply: "no",
    links: [
      replyTo("02"),
      replyTo("03", "part", "It has two of the five years that were asked for (made up)."),
      replyTo("04"),
      {
        kind: "cites",
        letter: letterSlug("06"),
        inferred: true,
        note: "It speaks of “another question of the summer”, which we take for this one (made up).",
      },
    ],
    text: withText(`
Dear Murdo,

Please take this as my reply to your letter of 6 July and to the two of Senga Brambleburn (made up) before it.

The map is enclosed. Of wasps we have counted those of the last two years only. A meeting of four would not be a good use of the summer, and I must decline: another question of the summer keeps us busy.

Yours beneath the boughs,
Ailsa Corrieburn (made up)
`),
    quotations: [{ text: "Please take this as my reply", speaker: "Ailsa Corrieburn (made up)", chain: ["letter"] }],
    attachments: ["map of the hedges on this side (made up)"],
    topics: [...aLetter.topics, wellsAct, "made-up-ladders"],
  },
];
