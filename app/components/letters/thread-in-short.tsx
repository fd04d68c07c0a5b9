import type { UncertainDay } from "#app/lib/dates.ts";
import { classNames } from "../base/class-names.ts";
import { type Named, NamedList } from "../base/named.tsx";
import { Tag } from "../base/tag.tsx";
import { When } from "../base/when.tsx";

export type ThreadInShortProps = {
  letters: readonly {
    slug: string;
    href: string;
    subject: string;
    from: readonly Named[];
    to: readonly Named[];
    sent: UncertainDay;
    knownOnlyThrough: string | null;
  }[];
  here: string;
};

/** The letters of a thread in a line each, in order. */
export function ThreadInShort({ letters, here }: ThreadInShortProps) {
  return (
    <ol className="rows">
      {letters.map((letter) => (
        <li className={classNames("rows__row", letter.slug === here && "letter-line--here")} key={letter.slug}>
          <p className="rows__meta">
            <span>
              <When day={{ ...letter.sent, why: null }} />
            </span>
            {letter.knownOnlyThrough ? <span>known only by mention</span> : null}
          </p>
          <p>
            {letter.slug === here ? <strong>{letter.subject}</strong> : <a href={letter.href}>{letter.subject}</a>}{" "}
            {letter.slug === here ? <Tag>This letter</Tag> : null}
            <span className="secondary">
              {" "}
              from <NamedList all={letter.from.map(nameOnly)} /> to <NamedList all={letter.to.map(nameOnly)} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** In a line of its own a letter needs no office. */
function nameOnly({ name, href }: Named): Named {
  return { name, href };
}
