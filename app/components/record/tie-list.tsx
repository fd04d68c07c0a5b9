import { Tag } from "../base/tag.tsx";

/** What a record is tied to, or who says so of it. `inferred`: our inference, for the reason in `note`. */
export type TieInList = { kind: string; label: string; href: string | null; inferred: boolean; note: string | null };

/** A tied record; what we inferred says so, and why. */
export function TieLink({ tie }: { tie: TieInList }) {
  return (
    <>
      {tie.href ? <a href={tie.href}>{tie.label}</a> : tie.label}
      {tie.inferred ? (
        <>
          {" "}
          <Tag tone="unknown" shape="query">
            Our inference
          </Tag>
        </>
      ) : null}
      {tie.note ? <span className="unknown__why"> {tie.note}</span> : null}
    </>
  );
}

/** Several, one below the other. */
export function TieList({ ties }: { ties: readonly TieInList[] }) {
  return (
    <ul className="plain-list">
      {ties.map((tie) => (
        <li key={`${tie.kind}|${tie.label}|${tie.href}`}>
          <TieLink tie={tie} />
        </li>
      ))}
    </ul>
  );
}
