/** Somebody or something named, linked where it has a page, with the office of that day. */
export type Named = { name: string | null; href: string | null; office?: string | null };

type NamedRow = {
  person?: string | null;
  person_slug?: string | null;
  organisation?: string | null;
  organisation_slug?: string | null;
  committee?: string | null;
  committee_slug?: string | null;
  printed_name?: string | null;
  printed_office?: string | null;
};

/** A row that names a person, organisation or committee (joined by a query), as it is shown: as printed, linked where it is known. */
export function namedOf(row: NamedRow): Named {
  const href = row.person_slug
    ? `/people/${row.person_slug}`
    : row.organisation_slug
      ? `/organisations/${row.organisation_slug}`
      : row.committee_slug
        ? `/committees/${row.committee_slug}`
        : null;
  const name = row.person ?? row.printed_name ?? row.organisation ?? row.committee ?? null;
  // Where only an office is printed, the office is the name we have.
  // A body that is printed as its own office ("Home Office, Home Office") is named once.
  const office = row.printed_office && row.printed_office !== name && row.printed_office !== row.organisation ? row.printed_office : null;
  return name ? { name, href, office } : { name: row.printed_office ?? null, href, office: null };
}
