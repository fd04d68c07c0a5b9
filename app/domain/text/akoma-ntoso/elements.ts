import type { ProvisionKind } from "../provision.ts";

/** How a kind of provision is written: its element, the name of a general one, and a class where two kinds share an element. */
export type AkomaNtosoElement = { readonly element: string; readonly name?: string; readonly class?: string };

const general = (name: string): AkomaNtosoElement => ({ element: "hcontainer", name });

/**
 * The elements of Akoma Ntoso 3.0 for each kind of provision, as the texts of legislation.gov.uk use them where they do: schedules
 * and cross-headings are general containers with a name. Long title and preamble stand so only where they are not at the beginning.
 */
export const akomaNtosoElements: Record<ProvisionKind, AkomaNtosoElement> = {
  "long-title": general("long-title"),
  preamble: general("preamble"),
  part: { element: "part" },
  chapter: { element: "chapter" },
  "cross-heading": general("crossheading"),
  section: { element: "section" },
  subsection: { element: "subsection" },
  schedule: general("schedule"),
  "schedule-paragraph": { element: "paragraph", class: "schedule-paragraph" },
  "schedule-sub-paragraph": { element: "subparagraph", class: "schedule-sub-paragraph" },
  paragraph: { element: "paragraph", class: "paragraph" },
  "sub-paragraph": { element: "subparagraph", class: "sub-paragraph" },
  "sub-sub-paragraph": general("sub-sub-paragraph"),
  definition: general("definition"),
  item: general("item"),
  text: general("text"),
  quotation: general("quotation"),
  table: general("table"),
  row: general("row"),
  cell: general("cell"),
  figure: general("figure"),
};

export const akomaNtosoNamespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** The namespace of what Akoma Ntoso has no place for: the pages and lines of a print. */
export const layoutNamespace = "urn:assent:print-layout";
