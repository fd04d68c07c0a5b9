import { foldText } from "#app/lib/text.ts";
import { type FoundParty, findParties } from "./find-parties.ts";
import type { Landmarks } from "./landmarks.ts";
import type { LetterLine } from "./letter-lines.ts";
import { readMailParties } from "./mail-parties.ts";
import type { PastedParty, Suggestion } from "./pasted-letter.ts";
import { isCopyLine } from "./read-copies.ts";
import { coreName, isSamePerson } from "./same-person.ts";

export type ReadParties = {
  readonly from: readonly Suggestion<PastedParty>[];
  readonly to: readonly Suggestion<PastedParty>[];
  readonly salutation: Suggestion<string> | null;
  readonly remarks: readonly string[];
};

/** Who writes and who is written to: from the headings of an e-mail, the signature, the letterhead and the address block. */
export function readParties(landmarks: Landmarks): ReadParties {
  const salutation = readSalutation(landmarks.salutation);
  const inHead = findParties(withoutCopies(landmarks.head));
  const below = signatories(landmarks.tail, landmarks.mail.length > 0);
  const signed = below.length > 0 ? below : signedInCapitals(landmarks.tail, inHead);
  const mailFrom = readMailParties(landmarks.mail, "from");
  const mailTo = readMailParties(landmarks.mail, "to");
  const from = mailFrom.length > 0 ? mailFrom.map((each) => withOffice(each, signed)) : signed.map((each) => signedBy(each, inHead));
  const others = inHead.filter((each) => !from.some(({ value }) => isSamePerson(value.name, each.party.name)));
  const to = mailTo.length > 0 ? mailTo : addressees(others, salutation?.value ?? null, from.length > 0);
  const sender = from.length > 0 ? from : letterheadOnly(others, to);
  return { from: sender, to, salutation, remarks: remarksOn(landmarks, sender, to, others) };
}

function readSalutation(line: LetterLine | null): Suggestion<string> | null {
  if (!line) return null;
  const value = line.text.replace(/^(?:Dear|Hi|Hello|Good (?:morning|afternoon))\b,? ?/i, "").replace(/[,:]$/, "");
  return value === "" ? null : { value, line: line.number, words: line.text, sure: "printed", why: null };
}

/** Copies can be listed above the salutation: they are no addressees. */
function withoutCopies(lines: readonly LetterLine[]): readonly LetterLine[] {
  let isCopy = false;
  return lines.filter(({ text }) => {
    if (isCopyLine(text)) isCopy = true;
    else if (text === "") isCopy = false;
    return !isCopy;
  });
}

/** The names below the closing words, up to what is no signature any more. Below an e-mail only the first: the rest is a footer. */
function signatories(tail: readonly LetterLine[], isMail: boolean): readonly FoundParty[] {
  const end = tail.findIndex(({ text }) => isCopyLine(text) || /^(?:enc|p\.?s\.?\b|attach|annex|appendix)/i.test(text));
  const lines = end < 0 ? tail : tail.slice(0, end);
  const named = findParties(lines.slice(0, 25)).filter(({ party }) => party.name !== null);
  const [first, ...more] = named;
  if (!first) return [];
  return isMail ? [first] : [first, ...more.filter(({ isMarked, party }) => isMarked && party.office !== null)];
}

/** "MORAG EXAMPLE" alone is read as a name where the letterhead has it. */
function signedInCapitals(tail: readonly LetterLine[], inHead: readonly FoundParty[]): readonly FoundParty[] {
  const line = tail.find(({ text }) => text !== "");
  const own = line && inHead.find(({ party }) => coreName(line.text) === coreName(party.name) && party.name !== null);
  return own && line ? [{ ...own, line: line.number, words: line.text }] : [];
}

function signedBy(signed: FoundParty, inHead: readonly FoundParty[]): Suggestion<PastedParty> {
  const above = inHead.find(({ party }) => isSamePerson(party.name, signed.party.name));
  const office = signed.party.office ?? above?.party.office ?? null;
  const differs = signed.party.office !== null && above?.party.office && foldText(above.party.office) !== foldText(signed.party.office);
  return {
    value: { name: signed.party.name, office },
    line: signed.line,
    words: signed.words,
    sure: "printed",
    why: differs ? `The letterhead prints another office: ${above.party.office}.` : null,
  };
}

/** A mail says the name; the signature below it may say the office. */
function withOffice(mail: Suggestion<PastedParty>, signed: readonly FoundParty[]): Suggestion<PastedParty> {
  const own = signed.find(({ party }) => isSamePerson(party.name, mail.value.name));
  return own && mail.value.office === null ? { ...mail, value: { ...mail.value, office: own.party.office } } : mail;
}

/** Those of the head who do not sign; the salutation tells which of them, where it names one. */
function addressees(others: readonly FoundParty[], salutation: string | null, senderIsKnown: boolean): readonly Suggestion<PastedParty>[] {
  const greeted = salutation === null ? [] : others.filter((each) => isGreeted(each.party, salutation));
  if (greeted.length > 0) return greeted.map((each) => suggested(each, "printed", null));
  const [only, ...more] = others;
  if (!senderIsKnown || !only || more.length > 0) return [];
  return [suggested(only, "guessed", `The only other name above the salutation; the salutation is “${salutation ?? "not there"}”.`)];
}

/** "Kit" and "Mr Sample" greet Kit Sample, "Convener" greets a convener. */
function isGreeted({ name, office }: PastedParty, salutation: string): boolean {
  const greeting = foldText(salutation);
  const core = coreName(name).split(" ");
  const greetedName = coreName(salutation);
  if (name !== null && greetedName !== "" && (core[0] === greetedName || core.at(-1) === greetedName || core.join(" ") === greetedName))
    return true;
  if (
    office === null ||
    !/\b(?:minister|secretary|convener|convenor|chair|officer|advocate|director|executive|clerk|leader|president|commissioner)\b/.test(
      greeting,
    )
  )
    return false;
  return ` ${foldText(office).replaceAll(/[^a-z ]/g, "")} `.includes(` ${greeting.replace(/^the /, "")} `);
}

/** No signature: who is named above and not greeted may write, but only where the addressee is certain and one other is left. */
function letterheadOnly(others: readonly FoundParty[], to: readonly Suggestion<PastedParty>[]): readonly Suggestion<PastedParty>[] {
  const left = others.filter((each) => !to.some(({ line }) => line === each.line));
  const [only, ...more] = left;
  if (to.length === 0 || to.some(({ sure }) => sure !== "printed") || !only || more.length > 0 || only.party.name === null) return [];
  if (only.line > (to[0]?.line ?? 0)) return [];
  return [suggested(only, "guessed", "Read from the letterhead: no signature was found.")];
}

function suggested({ party, line, words }: FoundParty, sure: "printed" | "guessed", why: string | null): Suggestion<PastedParty> {
  return { value: party, line, words, sure, why };
}

function remarksOn(
  { salutation, mail }: Landmarks,
  from: readonly unknown[],
  to: readonly Suggestion<PastedParty>[],
  others: readonly FoundParty[],
): readonly string[] {
  const remarks: string[] = [];
  if (!salutation && mail.length === 0)
    remarks.push("No salutation (“Dear …”) and no headings of an e-mail were found: it may be no letter.");
  if (from.length === 0) remarks.push("Who writes was not found.");
  if (to.length === 0) {
    const names = others.map(({ party }) => party.name ?? party.office).join("; ");
    remarks.push(
      names === "" ? "Who is written to was not found." : `Who is written to is not certain. Named above the salutation: ${names}.`,
    );
  }
  return remarks;
}
