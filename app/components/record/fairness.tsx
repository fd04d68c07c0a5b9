import type { FairnessShown } from "#app/domain/positions/position-shown.ts";
import { Tag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";

/** Who says so, wherever a row appears: a row without a source says that too. */
export function SourcesInRow({ sources }: { sources: readonly { label: string; href: string | null }[] }) {
  if (sources.length === 0) return <div className="small">No source is named.</div>;
  return (
    <div className="small">
      {sources.length === 1 ? "Source: " : "Sources: "}
      {sources.map(({ label, href }, place) => (
        <span key={`${label}|${href}`}>
          {place > 0 ? "; " : ""}
          {href ? <a href={href}>{label}</a> : label}
        </span>
      ))}
    </div>
  );
}

/** That a row is disputed, and what the one who is named answers: beside the row, on every page where it appears. */
export function FairnessInRow({ dispute, reply, who }: FairnessShown & { who: string | null }) {
  return (
    <>
      {dispute ? (
        <div className="small">
          <Tag tone="warn" shape="query">
            Disputed
          </Tag>{" "}
          {dispute.note ?? "Somebody who is named here says that it is not right."}
        </div>
      ) : null}
      {reply ? (
        <div className="small">
          <strong>What {who ?? "the one who is named"} says:</strong> {reply.text}
          {reply.on ? (
            <>
              {" "}
              (<When day={reply.on} />)
            </>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
