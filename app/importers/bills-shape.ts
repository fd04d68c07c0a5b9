import { z } from "zod";
import { maybeNumber, maybeText, sourceRow, texts } from "./read-json.ts";

const stage = z.object({ stage: z.string(), event: z.string(), date: maybeText, note: maybeText });
const dateClaim = z.object({ field: z.string(), claims: z.array(z.object({ value: z.string(), source: z.string() })), note: maybeText });

/** A row of `bills.json`. Words of closed sets are still plain text here: an unknown one must be told, not refused. */
export const billRow = z.object({
  id: z.string().min(1),
  session: z.number().int(),
  spBillNumber: maybeNumber,
  spBillNumberInferred: maybeNumber,
  shortTitle: z.string().min(1),
  actTitle: maybeText,
  longTitle: maybeText,
  type: maybeText,
  procedure: maybeText,
  memberInCharge: maybeText,
  additionalMembersInCharge: texts,
  introducedOn: maybeText,
  stages: z
    .array(stage)
    .nullish()
    .transform((list) => list ?? []),
  outcome: maybeText,
  outcomeCause: maybeText,
  enactmentStatus: maybeText,
  royalAssentOn: maybeText,
  aspNumber: maybeText,
  renamedFrom: maybeText,
  proposalTitle: maybeText,
  dateClaims: z
    .array(dateClaim)
    .nullish()
    .transform((list) => list ?? []),
  divisions: texts,
  sources: z
    .array(sourceRow)
    .nullish()
    .transform((list) => list ?? []),
  notes: texts,
});
export type BillRow = z.infer<typeof billRow>;

export const billsFile = z.object({ bills: z.array(billRow) });
