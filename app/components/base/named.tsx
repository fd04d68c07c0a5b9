import type { ReactNode } from "react";
import { Unknown } from "./unknown.tsx";

/** Somebody or something with a page of its own (or none yet), and the office or party on that day. */
export type Named = { name: string | null; href: string | null; office?: string | null };
export type NamedLinkProps = { who: Named };

/** A person, organisation or committee by name, linked where it has a page. */
export function NamedLink({ who }: NamedLinkProps): ReactNode {
  if (who.name === null) return <Unknown />;
  return (
    <>
      {who.href ? <a href={who.href}>{who.name}</a> : who.name}
      {who.office ? <span className="letter__office">, {who.office}</span> : null}
    </>
  );
}

/** Several, with commas and a last "and". Nobody named is said to be not known. */
export function NamedList({ all }: { all: readonly Named[] }) {
  if (all.length === 0) return <Unknown />;
  return (
    <>
      {all.map((who, place) => (
        <span key={`${who.name}|${who.href}`}>
          {place === 0 ? "" : place === all.length - 1 ? " and " : ", "}
          <NamedLink who={who} />
        </span>
      ))}
    </>
  );
}
