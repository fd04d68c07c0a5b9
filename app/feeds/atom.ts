import { Feed } from "feed";
import type { Instant } from "#app/lib/dates.ts";
import { printable } from "./printable.ts";

export type FeedEntry = {
  /** What it is, for ever: the same entry has the same one, whatever its words become. */
  id: string;
  title: string;
  /** Sentences below the title. */
  lines: readonly string[];
  link: string;
  publishedAt: Instant;
  updatedAt: Instant;
};

export type FeedOf = { title: string; subtitle: string; id: string; self: string; link: string; entries: readonly FeedEntry[] };

/** An Atom feed (RFC 4287), the newest entry first as given. What XML cannot hold is left out. */
export function printAtom({ title, subtitle, id, self, link, entries }: FeedOf): string {
  const newest = entries.reduce((latest, entry) => (entry.updatedAt > latest ? entry.updatedAt : latest), "1999-05-12T00:00:00Z");
  const feed = new Feed({
    id,
    title: printable(title),
    description: printable(subtitle),
    link,
    feedLinks: { atom: self },
    language: "en-GB",
    generator: "Assent",
    author: { name: "Assent" },
    // Of the entries, and not of the moment: a reader that asks twice gets the same bytes.
    updated: new Date(newest),
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      // The printer marks titles as HTML, so a sign of HTML in one must be written as such.
      title: escapeHtml(printable(entry.title)),
      link: entry.link,
      date: new Date(entry.updatedAt),
      published: new Date(entry.publishedAt),
      content: entry.lines.map((line) => `<p>${escapeHtml(printable(line))}</p>`).join(""),
    });
  return feed.atom1();
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
