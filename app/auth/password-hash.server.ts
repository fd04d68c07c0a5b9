import { hash, verify } from "@node-rs/argon2";

/**
 * Argon2id, the package's default algorithm, with the parameters that OWASP's Password Storage Cheat Sheet gives first:
 * 19 MiB, two passes, one lane. About 20 ms each, off the main thread; more memory would let a few sign-ins exhaust a small machine.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password, salted. Slow: do it before a transaction opens. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost);
}

/** Whether this is the password. With no hash (no such account) it takes as long and says no, so that the time tells nobody who has an account. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const against = passwordHash && isHash(passwordHash) ? passwordHash : await decoy();
  const matches = await verify(against, normal(password));
  return matches && against === passwordHash;
}

/** What stands in the place of a hash where no password opens the account. */
export const noPassword = "none";

function isHash(text: string): boolean {
  return text.startsWith("$argon2id$");
}

let decoyHash: Promise<string> | null = null;

/** A hash that belongs to nobody, made with the same cost as the real ones. */
function decoy(): Promise<string> {
  decoyHash ??= hash("belongs to nobody", cost);
  return decoyHash;
}

/** The same letters typed on another keyboard are the same password (NIST SP 800-63B, 5.1.1.2). */
function normal(password: string): string {
  return password.normalize("NFKC");
}
