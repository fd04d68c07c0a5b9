import type { LineUnderstood } from "#app/domain/text/entry-preview.ts";
import { classNames } from "../base/class-names.ts";

/** What was pasted, line by line, beside what each line was read as. */
export function EntryLines({ lines, inAll }: { lines: readonly LineUnderstood[]; inAll: number }) {
  const shown = lines.filter(({ content, state }) => content.trim() !== "" || state === "unplaced");
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse. */}
      <section className="entry-lines" tabIndex={0} aria-label="Line by line">
        <table>
          <caption className="visually-hidden">Each line as it was given, and what it was read as</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">As given</th>
              <th scope="col">Read as</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line, at) => (
              <Row key={line.at} line={line} before={shown[at - 1]} />
            ))}
          </tbody>
        </table>
      </section>
      {inAll > lines.length ? (
        <p>
          The first {lines.length} of {inAll} lines are shown here. All were read.
        </p>
      ) : null}
    </>
  );
}

function Row({ line: { at, content, state, readAs, note }, before }: { line: LineUnderstood; before: LineUnderstood | undefined }) {
  const goesOn = state === "placed" && before?.readAs === readAs;
  return (
    <tr id={`line-${at}`} className={classNames(state !== "placed" && `entry-lines__row--${state}`)}>
      <th scope="row">{at}</th>
      <td className="entry-lines__pasted">{content}</td>
      <td className="entry-lines__read">
        {state === "unplaced" ? <strong>Could not be placed</strong> : goesOn ? <GoesOn readAs={readAs} /> : readAs}
        {note ? <div className="small">{note}</div> : null}
      </td>
    </tr>
  );
}

/** The same provision as in the line above. */
function GoesOn({ readAs }: { readAs: string }) {
  return (
    <>
      <span aria-hidden="true">↑</span>
      <span className="visually-hidden">{readAs}</span>
    </>
  );
}
