import { Tag } from "../base/tag.tsx";

export type AttachmentRowsProps = {
  slug: string;
  attachments: readonly {
    id: string;
    title: string;
    fileName: string;
    mediaType: string;
    bytes: number;
    pages: number | null;
    textNote: string | null;
    withheldReason: string | null;
    isRemoved: boolean;
    href: string;
  }[];
};

/** The files beside a letter as editors see them: also those that others do not. */
export function AttachmentRows({ slug, attachments }: AttachmentRowsProps) {
  return (
    <ol className="rows" aria-label="Files beside this letter">
      {attachments.map((file) => (
        <li className="rows__row" key={file.id}>
          <p>
            {file.isRemoved ? file.title : <a href={file.href}>{file.title}</a>}{" "}
            {file.withheldReason ? <Tag tone="warn">Withheld</Tag> : null} {file.isRemoved ? <Tag tone="quiet">Removed</Tag> : null}
          </p>
          <p className="rows__meta">
            <span>{file.fileName}</span>
            <span>{sizeWords(file.bytes)}</span>
            {file.pages === null ? null : <span>{file.pages === 1 ? "1 page" : `${file.pages} pages`}</span>}
          </p>
          {file.withheldReason ? <p>Reason: {file.withheldReason}</p> : null}
          {file.textNote ? <p className="secondary">{file.textNote}</p> : null}
          <p>
            <a href={`/edit/letter/${slug}/attachments/${file.id}`}>
              Rename, withhold or remove<span className="visually-hidden">: {file.title}</span>
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** "1.2 MB", "340 KB": as people compare sizes. */
export function sizeWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
