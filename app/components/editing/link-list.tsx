import { Details } from "../base/details.tsx";

export type LinkListProps = { label: string; links: readonly { href: string; title: string; note: string | null }[]; shown?: number };

/** Links one below the other; a long list shows its beginning, and opens. */
export function LinkList({ label, links, shown = 20 }: LinkListProps) {
  const rest = links.slice(shown);
  return (
    <>
      <List label={label} links={links.slice(0, shown)} />
      {rest.length > 0 ? (
        <Details summary={`Show ${rest.length} more`}>
          <List label={`${label}, continued`} links={rest} />
        </Details>
      ) : null}
    </>
  );
}

function List({ label, links }: Pick<LinkListProps, "label" | "links">) {
  return (
    <ul aria-label={label}>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.title}</a>
          {link.note ? <span className="secondary small"> ({link.note})</span> : null}
        </li>
      ))}
    </ul>
  );
}
