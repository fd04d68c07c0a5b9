import type { PositionFacts, QuestionFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between } from "../in-short.ts";
import { madeUpBillTopic } from "../made-up-bill/bill.ts";
import { memberNamed } from "../made-up-bill/members.ts";
import { madeUpBillSlug, madeUpPassingMotion } from "../made-up-bill/stages.ts";
import { madeUp, ministersOffice, toAmendment } from "./in-record.ts";

const waspBoxes = "made-up-wasp-boxes";

export const madeUpQuestions: readonly QuestionFacts[] = [
  {
    ...madeUp,
    slug: waspBoxes,
    title: "a wasp box in every orchard (made up)",
    description:
      "Whether each community orchard should have a box in which wasps can live. A made-up question, and no part of the made-up bill.",
    topics: [madeUpBillTopic.slug],
  },
];

type Held = Pick<PositionFacts, "stance" | "from" | "summary"> & Partial<PositionFacts>;

function held(slug: string, by: Pick<PositionFacts, "person" | "organisation" | "printedHolder">, facts: Held): PositionFacts {
  return {
    ...madeUp,
    ...by,
    slug: `made-up-position-${slug}`,
    office: null,
    condition: null,
    bill: null,
    question: null,
    statement: null,
    division: null,
    confidence: "official",
    ...facts,
  };
}

const by = (key: string) => ({ person: memberNamed(key).slug, organisation: null, printedHolder: memberNamed(key).name });
const of = (organisation: string, printedHolder: string) => ({ person: null, organisation, printedHolder });
const bill = madeUpBillSlug;
const fifteenYears = toAmendment.stage3("3");

const onTheBill: readonly PositionFacts[] = [
  held("pippinhall-bill", by("pippinhall"), {
    bill,
    stance: "for",
    from: knownDay("2026-06-16"),
    statement: "made-up-pippinhall-2026-06-16",
    summary: "For the bill at Stage 1. What the vote at Stage 3 says of it is for an editor to look at.",
  }),
  held("quincefield-bill", by("quincefield"), {
    bill,
    stance: "against",
    from: between("2026-06-01", "2026-06-30", "The month alone is printed (made up)."),
    summary: "Reported as against the bill.",
    confidence: "press",
    isDisputed: true,
    disputeNote: "She says that she has taken no position (made up).",
    replyText: "I have not made up my mind, and told nobody that I had. (Made up.)",
    replyOn: "2026-07-01",
  }),
  held("guild-bill", of("made-up-ladder-guild", "Guild of Ladder Makers (made up)"), {
    bill,
    stance: "conditional",
    condition: "every ladder is looked at once a year",
    from: knownDay("2026-07-20"),
    summary: "For the bill if ladders are looked at.",
    confidence: "press",
  }),
  held("corrieburn-section-11-june", by("corrieburn"), {
    office: ministersOffice,
    bill,
    provision: "section 11",
    stance: "conditional",
    condition: "a keeper is near while fruit is gathered",
    from: knownDay("2026-06-16"),
    statement: "made-up-corrieburn-2026-06-16",
    summary: "For the right to gather, on a condition.",
  }),
  held("corrieburn-section-11-september", by("corrieburn"), {
    office: ministersOffice,
    bill,
    provision: "section 11",
    stance: "for",
    from: knownDay("2026-09-29"),
    summary: "For the right to gather as it stands in the bill.",
  }),
  held("sloebrae-motion", by("sloebrae"), {
    motion: madeUpPassingMotion,
    stance: "neutral",
    from: knownDay("2026-10-27"),
    summary: "Would neither help nor hinder the motion to pass the bill.",
  }),
];

const onAnAmendment: readonly PositionFacts[] = [
  held("bramleyside-amendment-3", by("bramleyside"), {
    amendment: fifteenYears,
    stance: "for",
    from: knownDay("2026-10-12"),
    statement: "made-up-bramleyside-2026-10-12",
    summary: "For fifteen years, two weeks before the vote.",
  }),
  held("gorseknowe-amendment-3-first", by("gorseknowe"), {
    amendment: fifteenYears,
    stance: "against",
    from: knownDay("2026-10-08"),
    summary: "Against fifteen years.",
  }),
  held("gorseknowe-amendment-3-then", by("gorseknowe"), {
    amendment: fifteenYears,
    stance: "for",
    from: knownDay("2026-10-20"),
    summary: "For fifteen years after all, and voted so.",
  }),
];

const onWaspBoxes: readonly PositionFacts[] = [
  held("damsonby-wasps-june", by("damsonby"), {
    question: waspBoxes,
    stance: "against",
    from: knownDay("2026-06-02"),
    summary: "Against, on account of the wasps.",
  }),
  held("damsonby-wasps-august", by("damsonby"), {
    question: waspBoxes,
    stance: "neutral",
    from: knownDay("2026-08-18"),
    statement: "made-up-damsonby-2026-08-18",
    summary: "Half way.",
  }),
  held("damsonby-wasps-october", by("damsonby"), {
    question: waspBoxes,
    stance: "for",
    from: between("2026-10-01", "2026-10-31", "The month alone is printed (made up).", "2026-10-10"),
    summary: "For, as long as they stay in it.",
    confidence: "press",
  }),
  held("friends-wasps", of("made-up-friends-of-windfalls", "Friends of Windfalls (made up)"), {
    question: waspBoxes,
    stance: "for",
    from: knownDay("2026-06-30"),
    summary: "Wasps eat windfalls too.",
  }),
  held("russetfield-wasps", by("russetfield"), {
    question: waspBoxes,
    stance: "undeclared",
    from: knownDay("2026-07-14"),
    summary: "Would not say.",
  }),
];

export const madeUpPositions: readonly PositionFacts[] = [...onTheBill, ...onAnAmendment, ...onWaspBoxes];
