import type { ShownPart } from "#app/domain/letters/withheld.ts";
import type { Instant } from "#app/lib/dates.ts";
import { FormButton } from "../base/button.tsx";
import { Details } from "../base/details.tsx";
import { Tag } from "../base/tag.tsx";
import { Moment } from "../base/when.tsx";
import { LetterText } from "../letters/letter-text.tsx";

export type EarlierTextsProps = {
  /** The newest first; each as readers would see it. */
  texts: readonly { position: number; at: Instant; by: string; shown: readonly ShownPart[]; withheldParts: number; isNow: boolean }[];
};

/** Every text that a letter had: who saved it and when. An earlier one can be brought back, as a text of its own. */
export function EarlierTexts({ texts }: EarlierTextsProps) {
  return (
    <ol className="rows" aria-label="Texts that were kept" reversed>
      {texts.map((text) => (
        <li className="rows__row" key={text.position}>
          <p>
            Text {text.position}, saved by {text.by}
            {text.withheldParts > 0 ? `; parts withheld: ${text.withheldParts}` : ""} {text.isNow ? <Tag tone="good">Now</Tag> : null}
          </p>
          <p className="rows__meta">
            <Moment at={text.at} />
          </p>
          {text.shown.length === 0 ? (
            <p className="secondary">The text was taken out.</p>
          ) : (
            <Details summary={`Text ${text.position} as readers would see it`} isPlain>
              <LetterText parts={text.shown} />
            </Details>
          )}
          {text.isNow ? null : (
            <FormButton action="" fields={{ back: String(text.position) }} label={`Bring back text ${text.position}`}>
              Bring it back
            </FormButton>
          )}
        </li>
      ))}
    </ol>
  );
}
