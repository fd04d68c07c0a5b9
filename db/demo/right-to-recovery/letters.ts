import type { LetterFacts } from "#app/domain/facts/record.ts";
import { knownDay } from "#app/lib/dates.ts";
import { between, cite } from "../in-short.ts";
import { financeCommittee, rightToRecoverySlug } from "./bill.ts";
import { constance, named, readItself, repliesTo } from "./in-letters.ts";
import { lettersToMalthouse } from "./letters-to-malthouse.ts";

const laterLetters: readonly LetterFacts[] = [
  {
    slug: "L07",
    kind: "letter",
    correspondence: "minister_to_minister",
    expectsReply: "yes",
    salutation: "Dear Tom",
    language: "English",
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
    correspondence: "minister_to_minister",
    expectsReply: "yes",
    language: "English",
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
    correspondence: "promise_to_write",
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
    ties: [{ role: "about", kind: "stage", target: rightToRecoverySlug, words: "stage_1" }],
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
    ties: [{ role: "about", kind: "proposal", target: "s6-proposed-right-to-recovery-bill" }],
    confidence: "press",
    citations: [cite("assent-research-notes", "response on the day of closing")],
  },
];

/**
 * The letters on drugs law between the Scottish and the UK Government, 2021 to 2023, and one letter that was only promised.
 * Their slugs are the numbers by which our sources' index of letters knows them.
 */
export const rightToRecoveryLetters: readonly LetterFacts[] = [...lettersToMalthouse, ...laterLetters];
