/** Amendments debated together, numbers in marshalled order. */
export type AmendmentGroup = { readonly name: string; readonly numbers: readonly string[] };

/** One amendment stands in the way of another, or two do the same at the same place. `earlier` comes first in the order of consideration. */
export type ConflictPair = { readonly kind: "pre-emption" | "alternatives"; readonly earlier: string; readonly later: string };

/** What is wrong with groups made by hand: a number in two groups, in none, or in an order that is not the list's. */
export type GroupingProblem =
  | { readonly kind: "in-two-groups"; readonly number: string; readonly groups: readonly string[] }
  | { readonly kind: "in-no-group"; readonly number: string }
  | { readonly kind: "not-in-the-list"; readonly number: string; readonly group: string };

/** Checks that every amendment of the list is debated once. */
export function checkGroups(groups: readonly AmendmentGroup[], marshalled: readonly string[]): readonly GroupingProblem[] {
  const groupsOf = new Map<string, string[]>();
  for (const { name, numbers } of groups) for (const number of numbers) groupsOf.set(number, [...(groupsOf.get(number) ?? []), name]);
  const listed = new Set(marshalled);
  const problems: GroupingProblem[] = [];
  for (const [number, names] of groupsOf) {
    if (names.length > 1) problems.push({ kind: "in-two-groups", number, groups: names });
    if (!listed.has(number)) problems.push({ kind: "not-in-the-list", number, group: names[0] ?? "" });
  }
  for (const number of marshalled) if (!groupsOf.has(number)) problems.push({ kind: "in-no-group", number });
  return problems;
}

/** The groups with their numbers in marshalled order, and the groups in the order of their first amendment. Numbers not in the list stay at the end. */
export function inMarshalledOrder(groups: readonly AmendmentGroup[], marshalled: readonly string[]): readonly AmendmentGroup[] {
  const position = new Map(marshalled.map((number, at) => [number, at]));
  const at = (number: string | undefined) => position.get(number ?? "") ?? Number.MAX_SAFE_INTEGER;
  return groups
    .map(({ name, numbers }) => ({ name, numbers: [...numbers].sort((a, b) => at(a) - at(b)) }))
    .sort((a, b) => at(a.numbers[0]) - at(b.numbers[0]));
}
