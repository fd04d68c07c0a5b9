import type { LetterFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between, cite } from "../in-short.ts";
import { constance, named, readItself, repliesTo } from "./in-letters.ts";

const malthouse = named("kit-malthouse", "Kit Malthouse MP", null);
const malthouse2022 = named("kit-malthouse", "Rt Hon Kit Malthouse MP", "Minister of State for Crime, Policing and Probation");

const committeePage = "Criminal Justice Committee correspondence page";
const mentionedInL05 = {
  correspondence: "minister_to_minister",
  knownThroughLetter: "L05",
  knownThroughNote: null,
  textFound: false,
  heldBy: [],
  quotations: [],
  links: [],
  bills: [],
  confidence: "official",
  citations: [cite("letter-2022-01-10-malthouse", "the reply thanks for this letter: its existence, date and subject")],
} as const;

/** Angela Constance and Kit Malthouse, 2021 and 2022: one reply to three letters that are known only through it. */
export const lettersToMalthouse: readonly LetterFacts[] = [
  {
    slug: "L01",
    kind: "letter",
    correspondence: "minister_to_minister",
    subject: "drugs law reform; four nations meeting",
    summary:
      "Asks to discuss drugs law at a meeting of the four nations. Raises overdose prevention facilities, control of pill presses, and drug checking for street benzodiazepines. Says that the Drug Deaths Taskforce is working on law reform, and holds the addressee’s own words on treatments up to him.",
    from: [constance],
    to: [malthouse],
    sent: between(
      "2021-05-27",
      "2021-07-31",
      "No copy prints its date. It came after the 50th anniversary of the Misuse of Drugs Act on 27 May 2021; the estimate is from the article’s number between dated neighbours.",
      "2021-06-13",
    ),
    links: [],
    ...readItself,
    textFound: false,
    knownThroughNote: "a news agency’s article that quotes it",
    heldBy: [
      {
        holder: "press: The Press and Journal (PA)",
        url: "https://www.pressandjournal.co.uk/news/politics/scottish-politics/3226138/minister-seeks-four-nations-meeting-on-drugs-law-change/",
      },
      {
        holder: "press: The Herald (PA)",
        url: "https://heraldscotland.com/news/19368421.snps-angela-constance-calls-four-nations-meeting-drugs-law-reform",
      },
    ],
    quotations: [
      { text: "a future four nations meeting", speaker: "Angela Constance", chain: ["article", "letter"] },
      {
        text: "tackle drug misuse, tighten controls on dangerous substances and widen the availability of treatments which prevent overdose deaths",
        speaker: "Kit Malthouse",
        chain: ["article", "letter", "words of the addressee"],
      },
    ],
    attachments: [],
    topics: ["overdose-prevention-facilities", "pill-presses", "drug-checking", "misuse-of-drugs-act-1971", "drug-deaths"],
    bills: [],
    confidence: "press",
    citations: [
      cite("pj-2021-four-nations", "the article that quotes the letter"),
      cite("herald-2021-four-nations", "another copy of the article"),
    ],
    remarks: [
      "The letter’s own text and date were not found.",
      "The articles call the addressee a Home Office minister and do not print the name of his post.",
    ],
  },
  {
    ...mentionedInL05,
    slug: "L02",
    kind: "letter",
    subject: "drug consumption rooms",
    summary: "Sent with a paper of evidence on drug consumption rooms; recalled the meeting of August 2021.",
    from: [constance],
    to: [malthouse],
    sent: knownDay("2021-10-08"),
    attachments: ["evidence paper (mentioned, not found)"],
    topics: ["drug-consumption-rooms", "drug-deaths"],
  },
  {
    ...mentionedInL05,
    slug: "L03",
    kind: "letter",
    subject: "drug consumption rooms",
    summary: "A second letter on drug consumption rooms, three days after the joint visit of 22 November 2021.",
    from: [constance],
    to: [malthouse],
    sent: knownDay("2021-11-25"),
    attachments: [],
    topics: ["drug-consumption-rooms", "drug-deaths"],
  },
  {
    ...mentionedInL05,
    slug: "L04",
    kind: "letter",
    subject: "UK drug strategy",
    summary: "On the UK Government’s new drug strategy.",
    from: [constance],
    to: [malthouse],
    sent: knownDay("2021-12-22"),
    attachments: [],
    topics: ["uk-drug-strategy", "drug-deaths"],
  },
  {
    slug: "L05",
    kind: "letter",
    language: "English",
    correspondence: "minister_to_minister",
    subject: "Drug Consumption Rooms",
    summary:
      "One reply to three letters, with an apology for the delay. He is open to more evidence, but his officials found what was sent dated and drawn from few places. He points to difficulties of enforcement, and to offences that running such a place would involve.",
    from: [malthouse2022],
    to: [constance],
    sent: knownDay("2022-01-10"),
    links: ["L02", "L03", "L04"].map((letter) => repliesTo(letter, false, "It says itself that it answers all three letters.")),
    ...readItself,
    heldBy: [
      {
        holder: committeePage,
        url: "https://www.parliament.scot/chamber-and-committees/committees/current-and-previous-committees/session-6-criminal-justice-committee/correspondence/2022/drug-consumption-rooms",
      },
    ],
    quotations: [
      { text: "Please accept this response as a response to all three letters", speaker: "Kit Malthouse", chain: ["letter"] },
      { text: "I remain open to any further evidence on these facilities.", speaker: "Kit Malthouse", chain: ["letter"] },
      { text: "evidence tended to be outdated and focused on a small number of locations", speaker: "Kit Malthouse", chain: ["letter"] },
    ],
    attachments: [],
    topics: ["drug-consumption-rooms", "uk-drug-strategy", "drug-deaths"],
    bills: [],
    confidence: "official",
    citations: [cite("letter-2022-01-10-malthouse", "the letter itself")],
    remarks: ["Also mentions a meeting in August 2021 and the ministerial of 11 October 2021."],
  },
  {
    slug: "L06",
    kind: "letter",
    language: "English",
    correspondence: "minister_to_minister",
    subject: "Safer Drug Consumption Facilities, Drug Checking and the UK Government’s new Drug Strategy",
    summary:
      "Disputes that the evidence is dated: names trials over 20 years and early results from two places in New York. Says that such facilities are meant to work beside other services.",
    from: [constance],
    to: [malthouse2022],
    sent: knownDay("2022-01-27"),
    links: [repliesTo("L05", true, "It says “your recent letter”; the link is read from date and content.")],
    ...readItself,
    heldBy: [
      {
        holder: committeePage,
        url: "https://parlamaid-alba.scot/chamber-and-committees/committees/current-and-previous-committees/session-6-criminal-justice-committee/correspondence/2022/safer-drug-consumption-facilities-drug-checking-and-the-uk-governments-new-drug-strategy",
      },
    ],
    quotations: [
      {
        text: "I would however with respect, dispute the point about the evidence being outdated.",
        speaker: "Angela Constance",
        chain: ["letter"],
      },
    ],
    attachments: [],
    topics: ["safer-drug-consumption-facilities", "drug-checking", "uk-drug-strategy", "drug-deaths"],
    bills: [],
    confidence: "official",
    citations: [cite("letter-2022-01-27-constance", "the letter itself")],
  },
];
