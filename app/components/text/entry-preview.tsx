import type { EntryPreview as Preview } from "#app/domain/text/entry-preview.ts";
import { sourceFormatWords } from "#app/domain/text/source-format-words.ts";
import { Details } from "../base/details.tsx";
import { Message } from "../base/message.tsx";
import { EntryLines } from "./entry-lines.tsx";
import { EntryMatched } from "./entry-matched.tsx";
import { VersionText } from "./version-text.tsx";

/** What was understood of a text, before anything is saved. */
export function EntryPreview({ preview, file }: { preview: Preview; file: string | null }) {
  const { format, title, count, pages, noLayout, remarks, problems, lines, linesInAll, provisions, matched } = preview;
  const unplaced = problems.filter(({ kind }) => kind === "unplaced");
  return (
    <section aria-labelledby="preview-heading" id="preview">
      <h2 id="preview-heading">Look before it is kept</h2>
      <p>
        {sourceFormatWords[format]}
        {file ? ` (${file})` : ""}: {count} provisions{title ? `, under the title “${title}”` : ""}. Nothing is saved yet.
      </p>
      {unplaced.length > 0 ? (
        <Message kind="bad" title={`${unplaced.length === 1 ? "1 line" : `${unplaced.length} lines`} could not be placed`}>
          <Problems problems={unplaced} />
          <p>What stands on them is not in the text below. Correct them above, and look again.</p>
        </Message>
      ) : null}
      {problems.length > unplaced.length ? (
        <Message kind="warning" title="Look at these lines">
          <Problems problems={problems.filter(({ kind }) => kind !== "unplaced")} />
        </Message>
      ) : null}
      {problems.length === 0 && lines ? (
        <Message kind="good">
          <p>Every line was placed.</p>
        </Message>
      ) : null}
      <h3>Pages and lines</h3>
      <p>
        {pages
          ? `${pages.lines} lines up to page ${pages.last} agree with the numbers in the margin.`
          : `They are not known: ${noLayout ?? "there are none."} Everything works by provision and by quoted words.`}
      </p>
      {remarks.length > 0 ? (
        <Details summary={`What was left out or not known: ${remarks.length}`}>
          <ul>
            {remarks.slice(0, 200).map((remark, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two remarks may be the same, and they never change places.
              <li key={at}>{remark}</li>
            ))}
          </ul>
        </Details>
      ) : null}
      {matched ? (
        <>
          <h3>Against the version before</h3>
          <EntryMatched matched={matched} />
        </>
      ) : null}
      <h3>What was understood</h3>
      {lines ? <EntryLines lines={lines} inAll={linesInAll} /> : null}
      <Details summary="The whole text as it was understood" isOpen={lines === null}>
        <VersionText provisions={provisions} level={4} hasAddresses={false} />
      </Details>
    </section>
  );
}

function Problems({ problems }: { problems: Preview["problems"] }) {
  return (
    <ul>
      {problems.map(({ at, message }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line may have two problems, and they never change places.
        <li key={place}>
          {at === null ? null : (
            <>
              <a href={`#line-${at}`}>Line {at}</a>:{" "}
            </>
          )}
          {message}
        </li>
      ))}
    </ul>
  );
}
