import { z } from "zod";
import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

/** Reads a JSON document into a shape that we trust, or says in one sentence each what is wrong with it. */
export function readJson<Shape>(text: string, shape: z.ZodType<Shape>): Outcome<Shape> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse({ message: `The file is not JSON: ${error instanceof Error ? error.message : String(error)}` });
  }
  const read = shape.safeParse(value);
  if (read.success) return accept(read.data);
  const messages = read.error.issues
    .slice(0, 10)
    .map((issue) => ({ message: `${issue.path.join(".") || "The document"}: ${issue.message}` }));
  const [first = { message: "The document has another shape." }, ...rest] = messages;
  return refuse(first, ...rest);
}

/** Text or nothing; a field that is absent is not known. */
export const maybeText = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === "" ? null : text));
export const maybeNumber = z
  .number()
  .nullish()
  .transform((number) => number ?? null);
export const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
/** Where a value was read. */
export const sourceRow = z.object({ url: maybeText, repoPath: maybeText, alsoUrl: maybeText, what: maybeText });
