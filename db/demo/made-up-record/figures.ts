import type { FigureFacts } from "#app/domain/facts/record.ts";
import { cite } from "../in-short.ts";
import { letterSlug, onTheBill, tie } from "./in-record.ts";
import { survey } from "./people.ts";

const orchards = "places that could be community orchards (made up)";

function counted(slug: string, facts: Pick<FigureFacts, "value" | "number" | "period"> & Partial<FigureFacts>): FigureFacts {
  return {
    ...onTheBill,
    slug: `made-up-figure-${slug}`,
    what: orchards,
    unit: "orchards",
    publisher: "Orchards Department (made up)",
    quotedIn: null,
    confidence: "official",
    citations: [cite(survey, "made up")],
    ...facts,
  };
}

/** A series of four years; two figures for 2026 that differ, and one that counts something else. */
export const madeUpFigures: readonly FigureFacts[] = [
  counted("orchards-2023", { value: "388", number: 388, period: "2023" }),
  counted("orchards-2024", { value: "402", number: 402, period: "2024" }),
  counted("orchards-2025", { value: "397", number: 397, period: "2025" }),
  counted("orchards-2026", {
    value: "421",
    number: 421,
    period: "2026",
    quotedIn: "Letter of 20 August 2026 (made up)",
    ties: [tie("quoted_in", "letter", letterSlug("10"))],
  }),
  counted("orchards-2026-first", {
    value: "412",
    number: 412,
    period: "2026",
    quotedIn: "Letter of 12 August 2026 (made up)",
    ties: [tie("quoted_in", "letter", letterSlug("08"))],
    remarks: ["Corrected to 421 in the letter of 20 August 2026 (made up)."],
  }),
  counted("broken-rungs", {
    what: "rungs broken in a year (made up)",
    value: "about 60",
    number: 60,
    unit: "rungs",
    period: "2025",
    publisher: "Guild of Ladder Makers (made up)",
    confidence: "press",
    topics: [...onTheBill.topics, "made-up-ladders"],
  }),
];
