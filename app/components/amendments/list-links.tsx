import type { Worded } from "#app/domain/amendments/amendments-in-table.ts";
import { TabLinks } from "../base/tab-links.tsx";

export type AmendmentPage = "table" | "marshalled-list" | "daily-list" | "groupings" | "as-it-would-read";

export type AmendmentPagesProps = { billSlug: string; current: AmendmentPage; stage?: string | null };

/** The papers on the amendments of a bill, as links that stand above each of them. */
export function AmendmentPages({ billSlug, current, stage = null }: AmendmentPagesProps) {
  const at = `/bills/${billSlug}`;
  const query = stage === null ? "" : `?stage=${stage}`;
  return (
    <TabLinks
      label="Papers on the amendments"
      links={[
        { label: "All amendments", href: `${at}/amendments${query}`, isCurrent: current === "table" },
        { label: "Marshalled List", href: `${at}/marshalled-list${query}`, isCurrent: current === "marshalled-list" },
        { label: "Groupings", href: `${at}/groupings${query}`, isCurrent: current === "groupings" },
        { label: "Daily lists", href: `${at}/daily-list${query}`, isCurrent: current === "daily-list" },
        { label: "The bill as it would read", href: `${at}/as-it-would-read${query}`, isCurrent: current === "as-it-would-read" },
      ]}
    />
  );
}

export type StageLinksProps = { path: string; stages: readonly Worded[]; current: string };

/** The same paper of another stage; nothing where there is one stage only. */
export function StageLinks({ path, stages, current }: StageLinksProps) {
  if (stages.length < 2) return null;
  return (
    <TabLinks
      label="Stages"
      links={stages.map(({ value, label }) => ({ label, href: `${path}?stage=${value}`, isCurrent: value === current }))}
    />
  );
}

/** What an editor can do with the amendments of a bill at a stage. */
export function AmendmentEditing({ billSlug, stage, mayEdit }: { billSlug: string; stage: string | null; mayEdit: boolean }) {
  if (!mayEdit) return null;
  const query = stage === null ? "" : `?stage=${stage}`;
  const links = [
    { label: "Record a list of amendments", href: `/bills/${billSlug}/amendments/lodging${query}` },
    { label: "Edit the groupings", href: `/bills/${billSlug}/groupings/edit${query}` },
    { label: "Set the order of consideration", href: `/bills/${billSlug}/order-of-consideration${query}` },
    { label: "Add one amendment", href: `/edit/amendment/new?bill=${billSlug}` },
  ];
  return (
    <div className="edit-links">
      <TabLinks label="Editing the amendments" links={links.map((link) => ({ ...link, isCurrent: false }))} />
    </div>
  );
}
