/** An address of ours to send somebody to. Whatever leads elsewhere, or could be read so by some browser, becomes the fallback. */
export function safeRedirectTarget(wanted: FormDataEntryValue | null | undefined, fallback = "/"): string {
  if (typeof wanted !== "string" || wanted.length > 2000) return fallback;
  // Browsers read a backslash as a slash and skip tabs and line ends, so "/\evil.example" and "/<tab>/evil.example" lead away.
  if (!wanted.startsWith("/") || wanted.startsWith("//") || /[\\\p{Cc}]/u.test(wanted)) return fallback;
  if (!URL.canParse(wanted, here)) return fallback;
  const { origin, pathname, search, hash } = new URL(wanted, here);
  // "/.//evil.example" becomes a path that begins with two slashes.
  if (origin !== here || pathname.startsWith("//")) return fallback;
  return pathname + search + hash;
}

const here = "https://here.invalid";
