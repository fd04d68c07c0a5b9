import type { Outcome, Refusal } from "#app/lib/outcome.ts";
import { type Context, inTransaction, type Write } from "./context.server.ts";

/** Runs a change in one transaction that a refusal undoes: for what is only known to be wrong once a part of it is written. */
export async function allOrNothing<T>(context: Context, change: (tx: Write) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await inTransaction(context, async (tx) => {
      const outcome = await change(tx);
      if (!outcome.ok) throw new Refused(outcome.refusals);
      return outcome;
    });
  } catch (fault) {
    if (fault instanceof Refused) return { ok: false, refusals: fault.refusals };
    throw fault;
  }
}

/** Thrown inside, so that the transaction is rolled back, and never seen outside. */
class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super("refused");
    this.refusals = refusals;
  }
}
