import type { Day } from "#app/lib/dates.ts";
import { Message } from "../base/message.tsx";
import { Section } from "../base/section.tsx";
import { When } from "../base/when.tsx";

/** Stands near the top of a record that somebody disputes. */
export function DisputedNote({ isDisputed, note }: { isDisputed: boolean; note: string | null }) {
  if (!isDisputed) return null;
  return (
    <Message kind="warning" title="This is disputed">
      <p>{note ?? "Somebody who is named here says that it is not right."}</p>
    </Message>
  );
}

/** The answer of who is named, in their own words. */
export function TheirAnswer({ who, reply }: { who: string; reply: { text: string; on: Day | null } | null }) {
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
