import { Section } from "../base/section.tsx";
import { type TieInList, TieList } from "../record/tie-list.tsx";

export type MeetingTiesShown = {
  answered: readonly TieInList[];
  met: readonly TieInList[];
  promised: readonly TieInList[];
  said: readonly TieInList[];
  letters: readonly { label: string; href: string }[];
  tiedTo: readonly TieInList[];
};

/** What a meeting answered or may have answered, what was promised and said there, and which letters mention it. */
export function MeetingTies({ meeting }: { meeting: MeetingTiesShown }) {
  const mentions = meeting.letters.map((letter) => ({ ...letter, kind: "letter", inferred: false, note: null }));
  const parts: [string, string, readonly TieInList[]][] = [
    ["answered", allInferred(meeting.answered) ? "Requests that it may have answered" : "Requests that it answered", meeting.answered],
    ["met", allInferred(meeting.met) ? "Commitments that it may have met" : "Commitments that it met", meeting.met],
    ["said", "What was said there", meeting.said],
    ["promised", "What was promised there", meeting.promised],
    ["mentions", "Letters that mention it", mentions],
    ["tied", "Also about it", meeting.tiedTo],
  ];
  return parts.map(([id, heading, ties]) =>
    ties.length > 0 ? (
      <Section key={id} id={id} heading={heading}>
        <TieList ties={ties} />
      </Section>
    ) : null,
  );
}

function allInferred(ties: readonly TieInList[]): boolean {
  return ties.every((tie) => tie.inferred);
}
