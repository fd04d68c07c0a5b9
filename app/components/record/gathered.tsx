import type { BillOutcome, Enactment } from "#app/domain/facts/bill.ts";
import { Section } from "../base/section.tsx";
import { When } from "../base/when.tsx";
import { outcomeInFewWords } from "../bills/outcome-tag.tsx";
import { type LetterInThread, LetterThread } from "./letter-thread.tsx";
import { type MeetingInList, MeetingList } from "./meeting-list.tsx";
import { type PositionRow, PositionTable } from "./position-table.tsx";
import { type StatementInList, StatementList } from "./statement-list.tsx";

export type BriefBill = {
  slug: string;
  short_title: string;
  outcome: BillOutcome | null;
  enactment: Enactment | null;
  introduced_on: string | null;
  session: number;
  role?: string;
};

/** Bills in a few words each. */
export function BriefBills({ bills }: { bills: readonly BriefBill[] }) {
  return (
    <ul className="rows">
      {bills.map((bill) => (
        <li className="rows__row" key={`${bill.slug}|${bill.role ?? ""}`}>
          <p className="rows__title">
            <a href={`/bills/${bill.slug}`}>{bill.short_title}</a>
          </p>
          <p className="rows__meta">
            {bill.role ? <span>{bill.role}</span> : null}
            <span>Session {bill.session}</span>
            <span>{outcomeInFewWords(bill.outcome, bill.enactment)}</span>
            {bill.introduced_on ? (
              <span>
                Introduced <When day={bill.introduced_on} />
              </span>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

export type GatheredProps = {
  letters: readonly LetterInThread[];
  meetings: readonly MeetingInList[];
  statements: readonly StatementInList[];
  positions: readonly PositionRow[];
  /** "Angela Constance", "drug checking": for the captions. */
  of: string;
};

/** What is gathered around a person, an organisation or a topic. A kind of which there is nothing takes no room. */
export function Gathered({ letters, meetings, statements, positions, of }: GatheredProps) {
  return (
    <>
      {positions.length > 0 ? (
        <Section id="positions" heading="Positions">
          <PositionTable caption={`Positions: ${of}`} positions={positions} showsSubject />
        </Section>
      ) : null}
      {statements.length > 0 ? (
        <Section id="statements" heading="Statements">
          <StatementList statements={statements} />
        </Section>
      ) : null}
      {letters.length > 0 ? (
        <Section id="letters" heading="Letters">
          <LetterThread letters={letters} label={`Letters: ${of}`} />
        </Section>
      ) : null}
      {meetings.length > 0 ? (
        <Section id="meetings" heading="Meetings and visits">
          <MeetingList meetings={meetings} />
        </Section>
      ) : null}
    </>
  );
}
