import type { Provision } from "./provision.ts";

const quotedTerm = /[“"‘']([^“”"]{1,200}?)[”"]/;
const opening = 80;

/** The expression that a definition defines: “canals” includes … → "canals". Null when nothing near its beginning is quoted. */
export function definedTerm(definition: Pick<Provision, "text">): string | null {
  const match = quotedTerm.exec(definition.text.slice(0, opening + 200));
  return match?.[1] && match.index <= opening ? match[1].trim() || null : null;
}
