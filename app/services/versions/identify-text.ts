import { identifyByAddress } from "#app/domain/text/address.ts";
import { carryIdentity, carryLayout } from "#app/domain/text/carry-identity.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { BillText } from "#app/domain/text/provision.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { invariant } from "#app/lib/assert.ts";

/**
 * A text that was just read, with the identities that its provisions keep: those of the version before, where a provision is the same
 * one; without a version before, made from the addresses. Pages and lines follow. Cost: that of comparing the two texts.
 *
 * @param taken identities of versions still earlier: one that was left out long ago is not given again
 */
export function identifyText(read: VersionText, before: BillText | null, taken: Iterable<string> = []): VersionText {
  if (before === null) {
    const text = identifyByAddress(read.text);
    return { text, layout: read.layout && carryLayout(read.layout, identitiesBetween(read.text, text)) };
  }
  const { text, identities } = carryIdentity(before, read.text, taken);
  return { text, layout: read.layout && carryLayout(read.layout, identities) };
}

/** How many provisions of a text have their identity from another. */
export function countCarried(text: BillText, before: BillText | null): number {
  const known = new Set(before === null ? [] : flatten(before).map(({ provision }) => provision.id));
  return flatten(text).filter(({ provision }) => known.has(provision.id)).length;
}

/** The two texts have the same provisions in the same order; only their identities differ. */
function identitiesBetween(from: BillText, to: BillText): ReadonlyMap<string, string> {
  const after = flatten(to);
  const blocks = flatten(from);
  invariant(after.length === blocks.length, "a text changed its provisions while they were identified");
  return new Map(blocks.map(({ provision }, index) => [provision.id, after[index]?.provision.id ?? provision.id]));
}
