import { capitalise, uncapitalise } from "#app/lib/text.ts";
import { likenesses, type ToGroup } from "./amendment-likeness.ts";
import { compareText } from "./amendment-number.ts";

/** A group as the machine suggests it, with its reasons; a person decides. */
export type SuggestedGroup = {
  readonly name: string;
  /** In marshalled order. */
  readonly numbers: readonly string[];
  /** One sentence for each link: "13 and 14 both use “tenant farming”." */
  readonly reasons: readonly string[];
};

/**
 * Suggests groups: amendments that belong together by what they refer to or by rare words that they share, then what is left by place.
 * Groups come in the order of their first amendment; every amendment is in exactly one.
 *
 * @param amendments in marshalled order
 * Cost: n log n for words; pairs are only looked at where they share a rare word (one in at most twelve amendments).
 */
export function suggestGroups(amendments: readonly ToGroup[]): readonly SuggestedGroup[] {
  const sets = new Sets(amendments.length);
  const reasons = new Map<number, string[]>();
  for (const { a, b, reason } of likenesses(amendments)) {
    if (sets.sizeOf(a) + sets.sizeOf(b) > largestGroup && sets.rootOf(a) !== sets.rootOf(b)) continue;
    if (sets.join(a, b)) reasons.set(a, [...(reasons.get(a) ?? []), reason]);
  }
  const lastAlone = new Map<string, number>();
  for (const [at, { heading }] of amendments.entries()) {
    if (sets.sizeOf(at) > 1) continue;
    const place = unitOfHeading(heading);
    const neighbour = lastAlone.get(place);
    lastAlone.set(place, at);
    if (neighbour === undefined) continue;
    sets.join(neighbour, at);
    reasons.set(neighbour, [...(reasons.get(neighbour) ?? []), `${pair(amendments, neighbour, at)} are both at ${uncapitalise(place)}.`]);
  }
  return groupsOf(amendments, sets, reasons);
}

/** A group that the machine makes is not larger: beyond it a chain of likenesses ties together what nobody would debate at once. */
const largestGroup = 40;

function groupsOf(amendments: readonly ToGroup[], sets: Sets, reasons: ReadonlyMap<number, readonly string[]>): readonly SuggestedGroup[] {
  const members = new Map<number, number[]>();
  for (const at of amendments.keys()) members.set(sets.rootOf(at), [...(members.get(sets.rootOf(at)) ?? []), at]);
  return [...members.values()].map((group) => ({
    name: nameOf(group.flatMap((at) => amendments[at] ?? [])),
    numbers: group.flatMap((at) => amendments[at]?.number ?? []),
    reasons: group.length === 1 ? ["Nothing ties it to another amendment."] : group.flatMap((at) => reasons.get(at) ?? []),
  }));
}

/** The title of a new provision in the group, else the heading that most of it stands under. */
function nameOf(group: readonly ToGroup[]): string {
  const title = group.find(({ title: each }) => each !== null)?.title;
  if (title) return title;
  const counts = new Map<string, number>();
  for (const { heading, unitTitle } of group) {
    const place = unitTitle ?? unitOfHeading(heading);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort(([a, first], [b, second]) => second - first || compareText(a, b))[0]?.[0] ?? "Group";
}

/** "After section 41" → "Section 41": what is inserted beside a unit is debated with it. */
function unitOfHeading(heading: string): string {
  const unit = heading.replace(/^(?:After|Before) /, "");
  return capitalise(unit);
}

function pair(amendments: readonly ToGroup[], a: number, b: number): string {
  return `${amendments[a]?.number} and ${amendments[b]?.number}`;
}

/** Which amendments are in one set. */
class Sets {
  readonly #parent: number[];
  readonly #size: number[];
  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, at) => at);
    this.#size = Array.from({ length: count }, () => 1);
  }
  rootOf(at: number): number {
    let root = at;
    for (let up = this.#parent[root] ?? root; up !== root; up = this.#parent[root] ?? root) root = up;
    this.#parent[at] = root;
    return root;
  }
  sizeOf(at: number): number {
    return this.#size[this.rootOf(at)] ?? 1;
  }
  /** Whether they were in different sets before. The earlier amendment stands for the set. */
  join(a: number, b: number): boolean {
    const [first, second] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y);
    if (first === undefined || second === undefined || first === second) return false;
    this.#parent[second] = first;
    this.#size[first] = (this.#size[first] ?? 1) + (this.#size[second] ?? 1);
    return true;
  }
}
