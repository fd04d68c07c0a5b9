export type HelpPage = { href: string; title: string; isCurrent: boolean };

/** The help pages beside one of them: put both into `<div className="columns columns--aside-first">`. */
export function HelpMenu({ pages }: { pages: readonly HelpPage[] }) {
  return (
    <nav aria-label="Help pages">
      <ul className="help-menu">
        {pages.map((page) => (
          <li key={page.href}>
            <a className="help-menu__link" href={page.href} aria-current={page.isCurrent ? "page" : undefined}>
              {page.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
