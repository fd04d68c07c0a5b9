import type { Totals } from "#app/domain/facts/division.ts";
import type { Day } from "#app/lib/dates.ts";
import { MadeUpTag, Tag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { VoteBar } from "./vote-bar.tsx";

export type DivisionInList = {
  slug: string;
  title: string;
  href: string;
  heldOn: Day;
  announced: Totals;
  result: "agreed" | "disagreed";
  kindWords: string;
  bill?: { title: string; href: string } | null;
  consequence?: string | null;
  isMadeUp?: boolean;
};

/** Divisions, each with its result and a small bar. */
export function DivisionList({ divisions }: { divisions: readonly DivisionInList[] }) {
  return (
    <ul className="rows">
      {divisions.map((division) => (
        <li className="rows__row" key={division.slug}>
          <p className="rows__title">
            <a href={division.href}>{division.title}</a>
          </p>
          <p className="rows__meta">
            <Tag tone={division.result === "agreed" ? "good" : "bad"} shape={division.result === "agreed" ? "tick" : "cross"}>
              {division.result === "agreed" ? "Agreed to" : "Disagreed to"}
            </Tag>
            {division.isMadeUp ? <MadeUpTag /> : null}
            <span>
              {division.announced.for} for, {division.announced.against} against
              {division.announced.abstain ? `, ${division.announced.abstain} abstained` : ""}
            </span>
            <When day={division.heldOn} />
            <span>{division.kindWords}</span>
          </p>
          <VoteBar isSmall label={`Votes on ${division.title}`} counts={{ ...division.announced, did_not_vote: 0 }} />
          {division.consequence ? <p>{division.consequence}</p> : null}
          {division.bill ? (
            <p className="small">
              On the <a href={division.bill.href}>{division.bill.title}</a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
