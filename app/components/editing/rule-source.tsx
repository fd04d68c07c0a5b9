import { Tag } from "../base/tag.tsx";

export type RuleSourceProps = { title: string | null; url: string | null; isAssumption: boolean };

/** Where a rule was read, or that it is an assumption. */
export function RuleSource({ title, url, isAssumption }: RuleSourceProps) {
  return (
    <>
      {isAssumption ? (
        <p>
          <Tag tone="warn" shape="query">
            Assumption
          </Tag>
        </p>
      ) : null}
      {title ? <p className="small">{url ? <a href={url}>{title}</a> : title}</p> : null}
      {title || isAssumption ? null : <p className="small secondary">No source is named.</p>}
    </>
  );
}
