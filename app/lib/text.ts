/** Text as it is compared: lower case, accents and apostrophes gone, hyphens as spaces, single spaces. "Mòrag  O’Kane-Smith" → "morag okane smith". */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/['’`]/g, "")
    .replaceAll(/[-‐‑–—]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** A text as part of an address: "Right to Recovery (Scotland) Bill" → "right-to-recovery-scotland-bill". Never empty; at most 80 characters. */
export function slugOf(text: string): string {
  const slug = foldText(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
  return slug || "untitled";
}
