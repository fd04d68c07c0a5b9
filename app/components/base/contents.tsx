export type ContentsProps = { items: readonly { href: string; label: string; count?: number | null }[]; heading?: string };

/** Links to the parts of a long page. */
export function Contents({ items, heading = "On this page" }: ContentsProps) {
  return (
    <nav className="contents" aria-labelledby="contents-heading">
      <h2 className="contents__title" id="contents-heading">
        {heading}
      </h2>
      <ul className="contents__list">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
            {item.count == null ? null : <span className="secondary"> ({item.count})</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
