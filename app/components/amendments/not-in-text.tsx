import { Message } from "../base/message.tsx";
import type { AmendmentLinks } from "../text/marked-segments.tsx";

export type NotInTextProps = {
  /** Chosen amendments that are not in the text, in the order of consideration. */
  notInText: readonly { key: string; kind: "pre-empted" | "not-applied" | "not-read"; reason: string; because: string | null }[];
  /** Numbers that were asked for and that no amendment has. */
  notThere: readonly string[];
  links: AmendmentLinks;
};

/** What could not be put into the text, and why. Stands above the text and is never folded away. */
export function NotInText({ notInText, notThere, links }: NotInTextProps) {
  if (notInText.length === 0 && notThere.length === 0) return null;
  return (
    <Message kind="warning" title={titleOf(notInText.length, notThere.length)}>
      <ul className="not-in-text">
        {notInText.map(({ key, kind, reason }) => (
          <li key={key}>
            <Link of={key} links={links} /> {words[kind]}: {reason}
          </li>
        ))}
        {notThere.length > 0 ? <li>No amendment or set of amendments to this print is called {listed(notThere)}.</li> : null}
      </ul>
    </Message>
  );
}

const words = { "pre-empted": "is pre-empted", "not-applied": "could not be applied", "not-read": "could not be read" };

const mostListed = 20;

function listed(numbers: readonly string[]): string {
  const rest = numbers.length - mostListed;
  return `${numbers.slice(0, mostListed).join(", ")}${rest > 0 ? ` or ${rest} others that the address names` : ""}`;
}

function titleOf(notInText: number, notThere: number): string {
  if (notInText === 0)
    return notThere === 1 ? "One number in the address is of no amendment" : "Some numbers in the address are of no amendment";
  return notInText === 1 ? "One amendment that you chose is not in the text" : `${notInText} amendments that you chose are not in the text`;
}

function Link({ of, links }: { of: string; links: AmendmentLinks }) {
  const link = links[of];
  return link ? <a href={link.href}>Amendment {link.number}</a> : `Amendment ${of}`;
}
