/**
 * A JSON column that holds a list of texts; an empty list where nothing is stored.
 *
 * @throws Error when the column holds something else: only our own code writes it.
 */
export function textsOf(column: string | null): string[] {
  const value: unknown = column === null ? [] : JSON.parse(column);
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string"))
    throw new Error("Bug: a list of texts was expected in a JSON column");
  return value;
}
