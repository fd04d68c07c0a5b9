import { type Confidence, confidenceWords } from "#app/domain/facts/source.ts";
import { Tag, type TagShape, type TagTone } from "../base/tag.tsx";

const looks: Record<Confidence, { tone: TagTone; shape: TagShape }> = {
  official: { tone: "good", shape: "dot" },
  compiled: { tone: "neutral", shape: "ring" },
  press: { tone: "neutral", shape: "half" },
  inferred: { tone: "warn", shape: "query" },
};

/** How sure a reader may be. */
export function ConfidenceTag({ confidence }: { confidence: Confidence }) {
  const { tone, shape } = looks[confidence];
  return (
    <Tag tone={tone} shape={shape}>
      {confidenceWords[confidence]}
    </Tag>
  );
}
