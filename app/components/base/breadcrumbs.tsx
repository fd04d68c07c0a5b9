export type Breadcrumb = { label: string; href: string };
export type BreadcrumbsProps = { items: readonly Breadcrumb[] };

/** The way up, from Home to the page above this one. The page itself is not listed: its title stands below. */
export function Breadcrumbs({ items }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumb-bar" aria-label="Breadcrumb">
      <ol className="ds_breadcrumbs">
        {items.map((item) => (
          <li className="ds_breadcrumbs__item" key={item.href}>
            <a className="ds_breadcrumbs__link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
