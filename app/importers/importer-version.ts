/** What each importer's program has become: raised when the same document would be read differently. */
const versions: Readonly<Record<string, number>> = {
  members: 1,
  offices: 1,
  bills: 2,
  divisions: 2,
  "official-report": 1,
  letters: 2,
  amendments: 2,
};

/** An importer with the version of its program, for its receipt: "bills/2". */
export function withVersion(importer: string): string {
  return `${importer}/${versions[importer] ?? 1}`;
}
