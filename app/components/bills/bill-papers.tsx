import { TabLinks } from "../base/tab-links.tsx";

export type BillPapersProps = { bill: { slug: string; amendments: readonly unknown[] }; versions: number };

/** The text of a bill and what is to be changed in it, on pages of their own; nothing where there is neither. */
export function BillPapers({ bill: { slug, amendments }, versions }: BillPapersProps) {
  const at = `/bills/${slug}`;
  const hasAmendments = amendments.length > 0;
  const links = [
    ...(versions > 0 ? [{ label: "Text", href: `${at}/text`, count: versions }] : []),
    ...(hasAmendments ? [{ label: "Amendments", href: `${at}/amendments`, count: amendments.length }] : []),
    ...(versions > 0 && hasAmendments ? [{ label: "As it would read", href: `${at}/as-it-would-read` }] : []),
  ];
  if (links.length === 0) return null;
  return <TabLinks label="Text and amendments of this bill" links={links.map((link) => ({ ...link, isCurrent: false }))} />;
}
