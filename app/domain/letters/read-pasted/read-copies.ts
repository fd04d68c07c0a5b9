import type { Landmarks } from "./landmarks.ts";
import type { LetterLine } from "./letter-lines.ts";
import { readMailParties } from "./mail-parties.ts";
import { partyOf } from "./party-lines.ts";
import type { PastedParty, Suggestion } from "./pasted-letter.ts";

const copyLine = /^(?:c\.?c\.?|copied to|copy to|copies to|copied|copy)(?: ?:| -| –|\.|(?= ))\s?(.*)$/i;
const copyAlone = /^(?:c\.?c\.?|copied to|copy to|copies to):?$/i;
const copySentence =
  /\b(?:copying this (?:letter|response|reply|e-?mail)|copy of this (?:letter|response|reply|e-?mail)|letter is copied|this letter has been copied)\b/i;

/** Whether the line begins a list of copies. */
export function isCopyLine(text: string): boolean {
  return copyAlone.test(text) || (copyLine.test(text) && /^(?:c\.?c\b|cop(?:y|ies|ied) ?(?:to|:))/i.test(text));
}

/** Those who get a copy: from "cc" above or below the letter. Somebody copied in a sentence of the letter is told in a remark. */
export function readCopies({ mail, head, body, tail }: Landmarks): {
  copies: readonly Suggestion<PastedParty>[];
  remarks: readonly string[];
} {
  const listed = [...listOf(head), ...listOf(tail)];
  const inMail = readMailParties(mail, "cc");
  const remarks = [...body]
    .filter(({ text }) => copySentence.test(text))
    .slice(0, 5)
    .map(({ number }) => `Line ${number} says that the letter is copied to somebody: enter who.`);
  return { copies: [...inMail, ...listed], remarks };
}

function listOf(lines: readonly LetterLine[]): readonly Suggestion<PastedParty>[] {
  const at = lines.findIndex(({ text }) => isCopyLine(text));
  const first = lines[at];
  if (!first) return [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(({ text }) => text === "" || /^(?:enc|p\.?s\.?\b|page \d)/i.test(text));
  const behind = copyAlone.test(first.text) ? "" : (copyLine.exec(first.text)?.[1] ?? "");
  const entries = [{ ...first, text: behind }, ...(end < 0 ? rest : rest.slice(0, end))].slice(0, 40);
  return entries.flatMap(({ text, number }) =>
    text
      .split(";")
      .map((words) => words.trim())
      .filter((words) => words !== "" && words.length <= 160)
      .map((words) => copied(words, number)),
  );
}

function copied(words: string, line: number): Suggestion<PastedParty> {
  const party = partyOf(words.replace(/^[•*–-] /, ""));
  if (party) return { value: party, line, words, sure: "printed", why: null };
  return {
    value: { name: words, office: null },
    line,
    words,
    sure: "guessed",
    why: "Whether it is one person, or an office, was not understood.",
  };
}
