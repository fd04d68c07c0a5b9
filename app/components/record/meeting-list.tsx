import type { MeetingFacts } from "#app/domain/facts/record.ts";
import { meetingKindWords, meetingStateWords } from "#app/domain/meetings/meeting-words.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { type Named, NamedList } from "../base/named.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";

export type MeetingInList = {
  slug: string;
  href: string;
  title: string;
  kind: MeetingFacts["kind"];
  state: MeetingFacts["state"];
  summary: string | null;
  date: UncertainDay;
  place: string | null;
  participants: readonly Named[];
  isMadeUp?: boolean;
};

/** Meetings and visits, with when, where and who. */
export function MeetingList({ meetings }: { meetings: readonly MeetingInList[] }) {
  return (
    <ul className="rows">
      {meetings.map((meeting) => (
        <li className="rows__row" key={meeting.slug}>
          <p className="rows__title">
            <a href={meeting.href}>{meeting.title}</a>
          </p>
          <p className="rows__meta">
            <span>
              {meetingKindWords[meeting.kind]}, {meetingStateWords[meeting.state]}
            </span>
            <When day={meeting.date} />
            {meeting.place ? <span>{meeting.place}</span> : null}
            {meeting.isMadeUp ? <MadeUpTag /> : null}
          </p>
          {meeting.participants.length > 0 ? (
            <p className="small">
              <NamedList all={meeting.participants} />
            </p>
          ) : null}
          {meeting.summary ? <p>{meeting.summary}</p> : null}
        </li>
      ))}
    </ul>
  );
}
