import { type LabelForm, readLabel } from "#app/domain/text/label.ts";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

type Span = { readonly from: number; readonly to: number };

/** A line of inserted text; `number` and `form` are null where it begins with words. */
type Paragraph = { readonly at: number; readonly number: string | null; readonly form: LabelForm | null };

/**
 * Where provisions stand in the text that an amendment inserts, with what stands beneath them.
 *
 * @param ids numbers as worded; "(2) to (4)" is one entry and takes all between them
 * Refuses what the text does not have, and provisions that do not stand together: what is between them would go with them.
 */
export function findInsertedProvisions(text: string, ids: readonly string[]): Outcome<Span> {
  const paragraphs = readParagraphs(text);
  let reach: Span = { from: 0, to: 0 };
  for (const [at, id] of ids.entries()) {
    const found = findOne(text, paragraphs, id, reach.to);
    if (!found) return refuse({ message: `The amendment that it amends inserts no ${id}.` });
    if (at > 0 && found.from !== reach.to)
      return refuse({ message: `In the amendment that it amends ${ids.join(", ")} do not stand one after another.` });
    reach = { from: at === 0 ? found.from : reach.from, to: found.to };
  }
  return ids.length > 0 ? accept(reach) : refuse({ message: "It does not say what is left out." });
}

function findOne(text: string, paragraphs: readonly Paragraph[], id: string, from: number): Span | null {
  const [first = id, last = first] = id.split(" to ");
  const start = paragraphs.findIndex(({ at, number }) => at >= from && number === first);
  const end = paragraphs.findIndex(({ number }, index) => index >= start && number === last);
  const [begins, form] = [paragraphs[start]?.at, paragraphs[end]?.form];
  if (begins === undefined || !form) return null;
  const next = paragraphs.find((paragraph, index) => index > end && endsBefore(paragraph, form));
  return { from: begins, to: next?.at ?? text.length };
}

/** From the outermost. A number that the clerks will give may be of any level: it ends what stands before it. */
const levels: readonly LabelForm[] = [
  "blank",
  "figure",
  "figure-in-brackets",
  "letter-in-brackets",
  "roman-in-brackets",
  "capital-in-brackets",
];

function endsBefore(paragraph: Paragraph, form: LabelForm): boolean {
  return paragraph.form !== null && levels.indexOf(paragraph.form) <= levels.indexOf(form);
}

function readParagraphs(text: string): readonly Paragraph[] {
  let previousLetter: string | null = null;
  return [...text.matchAll(/^/gm)].map(({ index: at }) => {
    const end = text.indexOf("\n", at);
    const label = readLabel(text.slice(at, end === -1 ? text.length : end), previousLetter);
    if (label?.form === "letter-in-brackets") previousLetter = label.number;
    return { at, number: label?.number ?? null, form: label?.form ?? null };
  });
}
