import { decodeText } from "#app/importers/decode.ts";

/** The text of a table as a spreadsheet wrote it. */
export function textOfFile(bytes: Uint8Array): string {
  return decodeText(bytes);
}
