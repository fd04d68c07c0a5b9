import type { AmendmentGroup, ConflictPair } from "./groupings.ts";

/** Numbers in one group; `group` null: the group that the note stands in. */
export type NumbersInGroup = { readonly numbers: readonly string[]; readonly group: string | null };

/** A note under a group of a groupings paper. */
export type GroupingNote =
  | { readonly kind: "pre-empts"; readonly amendment: string; readonly targets: readonly NumbersInGroup[] }
  | { readonly kind: "is-pre-empted"; readonly amendment: string; readonly by: readonly NumbersInGroup[] }
  | { readonly kind: "alternatives"; readonly among: readonly NumbersInGroup[] };

/**
 * The notes for each group, in the order of the groups: pre-emption stands with the earlier amendment, and again with the later one where that is
 * in another group. Direct alternatives of which each is an alternative to every other stand in one note.
 * An amendment in no group has notes in none; pairs with an amendment in no group leave that one unnamed in a group.
 */
export function notesOfGroups(groups: readonly AmendmentGroup[], pairs: readonly ConflictPair[]): readonly (readonly GroupingNote[])[] {
  const groupOf = new Map(groups.flatMap(({ name, numbers }) => numbers.map((number) => [number, name] as const)));
  const order = new Map(groups.flatMap(({ numbers }) => numbers).map((number, at) => [number, at]));
  const sort = (numbers: readonly string[]) => [...numbers].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const preemptions = pairs.filter(({ kind }) => kind === "pre-emption");
  const laterOf = collect(preemptions.map(({ earlier, later }) => [earlier, later]));
  const earlierOf = collect(preemptions.map(({ earlier, later }) => [later, earlier]));
  const sets = collect(
    alternativeSets(pairs.filter(({ kind }) => kind === "alternatives")).flatMap((set) =>
      [...new Set(set.map((number) => groupOf.get(number)))].map((group) => {
        const first = sort(set).find((number) => groupOf.get(number) === group) ?? "";
        return [first, set] as const;
      }),
    ),
  );
  return groups.map(({ name, numbers }) => {
    const relative = (others: readonly string[]) => byGroup(sort(others), groupOf, name);
    const notes: GroupingNote[] = [];
    for (const amendment of numbers) {
      const elsewhere = (earlierOf.get(amendment) ?? []).filter((earlier) => groupOf.get(earlier) !== name);
      if (elsewhere.length > 0) notes.push({ kind: "is-pre-empted", amendment, by: relative(elsewhere) });
      const later = laterOf.get(amendment) ?? [];
      if (later.length > 0) notes.push({ kind: "pre-empts", amendment, targets: relative(later) });
      for (const set of sets.get(amendment) ?? []) notes.push({ kind: "alternatives", among: relative(set) });
    }
    return notes;
  });
}

/** The pairs that notes speak of, once each; a note in two groups gives one pair. The reverse of `notesOfGroups`. */
export function pairsOfNotes(notes: readonly GroupingNote[]): readonly ConflictPair[] {
  const pairs = new Map<string, ConflictPair>();
  const add = (kind: ConflictPair["kind"], earlier: string, later: string) =>
    pairs.set(`${kind} ${earlier} ${later}`, { kind, earlier, later });
  for (const note of notes) {
    if (note.kind === "pre-empts") for (const later of allNumbers(note.targets)) add("pre-emption", note.amendment, later);
    else if (note.kind === "is-pre-empted") for (const earlier of allNumbers(note.by)) add("pre-emption", earlier, note.amendment);
    else {
      const numbers = allNumbers(note.among);
      for (const [at, earlier] of numbers.entries())
        for (const later of numbers.slice(at + 1)) if (!pairs.has(`alternatives ${later} ${earlier}`)) add("alternatives", earlier, later);
    }
  }
  return [...pairs.values()];
}

function allNumbers(places: readonly NumbersInGroup[]): readonly string[] {
  return places.flatMap(({ numbers }) => numbers);
}

function collect<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const list = lists.get(key);
    if (!list) lists.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  }
  return lists;
}

/** Neighbours of one group together; a run in the group of the note itself has no name. */
function byGroup(numbers: readonly string[], groupOf: ReadonlyMap<string, string>, own: string): readonly NumbersInGroup[] {
  const runs: { numbers: string[]; group: string | null }[] = [];
  for (const number of numbers) {
    const group = groupOf.get(number) ?? own;
    const named = group === own ? null : group;
    const run = runs.at(-1);
    if (run?.group === named) run.numbers.push(number);
    else runs.push({ numbers: [number], group: named });
  }
  return runs;
}

/** Sets of alternatives: three stand in one note only when each is an alternative to the other two. */
function alternativeSets(pairs: readonly ConflictPair[]): readonly (readonly string[])[] {
  const linked = new Set(pairs.flatMap(({ earlier, later }) => [`${earlier} ${later}`, `${later} ${earlier}`]));
  const sets: string[][] = [];
  for (const { earlier, later } of pairs) {
    if (sets.some((set) => set.includes(earlier) && set.includes(later))) continue;
    const fits = (set: readonly string[], number: string) => set.every((each) => each === number || linked.has(`${each} ${number}`));
    const set = sets.find((each) => (each.includes(earlier) && fits(each, later)) || (each.includes(later) && fits(each, earlier)));
    if (set) set.push(set.includes(earlier) ? later : earlier);
    else sets.push([earlier, later]);
  }
  return sets;
}
