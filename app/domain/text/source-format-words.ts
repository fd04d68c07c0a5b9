import type { VersionSourceFormat } from "#app/domain/facts/text.ts";

/** From what a version was read, in words. */
export const sourceFormatWords: Record<VersionSourceFormat, string> = {
  clml: "Read from the XML of legislation.gov.uk",
  "akoma-ntoso": "Read from Akoma Ntoso",
  text: "Read from pasted text",
  pdf: "Read from a PDF",
  made_up: "Made up for this site",
};
