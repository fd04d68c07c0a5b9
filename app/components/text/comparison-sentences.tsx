import type { ChangeSentence } from "#app/domain/text/change-sentences.ts";

export type ComparisonSentencesProps = {
  sentences: readonly ChangeSentence[];
  anchors: Readonly<Record<string, string>>;
  fromHref: string;
  toHref: string;
};

/** Every change as a sentence, each with a link to its place. */
export function ComparisonSentences({ sentences, anchors, fromHref, toHref }: ComparisonSentencesProps) {
  return (
    <ol className="change-sentences">
      {sentences.map(({ id, isInNext, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a provision may have several sentences, and they never change places.
        <li key={`${id} ${at}`}>
          {text}{" "}
          <a href={`${isInNext ? toHref : fromHref}#${anchors[id] ?? ""}`}>
            See it<span className="visually-hidden"> in the text</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
