import { Section } from "../base/section.tsx";

export type SimilarAmendmentsProps = {
  similar: readonly {
    key: string;
    number: string;
    href: string;
    stageWords: string;
    reason: string;
    gist: string;
    stateWords: string | null;
  }[];
};

/** Amendments at other stages that do the same or nearly the same, with the reason. */
export function SimilarAmendments({ similar }: SimilarAmendmentsProps) {
  return (
    <Section id="similar" heading="The same at other stages">
      {similar.length === 0 ? (
        <p>No amendment at another stage of this bill is like it in its words.</p>
      ) : (
        <ul className="rows">
          {similar.map(({ href, number, stageWords, reason, gist, stateWords }) => (
            <li className="rows__row" key={href}>
              <p className="rows__title">
                <a href={href}>
                  {stageWords}: amendment {number}
                </a>
              </p>
              <p className="rows__meta">
                <span>{stateWords ?? "State not known"}</span>
                <span>{reason}</span>
              </p>
              <p>{gist}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
