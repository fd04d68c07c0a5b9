import { Pagination } from "../base/pagination.tsx";
import { TabLinks } from "../base/tab-links.tsx";
import { Tag } from "../base/tag.tsx";
import { LinkList } from "../editing/link-list.tsx";

export type UnsourcedListProps = {
  unsourced: {
    counts: readonly { kind: string; words: string; count: number }[];
    kind: string | null;
    records: readonly { href: string; title: string }[];
    perPage: number;
  };
  page: number;
};

/** Public records for which nobody is named who says so: how many of each kind, and those of one kind, each with the way to its form. */
export function UnsourcedList({ unsourced: { counts, kind, records, perPage }, page }: UnsourcedListProps) {
  if (kind === null) return <p>Every public record names a source.</p>;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const own = counts.find((each) => each.kind === kind)?.count ?? 0;
  const at = (each: string, to?: number) => `/edit?unsourced=${each}${to ? `&page=${to}` : ""}#unsourced`;
  return (
    <>
      <p>
        {total === 1 ? "1 public record names no source." : `${total} public records name no source.`} Their pages say so. A part of a bill
        rests on the bill’s own sources, and a request on those of its letter.
      </p>
      <TabLinks
        label="Kinds of record without a source"
        links={counts.map((each) => ({ label: each.words, href: at(each.kind), isCurrent: each.kind === kind, count: each.count }))}
      />
      <LinkList label="Records without a source" links={records.map((record) => ({ ...record, note: null }))} shown={perPage} />
      <Pagination
        page={page}
        pageCount={Math.ceil(own / perPage)}
        hrefOf={(other) => at(kind, other)}
        label="Pages of records without a source"
      />
    </>
  );
}

export type UndecidedListProps = {
  fields: readonly { title: string; sentence: string; state: string; href: string | null }[];
};

/** Fields about which sources differ and nobody has chosen, or has not said why. */
export function UndecidedList({ fields }: UndecidedListProps) {
  if (fields.length === 0) return <p>Wherever sources differ, one is chosen and the reason is given.</p>;
  return (
    <ul aria-label="Fields to decide">
      {fields.map((field) => (
        <li key={`${field.href}|${field.sentence}`}>
          {field.href ? <a href={field.href}>{field.title}</a> : field.title}{" "}
          {field.state === "unresolved" ? (
            <Tag tone="warn" shape="query">
              Not decided
            </Tag>
          ) : null}
          <br />
          <span className="secondary small">{field.sentence}</span>
        </li>
      ))}
    </ul>
  );
}
