import { type Named, NamedLink } from "../base/named.tsx";

export type QuotedWordsProps = {
  text: string;
  speaker: Named;
  /** Each level between us and the words, the outermost first. */
  chain: readonly { words: string; href: string | null }[];
};

/** Quoted words with each level between us and them, linked where it can be read. */
export function QuotedWords({ text, speaker, chain }: QuotedWordsProps) {
  return (
    <figure className="quote">
      <blockquote>
        <p>“{text}”</p>
      </blockquote>
      <figcaption>
        <NamedLink who={speaker} />
        {chain.length > 0 ? ", as read in " : null}
        {[...chain].reverse().map(({ words, href }, place) => (
          <span key={`${words}|${href}`}>
            {place > 0 ? ", quoted in " : ""}
            {href ? <a href={href}>{words}</a> : words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
