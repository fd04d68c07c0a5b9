import { Section } from "../base/section.tsx";

type Other = { key: string; number: string; href: string };

export type AmendmentRelationsProps = {
  conflicts: readonly { kindWords: string; other: Other; reason: string; isCertain: boolean }[];
  ifAgreed: readonly { other: Other; reason: string; isCertain: boolean }[];
  ifDisagreed: readonly { other: Other; reason: string; isCertain: boolean }[];
  amendedBy: readonly Other[];
  /** Whether the text is to hand: without it most answers are only possible. */
  hasText: boolean;
};

/** How an amendment stands to the others of its stage, each in a sentence. */
export function AmendmentRelations({ conflicts, ifAgreed, ifDisagreed, amendedBy, hasText }: AmendmentRelationsProps) {
  return (
    <Section id="conflicts" heading="How it stands to other amendments">
      {hasText ? null : (
        <p className="secondary">The print is not to hand: what follows is from the wordings alone, and most of it is only possible.</p>
      )}
      {amendedBy.length > 0 ? (
        <p>
          Amendments to it:{" "}
          {amendedBy.map((each, at) => (
            <span key={each.key}>
              {at > 0 ? ", " : ""}
              <a href={each.href}>{each.number}</a>
            </span>
          ))}
          .
        </p>
      ) : null}
      {conflicts.length === 0 ? (
        <p>{hasText ? "It is independent of all others at this stage." : "Nothing in the wordings of the others touches it."}</p>
      ) : (
        <ul>
          {conflicts.map(({ kindWords, other, reason, isCertain }) => (
            <li key={`${kindWords} ${other.key}`}>
              <strong>{kindWords}</strong>, <NumberLink of={other} />: {reason}
              {isCertain ? "" : " (Possible, not certain.)"}
            </li>
          ))}
        </ul>
      )}
      <Falls
        heading="If it is agreed to"
        fallen={ifAgreed}
        nothing={hasText ? "Nothing falls if it is agreed to." : "Nothing in the wordings tells that another falls if it is agreed to."}
      />
      <Falls
        heading="If it is disagreed to"
        fallen={ifDisagreed}
        nothing={
          hasText ? "Nothing falls if it is disagreed to." : "Nothing in the wordings tells that another falls if it is disagreed to."
        }
      />
    </Section>
  );
}

function Falls({ heading, fallen, nothing }: { heading: string; fallen: AmendmentRelationsProps["ifAgreed"]; nothing: string }) {
  if (fallen.length === 0) return <p>{nothing}</p>;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {fallen.map(({ other, reason, isCertain }) => (
          <li key={other.key}>
            <NumberLink of={other} /> {isCertain ? "falls" : "may fall"}. {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Amendment 12" as a link, where it has a page. */
export function NumberLink({ of: { number, href } }: { of: Other }) {
  return href ? <a href={href}>amendment {number}</a> : <>amendment {number}</>;
}
