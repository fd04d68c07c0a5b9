import type { ReactNode } from "react";
import { notKnownByMachine } from "#app/domain/amendments/admissibility.ts";
import type { DraftStudy } from "#app/domain/amendments/draft/study-draft.ts";
import { everything, unitsOf } from "#app/domain/amendments/marked-units.ts";
import { Details } from "../base/details.tsx";
import { Message } from "../base/message.tsx";
import { MarkedText } from "../text/marked-text.tsx";

export type DraftPreviewProps = {
  study: DraftStudy;
  /** "section 3" */
  name: string;
  /** Where each lodged amendment has its page, by its number. */
  links: Readonly<Record<string, string>>;
  /** Copies the wordings; only where scripts run. */
  copy?: ReactNode;
};

/** What the edit is, officially: wordings, the section as it would read, what clerks would ask, and what stands in the way. */
export function DraftPreview({ study, name, links, copy = null }: DraftPreviewProps) {
  const { amendments, problems, notes } = study;
  return (
    <div className="draft-preview">
      <h2 id="wording-heading">Official wording</h2>
      <p className="draft-preview__count" role="status">
        {countWords(amendments.length)}
      </p>
      {problems.length > 0 ? (
        <Message kind="warning" title="Not all of it could be worded">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Message>
      ) : null}
      <ol className="draft-preview__list">
        {amendments.map(({ wording, sentence }) => (
          <li key={wording}>
            <p className="draft-preview__wording">{wording}</p>
            <p className="secondary">{sentence}</p>
          </li>
        ))}
      </ol>
      {amendments.length > 0 ? copy : null}
      {notes.map((note) => (
        <p className="secondary" key={note}>
          {note}
        </p>
      ))}
      <AsItWouldRead study={study} name={name} />
      <Conflicts study={study} links={links} />
      <Admissibility study={study} />
    </div>
  );
}

/** "2 separate amendments." */
export function countWords(count: number): string {
  if (count === 0) return "No amendment yet: nothing is changed.";
  return count === 1 ? "1 amendment." : `${count} separate amendments: each substantive change needs one of its own.`;
}

function AsItWouldRead({ study: { applied, amendments }, name }: { study: DraftStudy; name: string }) {
  if (amendments.length === 0) return null;
  // Of a single amendment it need not be said which one made a change.
  const links = amendments.length === 1 ? {} : Object.fromEntries(amendments.map((_, at) => [String(at + 1), draftLink(at + 1)]));
  const provisional = {};
  return (
    <section aria-labelledby="reads-heading">
      <h2 id="reads-heading">As {name} would read</h2>
      {applied ? (
        <MarkedText shown={everything(unitsOf(applied.blocks))} setting={{ links, lastChange: 0, provisional }} />
      ) : (
        <p>The amendments cannot all be made together, so the text cannot be shown.</p>
      )}
    </section>
  );
}

function draftLink(number: number) {
  return { number: `${number} of your draft`, href: "#wording-heading" };
}

function Conflicts({ study: { conflicts, amendments }, links }: { study: DraftStudy; links: DraftPreviewProps["links"] }) {
  if (amendments.length === 0) return null;
  return (
    <section aria-labelledby="conflicts-heading">
      <h2 id="conflicts-heading">Beside amendments already lodged</h2>
      {conflicts.length === 0 ? <p>No amendment lodged to this provision meets it.</p> : null}
      <ul>
        {conflicts.map(({ draft, other, kind, reason, isCertain }) => (
          <li key={`${draft} ${other} ${kind}`}>
            <strong>
              {kind}
              {isCertain ? "" : " (possible)"}:
            </strong>{" "}
            {amendments.length > 1 ? `amendment ${draft} of your draft` : "your draft"} and <a href={links[other]}>amendment {other}</a>.{" "}
            {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Admissibility({ study: { admissibility, amendments } }: { study: DraftStudy }) {
  if (amendments.length === 0) return null;
  return (
    <section aria-labelledby="admissible-heading">
      <h2 id="admissible-heading">What the clerks would ask</h2>
      {admissibility.length === 0 ? <p>No problem is known to the machine. That is no decision: the clerks decide.</p> : null}
      <ul>
        {admissibility.map(({ draft, problem }) => (
          <li key={`${draft} ${problem.kind} ${problem.message}`}>
            {amendments.length > 1 ? `Amendment ${draft}: ` : ""}
            {problem.message} <span className="secondary">{problem.rule}</span>
          </li>
        ))}
      </ul>
      <Details summary="What no machine can tell">
        <ul>
          {notKnownByMachine.map(({ message, rule }) => (
            <li key={message}>
              {message} <span className="secondary">{rule}</span>
            </li>
          ))}
          <li>Whether it is lodged in time depends on the day: see the stage on the page of the bill.</li>
        </ul>
      </Details>
    </section>
  );
}
