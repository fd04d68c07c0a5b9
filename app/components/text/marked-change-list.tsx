import type { ListedChange } from "#app/domain/amendments/change-list.ts";
import type { AmendmentLinks } from "./marked-segments.tsx";

export type MarkedChangeListProps = {
  changes: readonly ListedChange[];
  links: AmendmentLinks;
  /** The address of the text in which the changes are marked. */
  textHref: string;
};

/** Every change as a sentence, with the amendments that make it. */
export function MarkedChangeList({ changes, links, textHref }: MarkedChangeListProps) {
  return (
    <ol className="change-sentences">
      {changes.map((change) => (
        <li key={change.id}>
          {change.anchor ? <a href={`${textHref}#${change.anchor}`}>{change.place}</a> : change.place}
          {change.sentence.startsWith("“") ? ": " : " "}
          {change.sentence} <span className="secondary">({change.amendments.map((key, at) => named(key, at, links))})</span>
        </li>
      ))}
    </ol>
  );
}

function named(key: string, at: number, links: AmendmentLinks) {
  const link = links[key];
  return (
    <span key={key}>
      {at > 0 ? ", " : ""}
      {link ? <a href={link.href}>amendment {link.number}</a> : `amendment ${key}`}
    </span>
  );
}
