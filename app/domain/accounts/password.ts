import type { Refusal } from "#app/lib/outcome.ts";
import { commonPasswords } from "./common-passwords.ts";
import { foldEmail } from "./email.ts";

/** The fewest and the most characters of a password. The most is there so that nobody keeps the machine busy with a book. */
export const shortestPassword = 10;
export const longestPassword = 200;

/** What a new password must be, in a sentence for the form. */
export const passwordHint = `At least ${shortestPassword} characters. Three or four words that nobody else would put together are good.`;

/**
 * Why a new password is refused; empty when it is good.
 * Length counts and guessability, not the mixing of kinds of character.
 * Source: NIST SP 800-63B, 5.1.1.2 "Memorized Secret Verifiers".
 */
export function passwordRefusals(password: string, email: string, field = "password"): Refusal[] {
  const folded = password.normalize("NFKC").toLowerCase();
  if (password === "") return [{ field, message: "Enter a password" }];
  if ([...password].length < shortestPassword) return [{ field, message: `Enter a password of at least ${shortestPassword} characters` }];
  if ([...password].length > longestPassword) return [{ field, message: `Enter a password of ${longestPassword} characters or fewer` }];
  if (isEmail(folded, foldEmail(email))) return [{ field, message: "Enter a password that is not your e-mail address" }];
  if (isEasy(folded)) return [{ field, message: "Enter a password that is harder to guess: this one is among the first that are tried" }];
  return [];
}

function isEmail(password: string, email: string): boolean {
  const [local = ""] = email.split("@");
  return password === email || password === local;
}

function isEasy(password: string): boolean {
  const plain = password.replaceAll(" ", "");
  return commonPasswords.has(plain) || isRepeated(plain) || isRun(plain);
}

/** "aaaaaaaaaa", "abcabcabcabc". */
function isRepeated(password: string): boolean {
  return /^(.{1,4})\1+.{0,3}$/u.test(password) && new Set(password).size <= 4;
}

/** "1234567890", "abcdefghijk", and backwards. */
function isRun(password: string): boolean {
  const codes = [...password].map((letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const isOneStep = (step: number) => steps.filter((each) => each === step).length >= steps.length - 1;
  return isOneStep(1) || isOneStep(-1);
}
