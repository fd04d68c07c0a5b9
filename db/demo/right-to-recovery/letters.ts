import type { LetterFacts, LetterLinkFacts, PartyNamed } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between, cite } from "../in-short.ts";
import { financeCommittee, rightToRecoverySlug } from "./bill.ts";

function named(person: string, printedName: string, printedOffice: string | null): PartyNamed {
  return { person, organisation: null, printedName, printedOffice };
}

const constance = named("angela-constance", "Angela Constance MSP", "Minister for Drugs Policy");
const malthouse = named("kit-malthouse", "Kit Malthouse MP", null);
const malthouse2022 = named("kit-malthouse", "Rt Hon Kit Malthouse MP", "Minister of State for Crime, Policing and Probation");

function repliesTo(letter: string, inferred = false, note: string | null = null): LetterLinkFacts {
  return { kind: "replies_to", letter, inferred, note };
}

const committeePage = "Criminal Justice Committee correspondence page";
const readItself = { knownThroughLetter: null, knownThroughNote: null, textFound: true };
const mentionedInL05 = {
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

/**
 * The letters on drugs law between the Scottish and the UK Government, 2021 to 2023, and one letter that was only promised.
 * Their slugs are the numbers by which our sources' index of letters knows them.
 */
export const rightToRecoveryLetters: readonly LetterFacts[] = [
  {
    slug: "L01",
    kind: "letter",
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
    subject: "Drug Consumption Rooms",
    summary:
      "One reply to three letters, with an apology for the delay. He is open to more evidence, but his officials found what was sent dated and drawn from few places. He points to difficulties of enforcement, and to offences that running such a place would involve.",
    from: [malthouse2022],
    to: [constance],
    sent: knownDay("2022-01-10"),
    links: [repliesTo("L02"), repliesTo("L03"), repliesTo("L04")],
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
  {
    slug: "L07",
    kind: "letter",
    subject: "Drug law reform; “Swift, Certain, Tough” white paper",
    summary:
      "Congratulates him on his appointment. Opposes applying new penalties for possession in Scotland. Asks for a meeting and a detailed response.",
    from: [constance],
    to: [named("tom-pursglove", "Tom Pursglove MP", "Minister of State for Crime and Policing")],
    sent: knownDay("2022-07-22"),
    links: [],
    ...readItself,
    heldBy: [
      {
        holder: "gov.scot publication page",
        url: "https://www.gov.scot/publications/drug-law-reform-letter-from-minister-for-drugs-policy/",
      },
    ],
    quotations: [
      { text: "Dear Tom", speaker: "Angela Constance", chain: ["letter"] },
      {
        text: "I would therefore oppose any decision to require Scotland to implement any of these measures",
        speaker: "Angela Constance",
        chain: ["letter"],
      },
    ],
    attachments: [],
    topics: ["swift-certain-tough", "safer-drug-consumption-facilities", "pill-presses", "drug-checking", "drug-deaths"],
    bills: [],
    confidence: "official",
    citations: [
      cite("govscot-2022-07-22-letter", "the letter itself"),
      cite("govscot-2022-quin-letter", "its date, in the later letter"),
      cite("times-2022-07-22", "its date and the addressee’s surname"),
      cite("ddn-2022-swift-certain-tough", "the addressee’s surname"),
    ],
    remarks: ["The page that holds the letter prints only “Dear Tom”: the surname is from the press."],
  },
  {
    slug: "L08",
    kind: "letter",
    subject: "reply on drug possession penalties",
    summary: "Called the measures a step towards changing a damaging culture of drug use, as its recipient reports it.",
    from: [{ person: null, organisation: "home-office", printedName: null, printedOffice: "Home Office" }],
    to: [constance],
    sent: knownDay("2022-08-25"),
    links: [repliesTo("L07")],
    knownThroughLetter: "L09",
    knownThroughNote: null,
    textFound: false,
    heldBy: [],
    quotations: [],
    attachments: [],
    topics: ["swift-certain-tough", "drug-deaths"],
    bills: [],
    confidence: "official",
    citations: [cite("govscot-2022-quin-letter", "mentions the reply received on 25 August 2022")],
    remarks: ["Who signed it is not named."],
  },
  {
    slug: "L09",
    kind: "letter",
    subject: "Drugs policy proposals",
    summary:
      "Congratulates him on his appointment. Recalls the talks with Kit Malthouse on consumption facilities, pill presses and drug checking, disagrees with the reply of 25 August 2022, and asks for an urgent meeting.",
    from: [constance],
    to: [named("jeremy-quin", "Jeremy Quin MP", "Minister of State for Crime, Policing and Fire")],
    sent: between(
      "2022-08-25",
      "2023-03-30",
      "It mentions the reply received on 25 August 2022, and its writer left the office on 30 March 2023. The day is not printed in what was read.",
    ),
    links: [repliesTo("L08")],
    ...readItself,
    heldBy: [
      {
        holder: "gov.scot publication page",
        url: "https://www.gov.scot/publications/drugs-policy-proposals-letter-to-home-office-minister/",
      },
    ],
    quotations: [],
    attachments: [],
    topics: ["swift-certain-tough", "drug-deaths"],
    bills: [],
    confidence: "official",
    citations: [
      cite("govscot-2022-quin-letter", "the letter itself"),
      cite("parlparse-sp-ministers", "the day on which its writer left the office"),
    ],
    remarks: [
      "The third holder of the same post to whom these letters went, after Kit Malthouse and Tom Pursglove, with the third form of its title.",
    ],
  },
  {
    slug: "K01",
    kind: "promised_letter",
    subject: "£38 million of savings",
    summary: "Offered in evidence on 11 March 2025, to name £38 million of savings. No such letter was found: a promise, not a letter.",
    from: [named("douglas-ross", "Douglas Ross", "member in charge of the Bill")],
    to: [
      named("john-mason", "John Mason", null),
      {
        person: null,
        organisation: null,
        committee: financeCommittee,
        printedName: "Finance and Public Administration Committee",
        printedOffice: null,
      },
    ],
    sent: between("2025-03-11", null, "Promised on 11 March 2025; never found."),
    links: [],
    knownThroughLetter: null,
    knownThroughNote: "oral evidence to the Finance and Public Administration Committee, 11 March 2025",
    textFound: false,
    heldBy: [],
    quotations: [],
    attachments: [],
    topics: ["addiction-and-recovery"],
    bills: [rightToRecoverySlug],
    confidence: "inferred",
    citations: [cite("or-2025-03-11-finance", "the promise")],
  },
  {
    slug: "homeless-network-scotland-2022-01-12",
    kind: "written_submission",
    subject: "Response to the consultation on the Right to Recovery Bill",
    summary: "Sent on the day on which the consultation closed. What it said was not read.",
    from: [{ person: null, organisation: "homeless-network-scotland", printedName: "Homeless Network Scotland", printedOffice: null }],
    to: [named("douglas-ross", "Douglas Ross MSP", null)],
    sent: knownDay("2022-01-12"),
    links: [],
    knownThroughLetter: null,
    knownThroughNote: "a report of the consultation",
    textFound: false,
    heldBy: [],
    quotations: [],
    attachments: [],
    topics: ["addiction-and-recovery"],
    bills: [rightToRecoverySlug],
    confidence: "press",
    citations: [cite("assent-research-notes", "response on the day of closing")],
  },
];
