export type TabLink = { label: string; href: string; isCurrent: boolean; count?: number | null };
export type TabLinksProps = { label: string; links: readonly TabLink[] };

/** Views of one record, or filters of one list, as ordinary links. `label` names the group: "Parts of this bill". */
export function TabLinks({ label, links }: TabLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="tab-links">
        {links.map((link) => (
          <li className="tab-links__item" key={link.href}>
            <a className="tab-links__link" href={link.href} aria-current={link.isCurrent ? "page" : undefined}>
              {link.label}
              {link.count == null ? null : <span className="tab-links__count"> ({link.count})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
