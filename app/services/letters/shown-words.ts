import { z } from "zod";
import { type ShownPart, shownText, shownWords, type Withheld } from "#app/domain/letters/withheld.ts";

/** A text as it is kept. */
type KeptText = { text: string; withheld: string | null };

/** What may be shown of a text, in parts. Nothing else of it may leave a service. */
export function partsOf({ text, withheld }: KeptText): readonly ShownPart[] {
  return shownText(text, withheldOf(withheld));
}

/** The same as plain words. */
export function wordsOf({ text, withheld }: KeptText): string {
  return shownWords(text, withheldOf(withheld));
}

const WithheldParts = z.array(z.object({ from: z.number(), to: z.number(), reason: z.string() }));

function withheldOf(column: string | null): readonly Withheld[] {
  return column === null ? [] : WithheldParts.parse(JSON.parse(column));
}
