import type { StatementFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between } from "../in-short.ts";
import { memberNamed } from "../made-up-bill/members.ts";
import { madeUpBillSlug } from "../made-up-bill/stages.ts";
import { letterSlug, ministersOffice, onTheBill, tie, toAmendment } from "./in-record.ts";
import { courier } from "./people.ts";

type Said = Pick<StatementFacts, "date" | "quote" | "summary"> & Partial<StatementFacts>;

function said(key: string, slug: string, facts: Said): StatementFacts {
  const { slug: person, name } = memberNamed(key);
  return {
    ...onTheBill,
    slug: `made-up-${key}-${slug}`,
    person,
    organisation: null,
    printedSpeaker: name,
    office: key === "corrieburn" ? ministersOffice : null,
    chain: ["Official Report (made up)"],
    place: null,
    confidence: "official",
    ...facts,
  };
}

const inTheCourier = { words: "article", kind: "source", slug: courier } as const;

/** What made-up people said and did: in committee, in a letter, in the press, in a division. */
export const madeUpStatements: readonly StatementFacts[] = [
  said("pippinhall", "2026-06-16", {
    date: knownDay("2026-06-16"),
    quote: "I am for this bill, and for every pip in it.",
    summary: "Was for the bill in the committee.",
    ties: [tie("about", "stage", madeUpBillSlug, "stage_1")],
    place: "Orchards Committee (made up)",
  }),
  said("corrieburn", "2026-06-16", {
    date: knownDay("2026-06-16"),
    quote: "gather, yes, but while a keeper is near",
    summary: "Would have the right to gather only while a keeper is near.",
    place: "Orchards Committee (made up)",
  }),
  {
    ...onTheBill,
    slug: "made-up-ladder-guild-on-rungs",
    person: null,
    organisation: "made-up-ladder-guild",
    printedSpeaker: "Guild of Ladder Makers (made up)",
    office: null,
    date: between(null, "2026-06-30", "Before the submission that quotes it; when it was first said was not found (made up)."),
    quote: "no apple is worth a broken rung",
    summary: "Warned of ladders in orchards.",
    chain: [inTheCourier, { words: "submission", kind: "letter", slug: letterSlug("11") }, "words of the Guild"],
    place: null,
    topics: [...onTheBill.topics, "made-up-ladders"],
    confidence: "press",
    remarks: [
      "Three levels lie between us and the words: the article, the submission that it quotes, and where the Guild said them (made up).",
    ],
  },
  said("russetfield", "2026-07-14", {
    date: knownDay("2026-07-14"),
    quote: "ban the ladder",
    summary: "Is reported to have asked for a ban of ladders.",
    chain: [inTheCourier],
    place: "Plum Loch (made up)",
    topics: [...onTheBill.topics, "made-up-ladders"],
    confidence: "press",
    isDisputed: true,
    disputeNote: "He says that he asked to plan the ladder, not to ban it (made up).",
    replyText: "I said “plan the ladder”. I have owned one all my life. (Made up.)",
    replyOn: "2026-07-22",
  }),
  said("damsonby", "2026-08-18", {
    date: knownDay("2026-08-18"),
    quote: "the wasps have talked me round half way",
    summary: "No longer against wasp boxes, and not yet for them.",
  }),
  said("corrieburn", "2026-09-22-notices", {
    date: knownDay("2026-09-22"),
    quote: "I will write to the member by 9 October.",
    summary: "Promised a letter on how harvest notices are shown.",
    place: "Orchards Committee (made up)",
    ties: [tie("about", "letter", letterSlug("15"))],
  }),
  said("bramleyside", "2026-10-12", {
    date: knownDay("2026-10-12"),
    quote: "fifteen years is the age of a good tree",
    summary: "Was for the amendment that makes it fifteen years.",
    ties: [tie("about", "amendment", toAmendment.stage3("3")), tie("about", "stage", madeUpBillSlug, "stage_3")],
  }),
  said("bramleyside", "2026-10-29-vote", {
    date: knownDay("2026-10-29"),
    quote: null,
    summary: "Is recorded as voting against the amendment that makes it fifteen years.",
    division: `${toAmendment.stage3("3")}-division`,
    ties: [tie("about", "amendment", toAmendment.stage3("3"))],
    place: "Meeting of the Parliament (made up)",
  }),
];
