export type Term = { id: string; term: string; meaning: string; source: { label: string; href: string } | null };

/** Words of the Parliament with what they mean; each can be linked to. */
export function GlossaryList({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className="facts">
      {terms.map(({ id, term, meaning, source }) => (
        <div className="facts__row" key={id} id={id}>
          <dt className="facts__key">{term}</dt>
          <dd className="facts__value">
            <p>{meaning}</p>
            {source ? (
              <p className="small secondary">
                Source: <a href={source.href}>{source.label}</a>
              </p>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
