import type { Matched } from "#app/domain/text/entry-preview.ts";
import { Details } from "../base/details.tsx";
import { Message } from "../base/message.tsx";

/** Which provisions were found again in the version before, and which were not. */
export function EntryMatched({ matched }: { matched: Matched }) {
  const { before, carried, added, leftOut, unsure } = matched;
  return (
    <>
      <p>
        {carried} provisions were found again in “{before.title}” and keep their identity. New: {added.length}. Left out: {leftOut.length}.
      </p>
      {unsure.length > 0 ? (
        <Message
          kind="warning"
          title={`Of ${unsure.length === 1 ? "1 provision" : `${unsure.length} provisions`} it is not certain which it was`}
        >
          <ul>
            {unsure.map(({ name, takenFor, candidates, why }) => (
              <li key={name}>
                <strong>{name}</strong>: {why} {takenFor ? `It is taken for what was ${takenFor}.` : "It counts as new."}
                {candidates.length > 0 ? ` It could be what was ${candidates.join(" or ")}.` : ""}
              </li>
            ))}
          </ul>
        </Message>
      ) : null}
      <Names summary="New in this version" names={added} />
      <Names summary={`In “${before.title}” and no longer here`} names={leftOut} />
    </>
  );
}

function Names({ summary, names }: { summary: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Details summary={`${summary}: ${names.length}`}>
      <ul className="verified-equal">
        {names.slice(0, 300).map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two provisions may have one name, and they never change places.
          <li key={at}>{name}</li>
        ))}
      </ul>
    </Details>
  );
}
