import { assertNever } from "#app/lib/assert.ts";
import type { ComparableFigure, PeriodOfThing } from "./compare-figures.ts";

/** What is found for one period, in a sentence: "2020: two sources give 1,339." */
export function sayVerdict<F extends ComparableFigure>({ period, values, verdict }: PeriodOfThing<F>): string {
  const of = period ? `${period.label}: ` : "";
  const count = values.reduce((sum, { figures }) => sum + figures.length, 0);
  switch (verdict.kind) {
    case "single":
      return `${of}${values[0]?.value ?? ""}, ${sayQuoters(values[0]?.figures ?? [])}.`;
    case "same":
      return `${of}all ${count} figures say ${values[0]?.value ?? ""}.`;
    case "differ":
      return `${of}${values.map(({ value, figures }) => `${value}, ${sayQuoters(figures)}`).join("; ")}.${
        verdict.by
          ? ` They are ${verdict.by.absolute.toLocaleString("en-GB", { maximumFractionDigits: 6 })} apart${sayPercent(verdict.by.percent)}.`
          : ""
      }`;
    case "cannot-be-compared":
      return `${of}${count} figures cannot be compared. ${verdict.why}`;
    default:
      return assertNever(verdict);
  }
}

/** By whom figures are published and where they are quoted: "published by A, quoted in B". */
export function sayQuoters(figures: readonly Pick<ComparableFigure, "publisher" | "quotedIn">[]): string {
  const publishers = [...new Set(figures.flatMap(({ publisher }) => publisher ?? []))];
  const quoted = [...new Set(figures.flatMap(({ quotedIn }) => quotedIn ?? []))];
  const parts = [
    ...(publishers.length > 0 ? [`published by ${publishers.join(" and ")}`] : []),
    ...(quoted.length > 0 ? [`quoted in ${quoted.join("; ")}`] : []),
  ];
  return parts.join(", ") || "by whom is not recorded";
}

function sayPercent(percent: number | null): string {
  return percent === null ? "" : `, ${percent} per cent of the lowest`;
}
