import { identifyByAddress } from "#app/domain/text/address.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { BillText, Provision } from "#app/domain/text/provision.ts";
import { type Remarks, remark } from "../xml/remarks.ts";

/** The text with an identity for each provision: the one it came with, or one made from its address where it came with none or with another's. */
export function identify(text: BillText, remarks: Remarks): BillText {
  const given = flatten(text).map(({ provision }) => provision.id);
  if (given.every((id) => id !== "") && new Set(given).size === given.length) return text;
  const taken = new Set(given);
  const addresses = flatten(identifyByAddress(text)).map(({ provision }) => provision.id);
  const used = new Set<string>();
  let index = 0;
  const give = (provision: Provision): Provision => {
    const address = addresses[index++] ?? "";
    const isAnothers = provision.id !== "" && used.has(provision.id);
    if (isAnothers) remark(remarks, "Given a new identity: provisions with the identity of another");
    const id = provision.id === "" || isAnothers ? free(address, taken) : provision.id;
    used.add(id);
    taken.add(id);
    return { ...provision, id, children: provision.children.map(give) };
  };
  return { provisions: text.provisions.map(give) };
}

function free(address: string, taken: ReadonlySet<string>): string {
  // Addresses are different from one another: only an identity that was given can stand in the way.
  let id = address;
  while (taken.has(id)) id = `${id}_`;
  return id;
}
