import { Details } from "../base/details.tsx";

export type SourceUse = { kindWords: string; title: string; href: string | null; what: string | null };

export type UseListProps = {
  uses: readonly SourceUse[];
  label: string;
  shown?: number;
  /** False under a heading that says the kind. */
  saysKind?: boolean;
};

/** What rests on a source: the record, and what the source shows about it. A long list shows its beginning, and opens. */
export function UseList({ uses, label, shown = 5, saysKind = true }: UseListProps) {
  const rest = uses.slice(shown);
  return (
    <>
      <Uses uses={uses.slice(0, shown)} label={label} saysKind={saysKind} />
      {rest.length > 0 ? (
        <Details summary={`Show ${rest.length} more`} isPlain>
          <Uses uses={rest} label={`${label}, continued`} saysKind={saysKind} />
        </Details>
      ) : null}
    </>
  );
}

function Uses({ uses, label, saysKind }: Omit<UseListProps, "shown">) {
  return (
    <ul className="source-uses" aria-label={label}>
      {uses.map((use) => (
        <li key={`${use.href}|${use.title}|${use.what}`}>
          {saysKind ? `${use.kindWords}: ` : ""}
          {use.href ? <a href={use.href}>{use.title}</a> : use.title}
          {use.what ? <span className="secondary"> – {use.what}</span> : null}
        </li>
      ))}
    </ul>
  );
}
