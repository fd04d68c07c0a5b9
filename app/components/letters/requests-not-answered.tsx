import type { RequestState } from "#app/domain/facts/correspondence.ts";
import { requestStateWords } from "#app/domain/letters/request-words.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { MadeUpTag, Tag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";

export type RequestsNotAnsweredProps = {
  requests: readonly {
    slug: string;
    href: string;
    summary: string;
    state: RequestState;
    stateNote: string | null;
    letter: string;
    sent: UncertainDay;
    isMadeUp: boolean;
  }[];
};

/** What letters ask for that nobody is known to have answered in whole, each with the way to its letter. */
export function RequestsNotAnswered({ requests }: RequestsNotAnsweredProps) {
  if (requests.length === 0) return <p>Every request on record is known to be answered, refused or overtaken.</p>;
  return (
    <ul className="rows">
      {requests.map((request) => (
        <li className="rows__row" key={request.slug}>
          <p className="rows__title">
            <a href={request.href}>{capitalise(request.summary)}</a>{" "}
            <Tag
              tone={request.state === "answered_in_part" ? "warn" : "neutral"}
              shape={request.state === "answered_in_part" ? "half" : "ring"}
            >
              {requestStateWords[request.state]}
            </Tag>{" "}
            {request.isMadeUp ? <MadeUpTag /> : null}
          </p>
          <p className="rows__meta">
            <span>In the letter “{capitalise(request.letter)}”</span>
            <When day={request.sent} />
          </p>
          {request.stateNote ? <p>{request.stateNote}</p> : null}
        </li>
      ))}
    </ul>
  );
}
