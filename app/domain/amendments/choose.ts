import { compareAmendmentNumbers, readAmendmentNumber } from "./amendment-number.ts";

/**
 * Amendments that are chosen together. A named set is found anew each time it is asked for: "agreed" grows as amendments are agreed to.
 * `slug` is that of the group, or of the member.
 */
export type NamedSet =
  | { readonly kind: "agreed" | "government" | "everything" }
  | { readonly kind: "group" | "member"; readonly slug: string };

/** Which amendments are to be in the text: all of the sets, and those named by number. Both empty: none. */
export type Choice = { readonly sets: readonly NamedSet[]; readonly keys: readonly string[] };

/** An amendment as far as choosing looks at it. `key`: its number, or its slug where the record gives it no number of its own. */
export type Choosable = {
  readonly key: string;
  readonly isAgreed: boolean;
  readonly isGovernment: boolean;
  readonly group: string | null;
  readonly member: string | null;
};

/** No more than this is read of an address, so that nobody can make the server work for nothing. */
const longestList = 20_000;
const mostSets = 50;
const mostKeys = 5_000;

/** The choice that an address asks for; null when it says nothing about it. A set or number that there is not stays in it, to be told. */
export function readChoice(params: URLSearchParams): Choice | null {
  if (!params.has("set") && !params.has("amendments")) return null;
  const sets = params
    .getAll("set")
    .flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .slice(0, mostSets);
  // A set that there is not is told to the reader as an amendment is that there is not.
  const unknown = sets.filter((text) => text !== "" && text !== "none" && readSet(text) === null);
  return {
    sets: sets.flatMap((text) => readSet(text) ?? []),
    keys: readKeys([...params.getAll("amendments"), ...unknown].join(",")),
  };
}

/** The choice as parameters of an address, always in the same order; `set=none` when nothing is chosen. */
export function writeChoice({ sets, keys }: Choice): readonly (readonly [string, string])[] {
  const params = sets.map((set) => ["set", writeSet(set)] as const);
  if (keys.length > 0) return [...params, ["amendments", writeKeys(keys)]];
  return params.length > 0 ? params : [["set", "none"]];
}

/** "agreed", "group:hedges": what stands in the address. Null: no set. */
export function readSet(text: string): NamedSet | null {
  if (text === "agreed" || text === "government" || text === "everything") return { kind: text };
  const at = text.indexOf(":");
  const [kind, slug] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  return (kind === "group" || kind === "member") && slug !== "" && slug.length <= 200 ? { kind, slug } : null;
}

/** The set as it stands in the address. */
export function writeSet(set: NamedSet): string {
  return "slug" in set ? `${set.kind}:${set.slug}` : set.kind;
}

/** "1-3,12,23A" → 1, 2, 3, 12, 23A. Only plain numbers make a range. Each once, in the order in which they stand. */
export function readKeys(list: string): readonly string[] {
  const keys = new Set<string>();
  for (const part of list.slice(0, longestList).split(",")) {
    const text = part.trim();
    const range = /^(\d{1,4})-(\d{1,4})$/.exec(text);
    if (keys.size >= mostKeys) break;
    if (range) for (const number of numbersIn(Number(range[1]), Number(range[2]))) keys.add(number);
    else if (text !== "" && text.length <= 200) keys.add(readAmendmentNumber(text) ? text.toUpperCase() : text);
  }
  return [...keys];
}

function numbersIn(first: number, last: number): readonly string[] {
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, mostKeys)) }, (_, at) => String(first + at));
}

/** The reverse of `readKeys`, by number: three and more in a row become a range. */
export function writeKeys(keys: readonly string[]): string {
  const parts: string[] = [];
  let run: number[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && run.length > 2) parts.push(`${first}-${last}`);
    else parts.push(...run.map(String));
    run = [];
  };
  for (const key of [...new Set(keys)].sort(compareAmendmentNumbers)) {
    const number = readAmendmentNumber(key);
    const plain = number?.letters === "" ? number.base : null;
    if (plain === null || plain !== (run.at(-1) ?? plain - 1) + 1) close();
    if (plain === null) parts.push(key);
    else run.push(plain);
  }
  close();
  return parts.join(",");
}

/** The keys of those chosen, and what of the choice names no amendment of these. */
export function chosenAmong(
  amendments: readonly Choosable[],
  { sets, keys }: Choice,
): { readonly chosen: ReadonlySet<string>; readonly notThere: readonly string[] } {
  const chosen = new Set(amendments.filter((each) => sets.some((set) => isIn(each, set))).map(({ key }) => key));
  const known = new Set(amendments.map(({ key }) => key));
  for (const key of keys) if (known.has(key)) chosen.add(key);
  const empty = sets.filter((set) => "slug" in set && !amendments.some((each) => isIn(each, set))).map(writeSet);
  return { chosen, notThere: [...keys.filter((key) => !known.has(key)), ...empty] };
}

/** Whether an amendment belongs to a set. */
export function isIn({ isAgreed, isGovernment, group, member }: Choosable, set: NamedSet): boolean {
  switch (set.kind) {
    case "agreed":
      return isAgreed;
    case "government":
      return isGovernment;
    case "everything":
      return true;
    case "group":
      return group === set.slug;
    case "member":
      return member === set.slug;
  }
}
