import { normaliseWords } from "#app/domain/text/normalise.ts";
import type { Compared, Pair } from "../conflicts.ts";
import { pair } from "./pair.ts";

/** Amendments that make the same change to the same words elsewhere: usually they stand or fall together. Each is paired with the first such. */
export function sameWordsAmong(amendments: readonly Compared[]): readonly Pair[] {
  const firsts = new Map<string, Compared>();
  const pairs: Pair[] = [];
  for (const amendment of amendments) {
    const key = changeOf(amendment);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first)
      pairs.push(pair("same-words", first, amendment, "certain", "They make the same change to the same words in different places."));
    else firsts.set(key, amendment);
  }
  return pairs;
}

function changeOf({ instruction: { leaveOut, anchor, where, insert } }: Compared): string | null {
  const text = insert ? normaliseWords(insert.text) : "";
  if (leaveOut?.kind === "words") return `${normaliseWords(leaveOut.words)} → ${text}`;
  return anchor ? `${where} ${normaliseWords(anchor.words)} + ${text}` : null;
}
