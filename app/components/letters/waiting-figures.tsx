import { capitalise } from "#app/lib/text.ts";
import { Section } from "../base/section.tsx";
import { MadeUpTag } from "../base/tag.tsx";

type Figure = { waiting: number; late: number };

/** How many letters wait for an answer and how many are late: nothing where no period for replies is on record. */
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
function figureWords({ waiting, late }: Figure): string {
  const wait = waiting === 1 ? "1 letter waits for an answer" : `${waiting === 0 ? "no" : waiting} letters wait for an answer`;
  return `${wait}, ${late === 0 ? "none" : late} ${late === 1 || late === 0 ? "is" : "are"} late.`;
}
