import type { Landmarks } from "./landmarks.ts";
import type { LetterLine } from "./letter-lines.ts";
import type { PastedReference, Suggestion } from "./pasted-letter.ts";

const labelled = /^(?:re|subject)(?: ?:| -| –) ?(.{3,})$/i;
const reply = /^(?:(?:re|fw|fwd) ?: ?)+/i;

/** What the letter is about: the heading of an e-mail, "Re:" or "Subject:", or a heading next to the salutation. */
export function readSubject({ mail, head, salutation, body }: Landmarks): Suggestion<string> | null {
  const heading = mail.find(({ name }) => name === "subject");
  if (heading && heading.value.replace(reply, "") !== "") return suggestion(heading.value.replace(reply, ""), heading.line, "printed");
  const top = [...head, ...firstLines(body, 6)];
  for (const line of top) {
    const match = labelled.exec(line.text);
    if (match?.[1] && line.text.length < 300) return suggestion(unmarked(match[1]), line, "printed");
  }
  return salutation ? headingBelow(body) : null;
}

/** The letter's own reference and the other side's, as printed beside "Our ref:" and "Your ref:". */
export function readOwnReferences({ head, salutation, body }: Landmarks): readonly Suggestion<PastedReference>[] {
  const top = salutation ? head : firstLines(body, 12);
  return top.flatMap((line) => {
    const found = [
      ...line.text.slice(0, 300).matchAll(/\b(our |your |my )?(?:ref(?:erence)?(?: (?:no|number))?)\b\.? ?: ?([^\s,;]{2,60})/gi),
    ];
    return found.flatMap((match) => {
      const value = match[2];
      if (!value || !/\d/.test(value)) return [];
      const whose = /your/i.test(match[1] ?? "") ? "yours" : /our|my/i.test(match[1] ?? "") ? "ours" : "not said";
      return [{ value: { whose, value }, line: line.number, words: match[0], sure: "printed", why: null } as const];
    });
  });
}

function headingBelow(body: readonly LetterLine[]): Suggestion<string> | null {
  const at = body.findIndex(({ text }) => text !== "");
  const [first, second, third] = [body[at], body[at + 1], body[at + 2]];
  if (!first || first.text.length > 200) return null;
  if (isMarked(first.text)) return suggestion(unmarked(first.text), first, "printed");
  if (isUpper(first.text)) {
    const goesOn = second && isUpper(second.text);
    return suggestion(
      goesOn ? `${first.text} ${second.text}` : first.text,
      first,
      "printed",
      goesOn ? `${first.text}\n${second.text}` : first.text,
    );
  }
  if (second?.text === "" && isHeading(first.text)) return suggestion(first.text, first, "guessed");
  // A heading over two lines, then the first paragraph.
  if (second && third?.text === "" && isHeading(`${first.text} ${second.text}`) && first.text.length > 40) {
    return suggestion(`${first.text} ${second.text}`, first, "guessed", `${first.text}\n${second.text}`);
  }
  const opensLetter = /^(?:I |We |Thank you|Thanks|Further to|Following|On behalf|In (?:my|our|your) |At its )/.test(second?.text ?? "");
  if (opensLetter && isHeading(first.text)) return suggestion(first.text, first, "guessed");
  return isTitleCase(first.text) && isHeading(first.text) && first.text.length < 100 ? suggestion(first.text, first, "guessed") : null;
}

function suggestion(value: string, line: LetterLine, sure: "printed" | "guessed", words = line.text): Suggestion<string> {
  const why = sure === "guessed" ? "It stands like a heading, and nothing says that it is the subject." : null;
  return { value: value.trim(), line: line.number, words, sure, why };
}

function isMarked(text: string): boolean {
  return /^(?:\*\*|__|##? )[^*_]{3,}/.test(text);
}

function unmarked(text: string): string {
  return text.replaceAll(/^(?:\*\*|__|##? )|(?:\*\*|__)$/g, "").trim();
}

function isUpper(text: string): boolean {
  return text.length > 6 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && !/[.?!]$/.test(text);
}

/** No sentence: no full stop, no verb of a letter's first line. */
function isHeading(text: string): boolean {
  if (/[.?!,;:]$/.test(text) || text.length < 6 || text.length > 180 || !/^\p{Lu}/u.test(text)) return false;
  return !/\b(?:I|we|you|am|is|are|was|were|has|have|will|would|thank|thanks|write|writing|hope|please)\b/i.test(text);
}

function isTitleCase(text: string): boolean {
  const words = text.split(" ").filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^[\p{Lu}\d(“"‘']/u.test(word));
}

function firstLines(lines: readonly LetterLine[], count: number): readonly LetterLine[] {
  return lines.filter(({ text }) => text !== "").slice(0, count);
}
