import { capitalise } from "#app/lib/text.ts";
import { Section } from "../base/section.tsx";
import { MadeUpTag } from "../base/tag.tsx";

/** `hasPeriod`: a period for replies is on record; without one nothing is called late. */
type Figure = { waiting: number; late: number; hasPeriod: boolean };

/** How many letters wait for an answer, and how many are late as far as a period for replies is on record. */
export function WaitingFigures({ figures: { real, madeUp } }: { figures: { real: Figure | null; madeUp: Figure | null } }) {
  if (real === null && madeUp === null) return null;
  return (
    <Section id="letters" heading="What we wait for" more={<a href="/letters/waiting">The letters that wait</a>}>
      {real ? <p>{capitalise(figureWords(real))}</p> : null}
      {madeUp ? (
        <p>
          Of the letters that show how the site works: {figureWords(madeUp)} <MadeUpTag />
        </p>
      ) : null}
    </Section>
  );
}

/** "3 letters wait for an answer, 1 is late." */
function figureWords({ waiting, late, hasPeriod }: Figure): string {
  const wait = waiting === 1 ? "1 letter waits for an answer" : `${waiting === 0 ? "no" : waiting} letters wait for an answer`;
  // A day that was promised can be past all the same.
  if (!hasPeriod && late === 0) return `${wait}; no period for replies is on record, so none is called late.`;
  return `${wait}, ${late === 0 ? "none" : late} ${late === 1 || late === 0 ? "is" : "are"} late.`;
}
