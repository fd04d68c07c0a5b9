/** A line of what was pasted, trimmed; blank lines and page furniture are gone. */
export type ListLine = {
  readonly text: string;
  /** From 1, in what was pasted. */
  readonly line: number;
  /** Whether a blank line that is not a page's end stands before it. */
  readonly isAfterGap: boolean;
};

/** The lines that matter, and the furniture of pages that was left out ("SP Bill 28-ML 1 Session 5 (2018)"). Cost: linear. */
export function listLines(text: string): { readonly lines: readonly ListLine[]; readonly furniture: readonly ListLine[] } {
  const lines: ListLine[] = [];
  const furniture: ListLine[] = [];
  let isAfterGap = false;
  let isAfterFurniture = false;
  for (const [at, raw] of text.split(/\r\n|[\n\r\f\v\u0085\u2028]/).entries()) {
    const trimmed = tidy(raw);
    if (trimmed === "") isAfterGap = true;
    else if (isFurniture(trimmed)) {
      furniture.push({ text: trimmed, line: at + 1, isAfterGap });
      isAfterFurniture = true;
    } else {
      lines.push({ text: trimmed, line: at + 1, isAfterGap: isAfterGap && !isAfterFurniture });
      isAfterGap = false;
      isAfterFurniture = false;
    }
  }
  return { lines, furniture };
}

/** Without control characters and byte order marks; spaces of every kind are plain ones. */
function tidy(raw: string): string {
  return raw
    .replaceAll(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replaceAll(/[\p{Cc}\ufeff\u200b]/gu, "")
    .trim();
}

function isFurniture(text: string): boolean {
  return text.length < 80 && (/^SP Bill \d{1,4}[A-Z]?\s?-/.test(text) || /^Session \d{1,2} \(\d{4}\)$/.test(text));
}
