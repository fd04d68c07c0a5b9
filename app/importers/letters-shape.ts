import { z } from "zod";
import { maybeText, texts } from "./read-json.ts";

const bounds = z
  .object({ notBefore: maybeText, notAfter: maybeText, estimate: maybeText, why: maybeText })
  .nullish()
  .transform((value) => value ?? null);

const letter = z.object({
  id: z.string().min(1),
  kind: z.string(),
  from: maybeText,
  fromOffice: maybeText,
  to: maybeText,
  toOffice: maybeText,
  date: maybeText,
  dateBounds: bounds,
  subject: z.string(),
  summary: maybeText,
  repliesTo: texts,
  knownThrough: maybeText,
  sourceUrl: maybeText,
  otherUrls: texts,
  heldBy: texts,
  topics: texts,
  billId: maybeText,
  quotations: z
    .array(z.object({ text: z.string(), level: z.string() }))
    .nullish()
    .transform((list) => list ?? []),
  attachments: texts,
  confidence: maybeText,
  notes: texts,
  // Not in every file: what it does not have stays unknown.
  received: maybeText,
  published: maybeText,
  salutation: maybeText,
  reference: maybeText,
  language: maybeText,
  licence: maybeText,
});
export type LetterRow = z.infer<typeof letter>;

const event = z.object({
  id: z.string().min(1),
  kind: z.string(),
  date: maybeText,
  dateBounds: bounds,
  what: z.string(),
  people: texts,
  sourceUrl: maybeText,
  mentionedIn: texts,
  confidence: maybeText,
  notes: texts,
});
export type EventRow = z.infer<typeof event>;

const count = z
  .number()
  .int()
  .nonnegative()
  .nullish()
  .transform((value) => value ?? null);

export const lettersFile = z.object({
  /** How many records the file says that it has. */
  counts: z
    .object({ letters: count, events: count })
    .nullish()
    .transform((value) => value ?? { letters: null, events: null }),
  letters: z.array(letter),
  events: z
    .array(event)
    .nullish()
    .transform((list) => list ?? []),
});
