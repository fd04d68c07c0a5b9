import { findByAddress } from "#app/domain/text/address.ts";
import type { Context } from "#app/services/context.server.ts";
import { readVersionsOfBill } from "#app/services/versions/read-versions.server.ts";
import { loadVersionText } from "#app/services/versions/version-texts.server.ts";

/** The pages of those provisions of a bill that a version which we hold has, by their address ("section-3-2"). Cost: reads every version's text, if any address is asked for. */
export async function findProvisionPages(
  context: Context,
  bill: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (addresses.length === 0) return new Map();
  const { versions } = await readVersionsOfBill(context, bill);
  const texts = await Promise.all(versions.map(({ id, sha256 }) => loadVersionText(context.db, { id, text_sha256: sha256 })));
  const known = addresses.filter((address) => texts.some(({ text }) => findByAddress(text, address) !== null));
  return new Map(known.map((address) => [address, `/bills/${bill}/text/provisions/${encodeURIComponent(address)}`]));
}
