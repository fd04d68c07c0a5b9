import type { LetterFacts, LetterLinkFacts, PartyNamed } from "#app/domain/facts/record.ts";
import type { TieFacts } from "#app/domain/facts/ties.ts";
import { invariant } from "#app/lib/assert.ts";
import { cite } from "../in-short.ts";
import { madeUpBillTopic } from "../made-up-bill/bill.ts";
import { amendmentSlug } from "../made-up-bill/facts-of-amendments.ts";
import { madeUpSource, memberNamed, orchardsCommittee } from "../made-up-bill/members.ts";
import { madeUpBillSlug, madeUpStage2, madeUpStage3 } from "../made-up-bill/stages.ts";

/** What every record in this folder carries. */
export const madeUp = { isMadeUp: true, citations: [cite(madeUpSource, "made up, to show the record around a bill")] } as const;
export const onTheBill = { ...madeUp, topics: [madeUpBillTopic.slug], bills: [madeUpBillSlug] };

/** A made-up member as a letter or a list of those present prints them. */
export function member(key: string, printedOffice: string | null = null): PartyNamed {
  const { slug, name } = memberNamed(key);
  return { person: slug, organisation: null, printedName: name, printedOffice };
}

export const ministersOffice = "Minister for Orchards and Gardens (made up)";
export const minister = member("corrieburn", ministersOffice);
export const convener: PartyNamed = { ...member("mossbank", "Convener, Orchards Committee (made up)"), committee: orchardsCommittee };

/** A made-up body that writes, or is written to. */
export function body(organisation: string, printedName: string): PartyNamed {
  return { person: null, organisation, printedName, printedOffice: null };
}

/** A made-up person who is no member. */
export function somebody(person: string, printedName: string, printedOffice: string | null = null): PartyNamed {
  return { person, organisation: null, printedName, printedOffice };
}

export function letterSlug(number: string): string {
  return `made-up-letter-${number}`;
}

export function replyTo(number: string, nature: LetterLinkFacts["nature"] = null, note: string | null = null): LetterLinkFacts {
  return { kind: "replies_to", letter: letterSlug(number), inferred: false, note, nature };
}

export const toAmendment = {
  stage2: (number: string) => amendmentSlug(madeUpStage2, number),
  stage3: (number: string) => amendmentSlug(madeUpStage3, number),
};

export function tie(role: TieFacts["role"], kind: TieFacts["kind"], target: string, words: string | null = null): TieFacts {
  return { role, kind, target, words };
}

/** What a made-up letter is unless it says otherwise. */
export const aLetter = {
  ...onTheBill,
  kind: "letter",
  language: "English",
  licence: "Made up: nobody’s rights are touched.",
  links: [],
  knownThroughLetter: null,
  knownThroughNote: null,
  textFound: true,
  heldBy: [{ holder: "Orchards Committee (made up), correspondence page", url: null }],
  quotations: [],
  attachments: [],
  confidence: "official",
} as const;

/**
 * A letter's text from words in which `[[` and `]]` stand round what is withheld.
 *
 * @throws Error where a bracket has no partner: the data is ours.
 */
export function withText(marked: string, reason = "personal data"): NonNullable<LetterFacts["text"]> {
  const [first = "", ...rest] = marked.trim().split("[[");
  let words = first;
  const withheld = rest.map((part) => {
    const [hidden, after, ...more] = part.split("]]");
    invariant(hidden && after !== undefined && more.length === 0, `a withheld part has no end: ${part}`);
    const from = words.length;
    words += hidden + after;
    return { from, to: from + hidden.length, reason };
  });
  return { words, withheld };
}
