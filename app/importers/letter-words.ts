import type { CorrespondenceKind } from "#app/domain/facts/correspondence.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import type { LetterRow } from "./letters-shape.ts";

/** A primary source, B press or strong inference, C weak inference; words may follow the letter. */
export function confidenceOf(grade: string | null): Confidence {
  const grades: Readonly<Record<string, Confidence>> = { A: "official", B: "press", C: "inferred" };
  return grades[(grade ?? "").trim().charAt(0).toUpperCase()] ?? "inferred";
}

/** Whether anybody read the letter itself: not when another mentions it, when only its heading was read, or when the notes say so. */
export function isTextFound(row: LetterRow): boolean {
  if (row.kind === "promised_letter" || row.knownThrough !== null) return false;
  const words = [row.confidence ?? "", ...row.notes].join(" ");
  return !/\btext (?:was )?not (?:found|read)\b|\btext and date were not found\b|\(heading\)|\bheading on\b|\blisted on\b/i.test(words);
}

/** The reason if the links to answered letters were inferred; null if the letter says itself what it answers. */
export function isInferredLink(row: LetterRow): string | null {
  if (row.repliesTo.length === 0) return null;
  const note =
    row.notes.find((each) => /\b(?:reply )?links?\b.*\b(?:infer\w*|read from|an inference)\b|\binferred from\b/i.test(each)) ?? null;
  if (note) return note;
  return /\breply links?\b/i.test(row.confidence ?? "") ? "The link is an inference." : null;
}

/**
 * The levels between us and quoted words, nearest to the speaker last: "Malthouse quoted in the letter quoted in the article"
 * is article, letter, and the speaker Malthouse.
 */
export function chainOf(level: string): { speaker: string | null; chain: string[] } {
  const parts = level
    .split(/\s+quoted in\s+/i)
    .map((part) => part.replace(/^(?:the|an?)\s+/i, "").trim())
    .filter((part) => part !== "");
  const isLevel = (part: string) => /^\p{Ll}/u.test(part);
  const [first] = parts;
  const speaker = first !== undefined && !isLevel(first) ? first : null;
  return { speaker, chain: parts.filter(isLevel).toReversed() };
}

/**
 * Who writes to whom, where the offices that the row names leave no doubt; else null. Nothing is concluded from a name: a letter whose
 * addressee's office is not printed is of no kind.
 */
export function correspondenceOf({ kind, fromOffice, toOffice, subject }: LetterRow): CorrespondenceKind | null {
  if (kind === "promised_letter") return "promise_to_write";
  if (kind !== "letter") return null;
  const [from, to] = [sideOf(fromOffice), sideOf(toOffice)];
  if (from === "minister" && to === "minister") return "minister_to_minister";
  if (from === "committee" && to === "minister") return "committee_to_government";
  if (from === "minister" && to === "committee" && /\b(?:response|reply) to (?:the )?stage 1 report\b/i.test(subject))
    return "government_reply_to_report";
  return null;
}

function sideOf(office: string | null): "minister" | "committee" | null {
  if (office === null || /\b(?:not stated|not named)\b/i.test(office)) return null;
  if (/^(?:(?:deputy )?convener\b|\p{Lu}[^,;/]*\bCommittee$)/iu.test(office)) return "committee";
  return /^(?:minister\b|cabinet secretary\b|first minister\b|deputy first minister\b|secretary of state\b)/i.test(office)
    ? "minister"
    : null;
}

/** "Dear Tom", where the file has it as a field of its own or quotes it from the letter itself. */
export function salutationOf({ salutation, quotations }: LetterRow): string | null {
  if (salutation !== null) return salutation;
  return quotations.find(({ text, level }) => level === "letter" && /^Dear [^.!?]{1,60}$/.test(text))?.text ?? null;
}

/** "Misuse of Drugs Act 1971" is an Act; what is said about it is gathered across bills. */
export function topicKindOf(name: string): "act" | "subject" {
  return /\bAct \d{4}$/.test(name.trim()) ? "act" : "subject";
}
