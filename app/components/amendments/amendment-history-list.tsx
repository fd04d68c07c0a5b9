import type { HistoryStep } from "#app/domain/amendments/amendment-history.ts";
import { Section } from "../base/section.tsx";
import { When } from "../base/when.tsx";

/** The way of an amendment from its lodging to its decision. */
export function AmendmentHistoryList({ steps }: { steps: readonly HistoryStep[] }) {
  return (
    <Section id="history" heading="What happened">
      <ol className="rows" aria-label="What happened">
        {steps.map(({ key, on, sentence }) => (
          <li className="rows__row" key={key}>
            <p className="rows__meta">
              <When day={on} />
            </p>
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
