import { createHmac, timingSafeEqual } from "node:crypto";

/** What a link in a mail is good for; a link for one purpose is good for no other. */
export type LinkPurpose = "confirm" | "stop" | "stop-all" | "no-replies";

/**
 * The part of an address that proves that its holder got our mail: whose link, what for, and a seal made with the row's own secret.
 * Nothing has to be stored for each mail, and a link in an old mail still works.
 */
export function sealedLink(id: string, purpose: LinkPurpose, secret: string): string {
  return `${id}.${purpose}.${sealOf(id, purpose, secret)}`;
}

/** A link as it came, not yet known to be genuine; null where it cannot be one. */
export function readLink(text: string): { id: string; purpose: LinkPurpose; seal: string } | null {
  const [id = "", named = "", seal = "", more] = text.split(".");
  const purpose = purposes.find((each) => each === named);
  return id && purpose && seal && more === undefined ? { id, purpose, seal } : null;
}

/** Whether the link was made by us with this secret. */
export function isGenuine({ id, purpose, seal }: { id: string; purpose: LinkPurpose; seal: string }, secret: string): boolean {
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(id, purpose, secret))];
  return given.length === right.length && timingSafeEqual(given, right);
}

const purposes: readonly LinkPurpose[] = ["confirm", "stop", "stop-all", "no-replies"];

function sealOf(id: string, purpose: LinkPurpose, secret: string): string {
  return createHmac("sha256", secret).update(`${purpose}:${id}`).digest("base64url");
}
