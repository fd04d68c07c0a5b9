import type { VerifiedDifference, VerifiedProvision } from "#app/domain/amendments/verify/verification.ts";
import { isNumberedInLine, type Provision } from "#app/domain/text/provision.ts";
import { capitalise } from "#app/lib/text.ts";
import { Details } from "../base/details.tsx";
import { Tag } from "../base/tag.tsx";
import { OneReading } from "./comparison-words.tsx";

export type VerificationListProps = {
  provisions: readonly VerifiedProvision[];
  anchors: Readonly<Record<string, string>>;
  versionHref: string;
};

/** The result for each provision, with both readings of those that are not equal; the equal ones are folded. */
export function VerificationList({ provisions, anchors, versionHref }: VerificationListProps) {
  const differing = provisions.filter(({ verdict }) => verdict !== "equal");
  const equal = provisions.filter(({ verdict }) => verdict === "equal");
  const hrefOf = ({ published }: VerifiedProvision) =>
    published && anchors[published.id] ? `${versionHref}#${anchors[published.id]}` : null;
  return (
    <>
      {differing.length === 0 ? <p>Every provision is equal, to the character.</p> : null}
      <ol className="rows marked" aria-label="Provisions that are not equal">
        {differing.map((provision, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two provisions may have one name, and they never change places.
          <li className="rows__row" key={at}>
            <Differing provision={provision} href={hrefOf(provision)} />
          </li>
        ))}
      </ol>
      {equal.length > 0 ? (
        <Details summary={`${equal.length} provisions that are equal`}>
          <ul className="verified-equal">
            {equal.map((provision, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two provisions may have one name, and they never change places.
              <li key={at}>
                <Name provision={provision} href={hrefOf(provision)} />
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}

function Name({ provision, href }: { provision: VerifiedProvision; href: string | null }) {
  const name = capitalise(provision.name);
  return href ? <a href={href}>{name}</a> : name;
}

function Differing({ provision, href }: { provision: VerifiedProvision; href: string | null }) {
  const isPrinting = provision.verdict === "equal-but-printing-points";
  return (
    <>
      <h3 className="rows__title">
        <Name provision={provision} href={href} />{" "}
        <Tag tone={isPrinting ? "quiet" : "warn"} shape={isPrinting ? "ring" : "half"}>
          {isPrinting ? "Equal but for printing points" : "Different"}
        </Tag>
      </h3>
      <p>{provision.differences.map(sentenceOf).join(" ")}</p>
      <dl className="readings">
        <dt>The amendments make it</dt>
        <dd>
          <Reading provision={provision.computed} differences={provision.differences} side="old" />
        </dd>
        <dt>It is printed</dt>
        <dd>
          <Reading provision={provision.published} differences={provision.differences} side="next" />
        </dd>
      </dl>
    </>
  );
}

type ReadingProps = { provision: Provision | null; differences: readonly VerifiedDifference[]; side: "old" | "next" };

function Reading({ provision, differences, side }: ReadingProps) {
  if (!provision) return <em>It is not there.</em>;
  const { number, heading, text, kind } = provision;
  const asReading = (what: "words" | "heading") => {
    const found = differences.find((each) => each.kind === what);
    return found && "diff" in found ? { extent: found.extent, from: found.computed, to: found.published, diff: found.diff } : null;
  };
  const [words, headings] = [asReading("words"), asReading("heading")];
  return (
    <>
      {number === null ? null : `${number} `}
      {heading === null ? null : headings ? <OneReading reading={headings} side={side} /> : heading}
      {heading !== null && !isNumberedInLine(kind) && text !== "" ? ": " : null}
      {words ? <OneReading reading={words} side={side} /> : text || (heading === null ? "(no words of its own)" : null)}
    </>
  );
}

function sentenceOf(difference: VerifiedDifference): string {
  switch (difference.kind) {
    case "number":
      return `The number is ${difference.published ?? "none"} and not ${difference.computed ?? "none"}.`;
    case "level":
      return `It is printed as a ${difference.published.replaceAll("-", " ")} and not as a ${difference.computed.replaceAll("-", " ")}.`;
    case "place":
      return "It stands in another place.";
    case "missing":
      return "It is not in the print.";
    case "extra":
      return "No amendment that was agreed to brought it.";
    case "words":
    case "heading":
      return `The ${difference.kind === "words" ? "words" : "headings"} differ${extents[difference.extent]}.`;
  }
}

const extents = {
  words: "",
  references: " in references that follow the numbering",
  printing: " in punctuation, spaces or capitals",
} as const;
