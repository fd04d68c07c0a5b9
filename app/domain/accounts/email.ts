import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";

/** An e-mail address as it was typed, and folded: trimmed and in small letters, by which an account is found. */
export type Email = { email: string; folded: string };

const longest = 254;

/** Reads an e-mail address. Only what cannot be one is refused: whether it is one is known when its owner opens the link that we send. */
export function parseEmail(text: string, field = "email"): Outcome<Email> {
  const email = text.trim();
  if (email === "") return refuse({ field, message: "Enter your e-mail address" });
  if (email.length > longest || !/^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\]{2,}$/.test(email)) {
    return refuse({ field, message: "Enter an e-mail address like name@example.com" });
  }
  return accept({ email, folded: foldEmail(email) });
}

/** The form in which addresses are compared. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** What stands in the place of the address of an account that was closed: no address, and never that of another. */
export function closedAddress(accountId: string): string {
  return `closed:${accountId}`;
}

/** Whether the account with this address was closed by its holder. */
export function isClosedAddress(email: string): boolean {
  return email.startsWith("closed:");
}
