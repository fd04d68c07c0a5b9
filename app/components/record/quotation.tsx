import { Fragment, type ReactNode } from "react";
import { type Level, levelInWords } from "#app/domain/positions/statement-shown.ts";

export type QuotationProps = {
  text: string;
  speaker: ReactNode | null;
  /** Each level between us and the words, nearest to the speaker last: an article, a letter. */
  chain?: readonly (string | Level)[];
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
        {chain.length > 0 ? ", as " : ""}
        {[...chain].reverse().map((level, place) => (
          <Fragment key={typeof level === "string" ? level : `${level.words}|${level.href}`}>
            {place > 0 ? ", " : ""}
            quoted {isSomebody(level) ? "by" : "in"} <LevelLink level={level} />
          </Fragment>
        ))}
      </figcaption>
    </figure>
  );
}

/** A level that is a name is somebody who quotes; the Official Report is not. */
function isSomebody(level: string | Level): boolean {
  const words = typeof level === "string" ? level : level.words;
  return /^\p{Lu}/u.test(words) && !words.startsWith("Official Report");
}

/** "an article (“Ross drops opposition”, The National)", linked where it can be read. */
export function LevelLink({ level }: { level: string | Level }) {
  if (typeof level === "string") return <>{levelInWords(level)}</>;
  const { words, href, name } = level;
  return (
    <>
      {href ? <a href={href}>{levelInWords(words)}</a> : levelInWords(words)}
      {name ? ` (${name})` : null}
    </>
  );
}
