import type { Landmarks } from "./landmarks.ts";
import type { Suggestion } from "./pasted-letter.ts";
import { onOneLine, type RunningText } from "./running-text.ts";

const enclosed = /^enc(?:l|s|ls|losures?|losed)?\b[.:]{0,2} ?(.*)$/i;
const sentence =
  /\b(?:I|we) (?:have |also |have also )?(?:enclosed?|attach(?:ed)?|append(?:ed)?)\b|\b(?:is|are) (?:enclosed|attached|annexed|appended)\b|\bplease find (?:enclosed|attached)\b/i;

/** What the letter says goes with it: "Enc." below, the attachments of an e-mail, and sentences that say so. */
export function readEnclosures({ mail, tail }: Landmarks, body: RunningText): readonly Suggestion<string>[] {
  const attached = mail
    .filter(({ name }) => name.startsWith("attachment"))
    .flatMap(({ value, line }) => value.split(";").map((part) => suggestion(part.trim(), line.number, line.text)));
  const listed = tail.flatMap((line, at) => {
    const match = enclosed.exec(line.text);
    if (!match) return [];
    const rest = tail.slice(at + 1);
    const end = rest.findIndex(({ text }) => text === "" || /^(?:cc|c\.c|copied|copy|page)\b/i.test(text));
    const below = match[1] ? [] : rest.slice(0, end < 0 ? rest.length : end).slice(0, 20);
    return [{ ...line, text: match[1] ?? "" }, ...below]
      .filter(({ text }) => /\p{L}/u.test(text))
      .map(({ text, number }) => suggestion(text, number, text));
  });
  const told = body.sentences
    .filter(({ words }) => words.length < 1000 && sentence.test(onOneLine(words)))
    .map(({ at, words }) => suggestion(onOneLine(words), body.lineAt(at), words));
  return [...attached, ...listed, ...told].filter(({ value }) => value !== "");
}

function suggestion(value: string, line: number, words: string): Suggestion<string> {
  return { value, line, words, sure: "printed", why: null };
}
