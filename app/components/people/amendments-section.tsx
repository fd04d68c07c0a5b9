import { Section } from "../base/section.tsx";

export type AmendmentsSectionProps = {
  amendments: { total: number; latest: readonly { slug: string; number: string; billSlug: string; billTitle: string }[] };
};

/** The latest amendments that a person lodged. */
export function AmendmentsSection({ amendments: { total, latest } }: AmendmentsSectionProps) {
  if (total === 0) return null;
  return (
    <Section id="amendments" heading={total > latest.length ? `Amendments: the latest ${latest.length} of ${total}` : "Amendments"}>
      <ul className="rows">
        {latest.map((amendment) => (
          <li className="rows__row" key={amendment.slug}>
            <a href={`/amendments/${amendment.slug}`}>Amendment {amendment.number}</a> to the{" "}
            <a href={`/bills/${amendment.billSlug}`}>{amendment.billTitle}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
