import type { RecordKind } from "#app/domain/events/record-kinds.ts";
import { editAddress } from "#app/domain/records/addresses.ts";

export type EditLinksProps = {
  kind: RecordKind;
  /** The slug; of a part of a bill its id. */
  slug: string;
  /** From `may(actor, "<kind>.correct")`: nothing is shown to others. */
  actorMayEdit: boolean;
  isDraft?: boolean;
  /** What it is called, for those who hear the links out of context: "this bill". */
  what?: string;
};

/** What an editor can do with the record on this page. */
export function EditLinks({ kind, slug, actorMayEdit, isDraft, what = "this page’s record" }: EditLinksProps) {
  if (!actorMayEdit) return null;
  const at = editAddress(kind, slug);
  const links = [
    { label: "Edit", href: at },
    { label: "History and sources", href: `${at}/history` },
    ...(isDraft === undefined ? [] : [{ label: isDraft ? "Publish" : "Withdraw from view", href: `${at}/publication` }]),
    ...(kind === "bill"
      ? [
          { label: "Advance the bill", href: `/bills/${slug}/advance` },
          { label: "Record a division", href: `/edit/division/new?bill=${slug}` },
          { label: "Add a stage event", href: `/edit/stage_event/new?bill=${slug}` },
          { label: "Add a document", href: `/edit/document/new?bill=${slug}` },
          { label: "Add a letter", href: `/edit/letter/new?bill=${slug}` },
        ]
      : []),
    ...(partsOfBills.has(kind) ? [{ label: "Remove", href: `${at}/removal` }] : []),
    ...(kind === "amendment" ? [{ label: "Record what became of it", href: `${at}/decision` }] : []),
    ...(kind === "letter"
      ? [
          { label: "Text", href: `${at}/text` },
          { label: "Files", href: `${at}/attachments` },
          { label: "Waiting for a reply", href: `${at}/clock` },
          { label: "Add a request", href: `/edit/request/new?letter=${slug}` },
          { label: "Record its reply", href: `/edit/letter/new?answers=${slug}` },
        ]
      : []),
    ...(kind === "division" ? [{ label: "Roll-call and statements", href: `${at}/roll-call` }] : []),
  ];
  return (
    <nav className="edit-links" aria-label={`Editing ${what}`}>
      <ul className="tab-links">
        {links.map((link) => (
          <li className="tab-links__item" key={link.href}>
            <a className="tab-links__link" href={link.href}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const partsOfBills: ReadonlySet<RecordKind> = new Set(["stage_event", "document", "consultation"]);
