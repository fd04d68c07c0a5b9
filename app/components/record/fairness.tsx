import type { FairnessShown } from "#app/domain/positions/position-shown.ts";
import { Message } from "../base/message.tsx";
import { Section } from "../base/section.tsx";
import { Tag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";

const withoutReason = "Somebody who is named here says that it is not right.";

/** Stands near the top of the page of a record that somebody disputes. */
export function DisputedNote({ dispute }: Pick<FairnessShown, "dispute">) {
  if (!dispute) return null;
  return (
    <Message kind="warning" title="This is disputed">
      <p>{dispute.note ?? withoutReason}</p>
    </Message>
  );
}

/** The answer of who is named, in their own words, on the page of a record. */
export function TheirAnswer({ who, reply }: Pick<FairnessShown, "reply"> & { who: string }) {
  if (!reply) return null;
  return (
    <Section id="reply" heading={`What ${who} says`}>
      {reply.text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {reply.on ? (
        <p className="small">
          Given on <When day={reply.on} />
        </p>
      ) : null}
    </Section>
  );
}

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
          {dispute.note ?? withoutReason}
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
