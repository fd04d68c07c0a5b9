import { createHash, randomBytes } from "node:crypto";

/** A secret for a link, with the fingerprint under which the database knows it: whoever reads the database cannot use the link. */
export function newSecret(): { secret: string; fingerprint: string } {
  const secret = randomBytes(32).toString("base64url");
  return { secret, fingerprint: fingerprintOf(secret) };
}

/** The SHA-256 of a secret, in hexadecimal. Fast on purpose: our secrets are random and long, so they cannot be guessed from it. */
export function fingerprintOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
