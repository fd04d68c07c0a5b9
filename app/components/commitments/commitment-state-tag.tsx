import type { CommitmentTag } from "#app/domain/commitments/commitment-words.ts";
import { Tag, type TagShape } from "../base/tag.tsx";

const shapes: Record<CommitmentTag["tone"], TagShape> = { good: "tick", bad: "cross", warn: "half", neutral: "ring", unknown: "query" };

/** How a commitment stands, in a word or two with its shape. */
export function CommitmentStateTag({ tag }: { tag: CommitmentTag }) {
  return (
    <Tag tone={tag.tone} shape={shapes[tag.tone]}>
      {tag.words}
    </Tag>
  );
}
