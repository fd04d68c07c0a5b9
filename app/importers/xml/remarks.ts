/** What was left out of a text or read with a liberty, by what it was, and how often. */
export type Remarks = Map<string, number>;

/** Notes that something happened once more. */
export function remark(remarks: Remarks, what: string) {
  remarks.set(what, (remarks.get(what) ?? 0) + 1);
}

/** The remarks as sentences: "Left out: footnotes (15)." */
export function remarkSentences(remarks: Remarks): readonly string[] {
  return [...remarks].map(([what, times]) => `${what} (${times}).`);
}
