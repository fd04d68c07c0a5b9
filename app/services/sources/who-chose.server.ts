import { may } from "#app/domain/permissions/may.ts";
import type { Instant } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { listReceiptsAt } from "#db/queries/receipts.server.ts";
import { listChoices, type listClaimsOf } from "#db/queries/sources.server.ts";

type ClaimRow = Awaited<ReturnType<typeof listClaimsOf>>[number];

/** Who chose a claim, and when that is known. `by` is an editor's name for editors only. */
export type Choice = { by: string; at: Instant | null; receiptHref: string | null };

/** Who chose each chosen claim, by the claim's id. */
export async function whoChose({ db, actor }: Pick<Context, "db" | "actor">, claims: readonly ClaimRow[]): Promise<Map<string, Choice>> {
  const chosen = claims.filter((claim) => claim.chosen === 1);
  const [events, receipts] = await Promise.all([
    listChoices(db, [...new Set(chosen.map((claim) => claim.subject_id))]),
    listReceiptsAt(db, [...new Set(chosen.map((claim) => claim.recorded_at))]),
  ]);
  const nameOf = (name: string | null) => (may(actor, "history.read") && name ? name : "an editor");
  return new Map(
    chosen.map((claim): [string, Choice] => {
      const event = events.find((each) => each.subject_id === claim.subject_id && isAbout(each.particulars, claim));
      if (event) return [claim.id, { by: nameOf(event.by), at: event.at, receiptHref: null }];
      if (claim.chosen_by_id !== null) return [claim.id, { by: nameOf(claim.chosen_by), at: null, receiptHref: null }];
      const receipt = receipts.find((each) => each.at === claim.recorded_at);
      if (!receipt) return [claim.id, { by: "an editor", at: null, receiptHref: null }];
      const by = receipt.kind === "first-start" ? "the first-start data" : `the import of ${receipt.kind}`;
      return [claim.id, { by, at: receipt.at, receiptHref: `/receipts/${receipt.id}` }];
    }),
  );
}

function isAbout(particulars: string, claim: ClaimRow): boolean {
  const said: unknown = JSON.parse(particulars);
  if (typeof said !== "object" || said === null || !("field" in said) || !("value" in said)) return false;
  return said.field === claim.field && said.value === claim.value;
}
