/**
 * The form of a number as printed.
 *
 * - `figure`: "4", "2A", "A1" (sections, paragraphs of a schedule)
 * - `figure-in-brackets`: "(2)", "(2A)" (subsections, sub-paragraphs of a schedule)
 * - `letter-in-brackets`: "(a)", "(ba)" (paragraphs)
 * - `roman-in-brackets`: "(i)", "(iv)" (sub-paragraphs)
 * - `capital-in-brackets`: "(A)" (sub-sub-paragraphs)
 * - `blank`: "( )", a number that the clerks will give
 */
export type LabelForm = "figure" | "figure-in-brackets" | "letter-in-brackets" | "roman-in-brackets" | "capital-in-brackets" | "blank";

/** A number at the beginning of a paragraph, and the words after it. */
export type Label = { readonly number: string; readonly form: LabelForm; readonly rest: string };

const bracketed = /^\(\s*(\d+[A-Z]*\d*|[A-Z]+\d+[A-Z]*|[a-z]{1,5}|[A-Z]{1,3})?\s*\)(?:\s+|$)/;
const figure = /^(\d{1,3}[A-Z]{0,3}|[A-Z]{1,2}\d{1,3})(?=\s|$)\s*/;
const roman = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/**
 * Reads the number that a paragraph begins with; null when it begins with words.
 *
 * "(i)", "(v)", "(x)" are letters or roman figures according to what came before: `previousLetter` is the number of the last
 * lettered paragraph at the same place ("(h)" makes "(i)" a letter).
 */
export function readLabel(paragraph: string, previousLetter: string | null = null): Label | null {
  const inBrackets = bracketed.exec(paragraph);
  if (inBrackets) {
    const rest = paragraph.slice(inBrackets[0].length);
    const inner = inBrackets[1];
    if (inner === undefined) return { number: "( )", form: "blank", rest };
    return { number: `(${inner})`, form: formOf(inner, previousLetter), rest };
  }
  const plain = figure.exec(paragraph);
  if (!plain?.[1]) return null;
  return { number: plain[1], form: "figure", rest: paragraph.slice(plain[0].length) };
}

/** A number without brackets and spaces: "(2A)" → "2A"; of "( )" nothing is left. */
export function bareNumber(number: string): string {
  return number.replaceAll(/[()\s]/g, "");
}

function formOf(inner: string, previousLetter: string | null): LabelForm {
  if (/\d/.test(inner)) return "figure-in-brackets";
  if (/^[A-Z]+$/.test(inner)) return "capital-in-brackets";
  if (!roman.test(inner)) return "letter-in-brackets";
  return followsAsLetter(inner, previousLetter) ? "letter-in-brackets" : "roman-in-brackets";
}

/** Whether "(i)" continues the letters: after "(h)", or after "(ha)". */
function followsAsLetter(inner: string, previousLetter: string | null): boolean {
  const before = previousLetter === null ? "" : bareNumber(previousLetter);
  if (!before || inner.length !== 1) return false;
  return before.charCodeAt(0) === inner.charCodeAt(0) - 1;
}
