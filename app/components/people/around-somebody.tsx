import type { ReactNode } from "react";
import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import type { ChangeShown } from "#app/domain/positions/show-as-on.ts";
import { Section } from "../base/section.tsx";
import { Table } from "../base/table.tsx";
import { commitmentColumns } from "../commitments/commitment-columns.tsx";
import { ChangesInSentences } from "../positions/changes-in-sentences.tsx";
import { type FindingInList, FindingList } from "../positions/finding-list.tsx";
import { type LetterInThread, LetterThread } from "../record/letter-thread.tsx";
import { type MeetingInList, MeetingList } from "../record/meeting-list.tsx";
import { type PositionRow, PositionTable } from "../record/position-table.tsx";
import { type StatementInList, StatementList } from "../record/statement-list.tsx";

type Latest<T> = { latest: readonly T[]; total: number };

export type Around = {
  letters: Latest<LetterInThread>;
  meetings: Latest<MeetingInList>;
  statements: Latest<StatementInList>;
  positions: Latest<PositionRow>;
  changes: Latest<ChangeShown>;
  commitments: Latest<CommitmentInTable>;
};

/** Where the lists of all that is recorded around somebody stand. */
export type AroundLinks = { letters: string; meetings: string; statements: string; positions: string; commitments: string };

/** What is recorded around a person or an organisation: of each kind the latest, and the way to all. A kind of which there is nothing takes no room. */
export function AroundSomebody({ around, links, name }: { around: Around; links: AroundLinks; name: string }) {
  const { positions, changes, statements, commitments, letters, meetings } = around;
  return (
    <>
      {positions.total > 0 ? (
        <Section id="positions" heading="Positions" more={<All of={positions} href={links.positions} what="positions" />}>
          {changes.total > 0 ? (
            <>
              <h3>{captionOf(changes, "Changes of mind")}</h3>
              <ChangesInSentences changes={changes.latest} />
              {changes.total > changes.latest.length ? (
                <p>
                  <a href={`${links.positions}&changed=yes`}>All positions that changed from another</a>
                </p>
              ) : null}
            </>
          ) : null}
          <PositionTable caption={captionOf(positions, `Positions: ${name}`)} positions={positions.latest} showsSubject />
        </Section>
      ) : null}
      {statements.total > 0 ? (
        <Section id="statements" heading="Statements" more={<All of={statements} href={links.statements} what="statements" />}>
          <StatementList statements={statements.latest} />
        </Section>
      ) : null}
      {commitments.total > 0 ? (
        <Section id="commitments" heading="Commitments" more={<All of={commitments} href={links.commitments} what="commitments" />}>
          <Table
            caption={captionOf(commitments, `Commitments: ${name}`)}
            columns={commitmentColumns({ showsBill: true })}
            rows={commitments.latest}
            rowKey={(row) => row.slug}
          />
        </Section>
      ) : null}
      {letters.total > 0 ? (
        <Section id="letters" heading="Letters sent and received" more={<All of={letters} href={links.letters} what="letters" />}>
          <LetterThread letters={letters.latest} label={`Letters: ${name}`} />
        </Section>
      ) : null}
      {meetings.total > 0 ? (
        <Section id="meetings" heading="Meetings and visits" more={<All of={meetings} href={links.meetings} what="meetings" />}>
          <MeetingList meetings={meetings.latest} />
        </Section>
      ) : null}
    </>
  );
}

/** The parts of the page that there are, for its list of contents. */
export function contentsAround({ positions, statements, commitments, letters, meetings }: Around) {
  return [
    { href: "#positions", label: "Positions", count: positions.total },
    { href: "#statements", label: "Statements", count: statements.total },
    { href: "#commitments", label: "Commitments", count: commitments.total },
    { href: "#letters", label: "Letters", count: letters.total },
    { href: "#meetings", label: "Meetings and visits", count: meetings.total },
  ].filter(({ count }) => count > 0);
}

/** What was said and how was voted, where an editor confirmed it. */
export function ConfirmedFindings({ findings }: { findings: readonly FindingInList[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <Section id="findings" heading="What was said, and how was voted">
      <FindingList findings={findings} />
    </Section>
  );
}

function All({ of: { latest, total }, href, what }: { of: Latest<unknown>; href: string; what: string }) {
  if (total <= latest.length) return null;
  return (
    <a href={href}>
      All {total} {what}
    </a>
  );
}

function captionOf({ latest, total }: Latest<unknown>, words: string): string {
  return total > latest.length ? `${words}, the latest ${latest.length} of ${total}` : words;
}
