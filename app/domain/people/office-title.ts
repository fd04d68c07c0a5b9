import { foldText } from "#app/lib/text.ts";

/** A title of an office as it is compared: without case, accents, quotation marks and doubled spaces; hyphens are spaces. */
export function comparedTitle(title: string): string {
  return foldText(title.replaceAll(/["“”„«»‘‚‹›]/g, "")).trim();
}
