import type { Shown } from "#app/domain/amendments/marked-units.ts";
import type { NumberShown } from "#app/domain/amendments/reading.ts";
import type { DiffPiece } from "#app/lib/word-diff.ts";
import { InsetText } from "../base/message.tsx";
import { Section } from "../base/section.tsx";
import { MarkedNumbers } from "../text/marked-numbers.tsx";
import { type AmendmentLinks, Come, Gone } from "../text/marked-segments.tsx";
import { MarkedText } from "../text/marked-text.tsx";

export type AmendmentInTextProps = {
  print: { title: string; href: string; hasLines: boolean } | null;
  change: { shown: readonly Shown[]; numbers: readonly NumberShown[] } | null;
  /** Why it is not shown in the text. */
  notShown: string | null;
  target: { number: string; href: string; pieces: readonly DiffPiece[] | null; whyNot: string | null } | null;
  links: AmendmentLinks;
  /** The bill with this amendment in it; null: no print is to hand. */
  readHref: string | null;
};

/** The amendment in the text that it changes: the whole section with what comes and goes marked; of an amendment to an amendment first that. */
export function AmendmentInText({ print, change, notShown, target, links, readHref }: AmendmentInTextProps) {
  return (
    <Section id="in-the-text" heading="What it does to the text">
      {target ? <TargetText target={target} /> : null}
      {notShown === null ? null : (
        <InsetText>
          <p>{notShown}</p>
        </InsetText>
      )}
      {change && print ? (
        <>
          <p className="small secondary">
            In the print <a href={print.href}>{print.title}</a>,{" "}
            {target ? `with amendment ${target.number} and this one in it` : "with this amendment alone in it"}.
            {print.hasLines ? "" : " Its pages and lines are not known: page and line could not be checked."}
          </p>
          <MarkedText shown={change.shown} setting={{ links, lastChange: 0, provisional: provisionalOf(change.numbers) }} />
          <MarkedNumbers numbers={change.numbers} links={links} />
        </>
      ) : null}
      {readHref ? (
        <p>
          <a href={readHref}>Read the bill with this amendment</a>
        </p>
      ) : null}
    </Section>
  );
}

function TargetText({ target: { number, href, pieces, whyNot } }: { target: NonNullable<AmendmentInTextProps["target"]> }) {
  const name = href ? <a href={href}>amendment {number}</a> : `amendment ${number}`;
  if (!pieces)
    return (
      <p>
        It amends {name}. {whyNot}
      </p>
    );
  return (
    <>
      <p>
        It amends {name}. The text that {number} would insert, with the change in it:
      </p>
      <blockquote className="amendment-wording marked">
        {pieces.map(({ kind, text }, at) => {
          const key = `${kind}-${at}`;
          if (kind === "inserted") return <Come key={key}>{text}</Come>;
          return kind === "left-out" ? <Gone key={key}>{text}</Gone> : text;
        })}
      </blockquote>
    </>
  );
}

/** Notes on provisional numbers by provision. */
export function provisionalOf(numbers: readonly NumberShown[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    numbers.flatMap(({ id, origin, note }) => (origin === "provisional" ? [[id, note ?? "Provisional number"]] : [])),
  );
}
