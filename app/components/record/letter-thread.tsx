import type { ClockShown } from "#app/domain/letters/letter-in-table.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { classNames } from "../base/class-names.ts";
import { type Named, NamedList } from "../base/named.tsx";
import { MadeUpTag, Tag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";
import { ClockTag } from "../letters/clock-tag.tsx";
import { TieLink } from "./tie-list.tsx";

/** "Answers the letter of 8 October 2021": one letter may answer several. */
export type LetterLink = {
  words: "Answers" | "Answered by" | "Encloses" | "Enclosed in" | "Corrects" | "Corrected by" | "Cites" | "Cited by";
  label: string;
  href: string;
  inferred: boolean;
  /** The words with how much is answered, where that is less than all: "Answered in part by". */
  heading?: string;
  /** Why it is inferred, or what else is to be said of it. */
  note?: string | null;
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
  /** Where its reply stands. */
  clock?: ClockShown;
  /** "Angela Constance waits for Jeremy Quin to answer"; null: nobody is known to wait. */
  waits?: string | null;
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
        <strong>{letter.isHere ? capitalise(letter.subject) : <a href={letter.href}>{capitalise(letter.subject)}</a>}</strong>{" "}
        {letter.isHere ? <Tag>This letter</Tag> : null} {letter.stateWords ? <Tag tone="warn">{letter.stateWords}</Tag> : null}{" "}
        {letter.isMadeUp ? <MadeUpTag /> : null} {letter.waits && letter.clock ? <ClockTag clock={letter.clock} /> : null}
      </p>
      <p className="letter__parties">
        From <NamedList all={letter.from} /> to <NamedList all={letter.to} />
      </p>
      {letter.summary ? <p>{letter.summary}</p> : null}
      {letter.knownOnlyThrough ? (
        <p className="small">We have not seen this letter. It is known only through {letter.knownOnlyThrough}.</p>
      ) : null}
      {letter.waits && letter.clock ? (
        <p className="small">
          <strong>{letter.waits}.</strong> {letter.clock.sentence}
        </p>
      ) : null}
      {letter.links.length > 0 ? (
        <ul className="letter__links">
          {letter.links.map((link) => (
            <li key={`${link.words}|${link.href}`}>
              <LinkWords link={link} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** "Answered in part by: the letter of 3 May", with what is to be said of an inference. */
function LinkWords({ link }: { link: LetterLink }) {
  const { label, href, inferred, note = null } = link;
  return (
    <>
      {link.heading ?? link.words}: <TieLink tie={{ kind: "letter", label, href, inferred, note }} />
    </>
  );
}
