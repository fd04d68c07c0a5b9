export type LetterFile = {
  href: string;
  title: string;
  mediaType: string;
  bytes: number;
  pages: number | null;
  /** What is to be said of its text: "No text could be read". */
  note: string | null;
};

const typeWords: Record<string, string> = {
  "application/pdf": "PDF",
  "image/png": "PNG picture",
  "image/jpeg": "JPEG picture",
  "image/webp": "WebP picture",
};

/** The files beside a letter. Of one that is withheld only the reason is given. */
export function LetterFiles({ files, withheld }: { files: readonly LetterFile[]; withheld: readonly string[] }) {
  return (
    <ul className="rows">
      {files.map((file) => (
        <li className="rows__row" key={file.href}>
          <p className="rows__title">
            <a href={file.href}>{file.title}</a>
          </p>
          <p className="rows__meta">
            <span>{typeWords[file.mediaType] ?? file.mediaType}</span>
            <span>{sizeWords(file.bytes)}</span>
            {file.pages === null ? null : <span>{file.pages === 1 ? "1 page" : `${file.pages} pages`}</span>}
          </p>
          {file.note ? <p className="small">{file.note}</p> : null}
        </li>
      ))}
      {withheldOnce(withheld).map(({ key, reason }) => (
        <li className="rows__row" key={key}>
          <p>An attachment is withheld: {reason}</p>
        </li>
      ))}
    </ul>
  );
}

/** Several can be withheld for one reason. */
function withheldOnce(reasons: readonly string[]): readonly { key: string; reason: string }[] {
  return reasons.map((reason, place) => ({ key: `${place} ${reason}`, reason }));
}

/** "840 bytes", "12 KB", "3.4 MB". */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
