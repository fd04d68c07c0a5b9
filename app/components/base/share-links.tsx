import { Icon } from "./icon.tsx";

export type ShareLinksProps = {
  /** The page's own lasting address. */
  url?: string | null;
  /** Other forms of the same: feed, calendar, CSV, JSON. */
  links: readonly { href: string; label: string }[];
};

/** Ways to take the page along. */
export function ShareLinks({ url, links }: ShareLinksProps) {
  return (
    <ul className="share" aria-label="Share and follow">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>
            <Icon name="feed" /> {link.label}
          </a>
        </li>
      ))}
      {url ? (
        <li>
          Address of this page: <a href={url}>{url}</a>
        </li>
      ) : null}
    </ul>
  );
}
