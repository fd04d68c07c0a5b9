/** The text of a mail with its paragraphs, lines and links, as wide as the page allows. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="prose">
      {numbered(text.split(/\n{2,}/)).map(({ key, part }) => (
        <p key={key}>
          {numbered(part.split(/(\n|https?:\/\/[^\s>]+)/)).map((piece) => (
            <Piece key={piece.key} text={piece.part} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Piece({ text }: { text: string }) {
  if (text === "\n") return <br />;
  return text.startsWith("http") ? <a href={text}>{text}</a> : text;
}

/** A mail never changes, so the place of a part is a key for ever. */
function numbered(parts: readonly string[]): { key: string; part: string }[] {
  return parts.map((part, place) => ({ key: String(place), part }));
}
