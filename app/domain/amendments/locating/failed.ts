import type { Located } from "../located.ts";

/** A wording whose place could not be found, and the sentence that says why. */
export function failed(
  reason: "not-found" | "needs-lines" | "needs-amendment" | "not-a-place",
  message: string,
): Located & { readonly ok: false } {
  return { ok: false, reason, message };
}
