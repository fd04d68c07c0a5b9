/** A real bill that shows what is explained: its address, and why it is the example. The title is looked up when the page is read. */
export type ExampleBill = { slug: string; why: string };

export type HelpSection = {
  heading: string;
  /** Each is one paragraph of plain text. */
  paragraphs: readonly string[];
  /** Short points, shown as a list after the paragraphs. */
  points?: readonly string[];
  examples?: readonly ExampleBill[];
  /** Words of the glossary, by their slug. */
  terms?: readonly string[];
};

/** A help page: plain words that a fourteen-year-old reads, with the official term beside them. */
export type HelpPage = {
  slug: string;
  title: string;
  lead: string;
  sections: readonly HelpSection[];
  sources: readonly { title: string; url: string }[];
};
