import { TabLinks } from "../base/tab-links.tsx";

export type BillPapersProps = {
  bill: { slug: string; amendments: readonly unknown[]; letters: readonly unknown[]; positions: number; commitments: readonly unknown[] };
  versions: number;
};

/** What around a bill has a page of its own: its text, what is to be changed in it, letters, positions, promises, and what all of it rests on. */
export function BillPapers({ bill: { slug, amendments, letters, positions, commitments }, versions }: BillPapersProps) {
  const at = `/bills/${slug}`;
  const hasAmendments = amendments.length > 0;
  const links = [
    ...(versions > 0 ? [{ label: "Text", href: `${at}/text`, count: versions }] : []),
    ...(hasAmendments ? [{ label: "Amendments", href: `${at}/amendments`, count: amendments.length }] : []),
    ...(versions > 0 && hasAmendments ? [{ label: "As it would read", href: `${at}/as-it-would-read` }] : []),
    ...(letters.length > 0 ? [{ label: "Letters", href: `/letters?bill=${encodeURIComponent(slug)}`, count: letters.length }] : []),
    ...(positions > 0 ? [{ label: "Positions", href: `${at}/positions`, count: positions }] : []),
    ...(commitments.length > 0 ? [{ label: "Commitments", href: `${at}/commitments`, count: commitments.length }] : []),
    { label: "Sources", href: `${at}/sources` },
  ];
  return <TabLinks label="Pages of this bill" links={links.map((link) => ({ ...link, isCurrent: false }))} />;
}
