import { Details } from "../base/details.tsx";
import { Section } from "../base/section.tsx";
import type { AmendmentLinks } from "../text/marked-segments.tsx";

export type ReadingAddressProps = { href: string; textHref: string; akomaNtosoHref: string };

/** The address of what is shown, to copy, and the same text to take away. */
export function ReadingAddress({ href, textHref, akomaNtosoHref }: ReadingAddressProps) {
  return (
    <Section id="take-away" heading="Share it or take it away">
      <p>
        The choice and the view are in the address of this page:{" "}
        <a className="reading-address" href={href}>
          {href}
        </a>
      </p>
      <p>
        The text as it would read: <a href={textHref}>plain text</a>, <a href={akomaNtosoHref}>Akoma Ntoso (XML)</a>.
      </p>
    </Section>
  );
}

/** What was found otherwise than worded: amendments that are in the text all the same. */
export function ReadingRemarks({
  remarks,
  links,
}: {
  remarks: readonly { key: string; notes: readonly string[] }[];
  links: AmendmentLinks;
}) {
  if (remarks.length === 0) return null;
  return (
    <Details summary={`Remarks on ${remarks.length === 1 ? "one amendment" : `${remarks.length} amendments`} in the text`}>
      <ul>
        {remarks.map(({ key, notes }) => (
          <li key={key}>
            {links[key] ? <a href={links[key].href}>Amendment {links[key].number}</a> : `Amendment ${key}`}: {notes.join(" ")}
          </li>
        ))}
      </ul>
    </Details>
  );
}
