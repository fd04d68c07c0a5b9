import { TabLinks } from "../base/tab-links.tsx";

export type VersionLinksProps = {
  bill: { href: string };
  version: { href: string; slug: string };
  /** The version before it in the bill's order; null for the first. */
  before: { slug: string } | null;
  current: "text" | "verification" | "compare";
};

/** The pages of one version. */
export function VersionLinks({ bill, version, before, current }: VersionLinksProps) {
  const links = [
    { label: "Text", href: version.href, isCurrent: current === "text" },
    ...(before
      ? [
          {
            label: "What changed",
            href: `${bill.href}/text/compare?from=${before.slug}&to=${version.slug}`,
            isCurrent: current === "compare",
          },
          { label: "Verification", href: `${version.href}/verification`, isCurrent: current === "verification" },
        ]
      : []),
    { label: "All versions", href: `${bill.href}/text`, isCurrent: false },
    { label: "Amendments", href: `${bill.href}/amendments`, isCurrent: false },
  ];
  return <TabLinks label="Pages of this version" links={links} />;
}
