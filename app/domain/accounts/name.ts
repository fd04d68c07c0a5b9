import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

/** The longest name of a person or a team, in characters. */
export const longestName = 80;

/** What stands under the comments of somebody who closed their account. */
export const formerMember = "A former member";

/** Reads the name of a person or a team: one line, and no place for an advertisement, because names are sent by mail to strangers. */
export function parseName(text: string, { field = "name", missing = "Enter your name" } = {}): Outcome<string> {
  const name = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  if (name === "") return refuse({ field, message: missing });
  if (name.length > longestName) return refuse({ field, message: `Enter a name of ${longestName} characters or fewer` });
  if (/:\/\/|www\.|[<>@]/i.test(name)) return refuse({ field, message: "Enter a name without web or e-mail addresses" });
  return accept(name);
}
