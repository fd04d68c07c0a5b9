import { addressesOf } from "./address.ts";
import { matchProvisions, type ProvisionPair, type UnsureMatch } from "./compare/match-provisions.ts";
import { flatten } from "./linear.ts";
import type { PrintLayout } from "./print-lines.ts";
import type { BillText, Provision } from "./provision.ts";

export type CarriedText = {
  /** The next print with the identities of the old one, where a provision is the same. */
  readonly text: BillText;
  /** Which provision is which: `nextId` as it was given. */
  readonly pairs: readonly ProvisionPair[];
  /** What could not be told: `nextId` is the identity it has in `text`. */
  readonly unsure: readonly UnsureMatch[];
  /** From the identity that a provision of the next print was given with to the one it has in `text`. */
  readonly identities: ReadonlyMap<string, string>;
};

/**
 * Gives the provisions of the next print the identities that they have in the old one. What is new, or not certain to be the same, gets a new
 * identity, made from its address in the next print.
 *
 * @param taken identities of still earlier prints, so that one that was left out long ago is not given again.
 * Never two provisions with one identity. Cost: as `matchProvisions`.
 */
export function carryIdentity(old: BillText, next: BillText, taken: Iterable<string> = []): CarriedText {
  const { pairs, unsure } = matchProvisions(old, next);
  const oldIdOf = new Map(pairs.map(({ oldId, nextId }) => [nextId, oldId]));
  const used = new Set([...flatten(old).map(({ provision }) => provision.id), ...taken]);
  const identities = new Map<string, string>();
  const addresses = addressesOf(next);
  for (const { provision } of flatten(next)) {
    identities.set(provision.id, oldIdOf.get(provision.id) ?? newIdentity(addresses.get(provision.id) || "provision", used));
  }
  return {
    text: { provisions: next.provisions.map((provision) => withIdentity(provision, identities)) },
    pairs,
    unsure: unsure.map((each) => ({ ...each, nextId: identities.get(each.nextId) ?? each.nextId })),
    identities,
  };
}

/** Which provision is which in two prints whose identities were carried: those with the same. In the order of the next print. */
export function pairsByIdentity(old: BillText, next: BillText): readonly ProvisionPair[] {
  const known = new Set(flatten(old).map(({ provision }) => provision.id));
  return flatten(next).flatMap(({ provision: { id } }) => (known.has(id) ? [{ oldId: id, nextId: id }] : []));
}

/** The pages and lines of a print whose provisions were given other identities. */
export function carryLayout(layout: PrintLayout, identities: ReadonlyMap<string, string>): PrintLayout {
  return layout.map((line) => ({ ...line, spans: line.spans.map((span) => ({ ...span, id: identities.get(span.id) ?? span.id })) }));
}

function newIdentity(address: string, used: Set<string>): string {
  let id = address;
  // "~" stands in no address.
  for (let count = 2; used.has(id); count++) id = `${address}~${count}`;
  used.add(id);
  return id;
}

function withIdentity(provision: Provision, identities: ReadonlyMap<string, string>): Provision {
  const children = provision.children.map((child) => withIdentity(child, identities));
  return { ...provision, id: identities.get(provision.id) ?? provision.id, children };
}
