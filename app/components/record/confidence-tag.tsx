import type { Confidence } from "#app/domain/facts/source.ts";
import { Tag, type TagShape, type TagTone } from "../base/tag.tsx";

const looks: Record<Confidence, { words: string; tone: TagTone; shape: TagShape }> = {
  official: { words: "Official record", tone: "good", shape: "dot" },
  press: { words: "Press report", tone: "neutral", shape: "half" },
  inferred: { words: "Our inference", tone: "warn", shape: "ring" },
};

/** How sure a reader may be. */
export function ConfidenceTag({ confidence }: { confidence: Confidence }) {
  const { words, tone, shape } = looks[confidence];
  return (
    <Tag tone={tone} shape={shape}>
      {words}
    </Tag>
  );
}
