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
