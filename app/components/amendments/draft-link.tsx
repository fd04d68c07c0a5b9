export type DraftLinkProps = {
  billSlug: string;
  /** The print that it is drafted to; left out: the newest that a stage amends. */
  version?: string;
  /** The address of a provision; that of a subsection opens its section. */
  anchor?: string;
};

/** The way to the drafting space, from the text or the amendments of a bill. */
export function DraftLink({ billSlug, version, anchor }: DraftLinkProps) {
  const place = anchor === undefined ? null : unitOf(anchor);
  const params = new URLSearchParams([
    ...(version === undefined ? [] : [["version", version]]),
    ...(place === null ? [] : [["place", place]]),
  ]);
  const query = params.size === 0 ? "" : `?${params}`;
  return (
    <p className="draft-link">
      <a href={`/bills/${billSlug}/draft-amendment${query}`}>Draft an amendment</a>{" "}
      <span className="secondary">
        Change the {place === null ? "text" : "words"}, and the official wording is written for you. Private; needs an account.
      </span>
    </p>
  );
}

/** "section-3-2-a" → "section-3": drafts are made to whole units. Null: it is in none. */
function unitOf(anchor: string): string | null {
  return /^(?:long-title|preamble|(?:section|schedule)-[0-9a-z]+)(?=-|$)/.exec(anchor)?.[0] ?? null;
}
