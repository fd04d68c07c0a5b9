import type { RequestState } from "#app/domain/facts/correspondence.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import { requestStateWords } from "#app/domain/letters/request-words.ts";
import { capitalise } from "#app/lib/text.ts";
import { DraftTag, Tag, type TagShape, type TagTone } from "../base/tag.tsx";
import { ConfidenceTag } from "../record/confidence-tag.tsx";
import { type Source, SourceList } from "../record/source-list.tsx";
import { type TieInList, TieLink, TieList } from "../record/tie-list.tsx";

export type RequestInLetter = {
  slug: string;
  summary: string;
  quote: string | null;
  state: RequestState;
  stateNote: string | null;
  confidence: Confidence;
  answeredBy: readonly TieInList[];
  sources: readonly Source[];
  remarks: readonly string[];
  isDraft: boolean;
};

const looks: Record<RequestState, { tone: TagTone; shape: TagShape }> = {
  open: { tone: "neutral", shape: "ring" },
  answered_in_part: { tone: "warn", shape: "half" },
  answered: { tone: "good", shape: "tick" },
  refused: { tone: "warn", shape: "cross" },
  overtaken: { tone: "quiet", shape: "bar" },
};

/** What a letter asks for, each with its own state and what answered it. */
export function LetterRequests({ requests }: { requests: readonly RequestInLetter[] }) {
  return (
    <ul className="rows">
      {requests.map((request) => (
        <li className="rows__row" key={request.slug} id={request.slug}>
          <p>
            <strong>{capitalise(request.summary)}</strong> <Tag {...looks[request.state]}>{requestStateWords[request.state]}</Tag>{" "}
            <ConfidenceTag confidence={request.confidence} /> {request.isDraft ? <DraftTag /> : null}
          </p>
          {request.quote ? <p>“{request.quote}”</p> : null}
          {request.stateNote ? <p>{request.stateNote}</p> : null}
          <AnsweredBy ties={request.answeredBy} />
          {request.remarks.map((remark) => (
            <p className="small" key={remark}>
              {remark}
            </p>
          ))}
          <SourceList sources={request.sources} />
        </li>
      ))}
    </ul>
  );
}

function AnsweredBy({ ties }: { ties: readonly TieInList[] }) {
  const [only, ...more] = ties;
  if (!only) return null;
  if (more.length > 0)
    return (
      <>
        <p>Answered by:</p>
        <TieList ties={ties} />
      </>
    );
  return (
    <p>
      {only.inferred ? "Perhaps answered by" : "Answered by"}: <TieLink tie={only} />
    </p>
  );
}
