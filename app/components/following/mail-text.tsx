/** The text of a mail as it was written, with its links to open. */
export function MailText({ text }: { text: string }) {
  // The parts keep their order and never change, so their place is their key.
  const parts = text.split(/(https?:\/\/[^\s>]+)/);
  return (
    <pre className="mail-text">
      {parts.map((part, place) =>
        part.startsWith("http") ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <a key={place} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </pre>
  );
}
