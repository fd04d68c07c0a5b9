import type { ClockState } from "#app/domain/letters/clock.ts";
import type { ClockShown } from "#app/domain/letters/letter-in-table.ts";
import { Tag, type TagShape } from "../base/tag.tsx";

const shapes: Record<ClockState, TagShape> = {
  no_reply_expected: "bar",
  not_known: "query",
  awaiting: "ring",
  holding_reply: "half",
  part_answer: "half",
  answered: "tick",
  late: "dot",
  very_late: "dot",
  refused: "cross",
};

/** Where the reply to a letter stands. */
export function ClockTag({ clock }: { clock: Pick<ClockShown, "state" | "word" | "tone"> }) {
  return (
    <Tag tone={clock.tone} shape={shapes[clock.state]}>
      {clock.word}
    </Tag>
  );
}
