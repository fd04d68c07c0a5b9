import type { UncertainDay } from "#app/lib/dates.ts";
import { classNames } from "../base/class-names.ts";
import { type Named, NamedList } from "../base/named.tsx";
import { MadeUpTag, Tag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";

/** "Answers the letter of 8 October 2021": one letter may answer several. */
export type LetterLink = {
  words: "Answers" | "Answered by" | "Encloses" | "Enclosed in" | "Corrects" | "Corrected by" | "Cites" | "Cited by";
  label: string;
  href: string;
  inferred: boolean;
};

export type LetterInThread = {
  slug: string;
  href: string;
  subject: string;
  from: readonly Named[];
  to: readonly Named[];
  sent: UncertainDay;
  summary?: string | null;
  links: readonly LetterLink[];
  /** Null: it was read itself. */
  knownOnlyThrough: string | null;
  /** "Promised, not seen yet". */
  stateWords?: string | null;
  isMadeUp?: boolean;
  /** The letter whose page this is. */
  isHere?: boolean;
};
export type LetterThreadProps = { letters: readonly LetterInThread[]; label?: string };

/** Letters in the order in which they were sent; each says whom it answers and who answered it. */
export function LetterThread({ letters, label = "Letters in order" }: LetterThreadProps) {
  return (
    <ol className="thread" aria-label={label}>
      {letters.map((letter) => (
        <LetterItem key={letter.slug} letter={letter} />
      ))}
    </ol>
  );
}

function LetterItem({ letter }: { letter: LetterInThread }) {
  return (
    <li
      className={classNames("letter", letter.knownOnlyThrough && "letter--mentioned", letter.isHere && "letter--here")}
      id={`letter-${letter.slug}`}
    >
      <p className="letter__when">
        <When day={letter.sent} />
      </p>
      <p className="letter__title">
        <strong>{letter.isHere ? letter.subject : <a href={letter.href}>{letter.subject}</a>}</strong>{" "}
        {letter.isHere ? <Tag>This letter</Tag> : null} {letter.stateWords ? <Tag tone="warn">{letter.stateWords}</Tag> : null}{" "}
        {letter.isMadeUp ? <MadeUpTag /> : null}
      </p>
      <p className="letter__parties">
        From <NamedList all={letter.from} /> to <NamedList all={letter.to} />
      </p>
      {letter.summary ? <p>{letter.summary}</p> : null}
      {letter.knownOnlyThrough ? (
        <p className="small">We have not seen this letter. It is known only through {letter.knownOnlyThrough}.</p>
      ) : null}
      {letter.links.length > 0 ? (
        <ul className="letter__links">
          {letter.links.map((link) => (
            <li key={`${link.words}|${link.href}`}>
              {link.words}: <a href={link.href}>{link.label}</a>
              {link.inferred ? " (our inference)" : ""}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
