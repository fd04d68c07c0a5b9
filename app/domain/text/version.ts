import type { PrintLayout } from "./print-lines.ts";
import type { BillText } from "./provision.ts";

/** Which print of a bill a version is. An Act is the text after Royal Assent. */
export const versionKinds = ["as_introduced", "as_amended_at_stage_2", "as_passed", "act", "other"] as const;
export type VersionKind = (typeof versionKinds)[number];

/** Whether a stage of its bill amends this print: what was passed is amended no more. */
export function isAmended(kind: VersionKind): boolean {
  return kind === "as_introduced" || kind === "as_amended_at_stage_2";
}

/** The text of one print, and its pages and lines where they are known. */
export type VersionText = { readonly text: BillText; readonly layout: PrintLayout | null };
