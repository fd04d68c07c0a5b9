/** What the form of a new position is filled with where a holder changed their mind: the same holder and the same subject, and nothing else. */
export const keptForNext = [
  "printed_holder",
  "person",
  "organisation",
  "office",
  "bill",
  "provision",
  "amendment",
  "question",
  "motion",
] as const;

/** The address of a new position's form, filled with holder and subject of an entry, by the texts of its own form. */
export function nextPositionAddress(texts: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams();
  for (const name of keptForNext) {
    const text = texts[name];
    if (text) params.set(name, text);
  }
  return `/edit/position/new?${params}`;
}
