import type { ListEntry, MarshalledList } from "#app/domain/amendments/marshalled-list.ts";

export type ListPaperProps = {
  paper: MarshalledList;
  links: Readonly<Record<string, { href: string; label: string }>>;
};

/** A daily or Marshalled List as the Parliament prints it. */
export function ListPaper({ paper, links }: ListPaperProps) {
  return (
    <article className="paper" aria-labelledby="paper-title">
      <header className="paper__head">
        <p className="paper__reference">
          <span>{paper.reference}</span>
          <span>{paper.session}</span>
        </p>
        <p className="paper__bill">{paper.billTitle}</p>
        <h2 className="paper__title" id="paper-title">
          {paper.title}
        </h2>
      </header>
      {paper.order && paper.order.rows.length > 0 ? (
        <div className="paper__order">
          <p>{paper.order.sentence}</p>
          {/* Read from left to right, row by row, as it is printed: a list of two columns. */}
          <ol className="paper__order-list">
            {paper.order.rows.flatMap(([left, right]) => [
              <li key={left}>{left}</li>,
              ...(right === null ? [] : [<li key={right}>{right}</li>]),
            ])}
          </ol>
        </div>
      ) : null}
      {paper.starNote ? <p className="paper__stars">{paper.starNote}</p> : null}
      {paper.sections.map(({ heading, entries }) => (
        <section key={`${heading} ${entries[0]?.number}`} className="paper__section">
          <h3 className="paper__heading">{heading}</h3>
          {entries.map((entry) => (
            <Entry key={entry.number} entry={entry} link={links[entry.number]} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Entry({ entry, link }: { entry: ListEntry; link: { href: string; label: string } | undefined }) {
  const [first = "", ...more] = entry.paragraphs;
  const label = link?.label ?? entry.number;
  const star = entry.printedNumber.startsWith("*") ? "*" : "";
  return (
    <div className={`paper__entry${entry.depth > 0 ? " paper__entry--beneath" : ""}`} id={`amendment-${entry.number}`}>
      <p className="paper__member">{entry.member}</p>
      {entry.supportedBy ? <p className="paper__supporters">{entry.supportedBy}</p> : null}
      <div className="paper__body">
        <p className="paper__number">
          {star ? (
            <>
              <span aria-hidden="true">*</span>
              <span className="visually-hidden">New or altered: </span>
            </>
          ) : null}
          {link ? (
            <a href={link.href}>
              <span className="visually-hidden">Amendment </span>
              {label}
            </a>
          ) : (
            label
          )}
        </p>
        <div className="paper__wording">
          <p>{first}</p>
          {more.map((paragraph, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs of a wording may be alike.
            <p key={at} className={`paper__inserted paper__inserted--${levelOf(paragraph)}`}>
              {paragraph}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}

/** How far a paragraph stands in: by its number, as prints set it. */
function levelOf(paragraph: string): number {
  const start = paragraph.replace(/^</, "");
  if (/^\([A-Z]+\)/.test(start)) return 4;
  if (/^\((?:i|ii|iii|iv|v|vi|vii|viii|ix|x)\)/.test(start)) return 3;
  if (/^\([a-z]+\)/.test(start)) return 2;
  return 1;
}
