import type { NewNumber } from "#app/domain/amendments/marked.ts";
import { Details } from "../base/details.tsx";
import type { AmendmentLinks } from "./marked-segments.tsx";

export type MarkedNumbersProps = {
  /** Numbers that provisions of the text got, with the name and the address of each provision. */
  numbers: readonly (NewNumber & { name: string; anchor: string | null })[];
  links: AmendmentLinks;
};

/** Notes on provisional numbers, and every new number with the amendment that made it. */
export function MarkedNumbers({ numbers, links }: MarkedNumbersProps) {
  const provisional = numbers.filter(({ origin }) => origin === "provisional");
  const others = numbers.filter(({ origin }) => origin !== "provisional");
  if (numbers.length === 0) return null;
  return (
    <aside className="marked-numbers" aria-label="New numbers">
      {provisional.length > 0 ? (
        <ul className="marked-numbers__notes">
          {provisional.map((each) => (
            <li key={each.id} id={`number-${each.id}`}>
              † <Name of={each} />: provisional, for what amendment <By of={each} links={links} /> inserts. {each.note ?? ""}
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <Details summary={`New numbers by rule or as worded (${others.length})`}>
          <p>
            The numbers that the print has stay as they are, as in the Parliament’s own prints; everything is numbered anew only at the end.
          </p>
          <ul>
            {others.map((each) => (
              <li key={each.id}>
                <Name of={each} />: amendment <By of={each} links={links} />
                {each.origin === "worded" ? ", as it is worded" : ""}. {each.note ?? ""}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </aside>
  );
}

function Name({ of: { name, anchor } }: { of: MarkedNumbersProps["numbers"][number] }) {
  return anchor ? <a href={`#${anchor}`}>{name}</a> : name;
}

function By({ of: { amendment }, links }: { of: NewNumber; links: AmendmentLinks }) {
  const link = links[amendment];
  return link ? <a href={link.href}>{link.number}</a> : amendment;
}
