export type AddRecordProps = { links: readonly { label: string; href: string }[] };

/** What an editor can add to a list. */
export function AddRecord({ links }: AddRecordProps) {
  return (
    <nav className="edit-links" aria-label="Adding to the record">
      <ul className="tab-links">
        {links.map(({ label, href }) => (
          <li className="tab-links__item" key={href}>
            <a className="tab-links__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
