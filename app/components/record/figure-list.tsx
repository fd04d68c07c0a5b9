import type { Confidence } from "#app/domain/facts/source.ts";
import { unitBeside } from "#app/domain/figures/figure.ts";
import { MadeUpTag } from "../base/tag.tsx";
import { ConfidenceTag } from "./confidence-tag.tsx";

export type FigureInList = {
  slug: string;
  href?: string;
  what: string;
  /** As printed: "1,339". */
  value: string;
  unit: string | null;
  period: string | null;
  publisher: string | null;
  quotedIn: string | null;
  source: { label: string; href: string | null } | null;
  confidence: Confidence;
  isMadeUp?: boolean;
};

/** Figures that were quoted, as printed, with what they count and who published them. */
export function FigureList({ figures }: { figures: readonly FigureInList[] }) {
  return (
    <ul className="rows">
      {figures.map((figure) => {
        const unit = unitBeside(figure.value, figure.unit);
        return (
          <li className="rows__row" key={figure.slug} id={`figure-${figure.slug}`}>
            <p className="figure-value">
              {figure.href ? <a href={figure.href}>{figure.value}</a> : figure.value}
              {unit ? <span className="small"> {unit}</span> : null}
            </p>
            <p>
              {figure.what}
              {figure.period ? `, ${figure.period}` : ""}
            </p>
            <p className="rows__meta">
              <ConfidenceTag confidence={figure.confidence} />
              {figure.isMadeUp ? <MadeUpTag /> : null}
              <span>Published by {figure.publisher ?? "somebody not known"}</span>
              {figure.quotedIn ? <span>Quoted in {figure.quotedIn}</span> : null}
              {figure.source ? (
                figure.source.href ? (
                  <a href={figure.source.href}>{figure.source.label}</a>
                ) : (
                  <span>{figure.source.label}</span>
                )
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
