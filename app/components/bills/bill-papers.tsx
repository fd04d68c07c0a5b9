import { TabLinks } from "../base/tab-links.tsx";

export type BillPapersProps = { bill: { slug: string; amendments: readonly unknown[] }; versions: number };

/** The text of a bill, what is to be changed in it, and what all that is said about it rests on: pages of their own. */
export function BillPapers({ bill: { slug, amendments }, versions }: BillPapersProps) {
  const at = `/bills/${slug}`;
  const hasAmendments = amendments.length > 0;
  const links = [
    ...(versions > 0 ? [{ label: "Text", href: `${at}/text`, count: versions }] : []),
    ...(hasAmendments ? [{ label: "Amendments", href: `${at}/amendments`, count: amendments.length }] : []),
    ...(versions > 0 && hasAmendments ? [{ label: "As it would read", href: `${at}/as-it-would-read` }] : []),
    { label: "Sources", href: `${at}/sources` },
  ];
  return <TabLinks label="Text, amendments and sources of this bill" links={links.map((link) => ({ ...link, isCurrent: false }))} />;
}
