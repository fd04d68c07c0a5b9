import type { PrintedLine, PrintLayout } from "./print-lines.ts";
import { type BillText, type Provision, provisionKinds } from "./provision.ts";
import type { VersionText } from "./version.ts";

/** A version's text and layout as they are stored: two JSON texts. */
export type StoredText = { readonly text: string; readonly layout: string };

/** A version's text as it is stored. The same text gives the same words, key for key. */
export function storeText({ text, layout }: VersionText): StoredText {
  return { text: JSON.stringify(text), layout: JSON.stringify(layout) };
}

/** Reads a stored text; null when it is no text of a bill, or its layout is none. Cost: linear. */
export function readStoredText({ text, layout }: StoredText): VersionText | null {
  try {
    const tree: unknown = JSON.parse(text);
    const lines: unknown = JSON.parse(layout);
    return isBillText(tree) && (lines === null || isPrintLayout(lines)) ? { text: tree, layout: lines } : null;
  } catch {
    // Safe: what is no JSON is no text either, and the caller says so.
    return null;
  }
}

/** Whether a value has the shape of a bill's text. */
export function isBillText(value: unknown): value is BillText {
  return isObject(value) && Array.isArray(value.provisions) && value.provisions.every(isProvision);
}

/** Whether a value has the shape of a print's pages and lines. */
export function isPrintLayout(value: unknown): value is PrintLayout {
  return Array.isArray(value) && value.every(isPrintedLine);
}

const kinds: ReadonlySet<unknown> = new Set(provisionKinds);

function isProvision(value: unknown): value is Provision {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    kinds.has(value.kind) &&
    isTextOrNull(value.number) &&
    isTextOrNull(value.heading) &&
    typeof value.text === "string" &&
    (value.cell === undefined || isCell(value.cell)) &&
    Array.isArray(value.children) &&
    value.children.every(isProvision)
  );
}

function isCell(value: unknown): boolean {
  return isObject(value) && typeof value.isHeading === "boolean" && Number.isInteger(value.columns) && Number.isInteger(value.rows);
}

function isPrintedLine(value: unknown): value is PrintedLine {
  return (
    isObject(value) &&
    Number.isInteger(value.page) &&
    Number.isInteger(value.line) &&
    Array.isArray(value.spans) &&
    value.spans.every(isSpan)
  );
}

function isSpan(value: unknown): boolean {
  return isObject(value) && typeof value.id === "string" && Number.isInteger(value.from) && Number.isInteger(value.to);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
