import type { ReactNode } from "react";
import type { BillOutcome, Enactment } from "#app/domain/facts/bill.ts";
import type { Day, UncertainDay } from "#app/lib/dates.ts";
import { MadeUpTag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { OutcomeTag } from "./outcome-tag.tsx";

export type BillInList = {
  slug: string;
  title: string;
  href: string;
  outcome: BillOutcome | null;
  enactment: Enactment | null;
  /** "Member's Bill"; null: not known. */
  typeWords: string | null;
  session: number;
  memberName?: string | null;
  summary?: string | null;
  /** The last thing that happened, in words. */
  last?: { words: string; date: Day | UncertainDay | null } | null;
  isMadeUp?: boolean;
};

/** The level follows from the heading above the list. */
export type BillInListProps = { bill: BillInList; headingLevel?: 2 | 3 | 4 };
const headings = { 2: "h2", 3: "h3", 4: "h4" } as const;

/** A bill as one row of a list. */
export function BillRow({ bill, headingLevel = 3 }: BillInListProps) {
  const Heading = headings[headingLevel];
  return (
    <li className="rows__row">
      <Heading className="rows__title">
        <a href={bill.href}>{bill.title}</a>
      </Heading>
      <BillMeta bill={bill} />
      {bill.last ? <LastThing last={bill.last} /> : null}
    </li>
  );
}

/** A bill as a card, for the first page. */
export function BillCard({ bill, headingLevel = 3 }: BillInListProps) {
  const Heading = headings[headingLevel];
  return (
    <article className="card">
      <Heading className="card__title">
        <a href={bill.href}>{bill.title}</a>
      </Heading>
      <BillMeta bill={bill} />
      {bill.summary ? <p>{bill.summary}</p> : null}
      {bill.last ? <LastThing last={bill.last} /> : null}
    </article>
  );
}

/** Rows of bills (or of anything with the same look). */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  );
}

function BillMeta({ bill }: { bill: BillInList }) {
  return (
    <p className="rows__meta">
      <OutcomeTag outcome={bill.outcome} enactment={bill.enactment} />
      {bill.isMadeUp ? <MadeUpTag /> : null}
      <span>{bill.typeWords ?? "Type not known"}</span>
      <span>Session {bill.session}</span>
      {bill.memberName ? <span>{bill.memberName}</span> : null}
    </p>
  );
}

function LastThing({ last }: { last: NonNullable<BillInList["last"]> }) {
  return (
    <p className="small">
      {last.words}{" "}
      <span className="secondary">
        <When day={last.date} />
      </span>
    </p>
  );
}
