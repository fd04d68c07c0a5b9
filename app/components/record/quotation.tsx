import type { ReactNode } from "react";

export type QuotationProps = {
  text: string;
  speaker: ReactNode | null;
  /** Each level between us and the words, nearest to the speaker last: ["article", "letter"]. */
  chain?: readonly string[];
};

/** A short quotation, with how it came to us: words quoted in a letter that an article quotes are twice removed. */
export function Quotation({ text, speaker, chain = [] }: QuotationProps) {
  return (
    <figure className="quote">
      <blockquote>
        <p>“{text}”</p>
      </blockquote>
      <figcaption>
        {speaker ?? "Speaker not known"}
        {chain.length > 0 ? `, as quoted in ${[...chain].reverse().map(withArticle).join(", quoted in ")}` : ""}
      </figcaption>
    </figure>
  );
}

function withArticle(level: string): string {
  return `${/^[aeiou]/i.test(level) ? "an" : "a"} ${level}`;
}
