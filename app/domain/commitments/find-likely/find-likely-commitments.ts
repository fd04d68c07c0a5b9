import type { CommitmentKind } from "#app/domain/facts/correspondence.ts";
import type { Day } from "#app/lib/dates.ts";
import { type Sentence, splitSentences } from "#app/lib/sentences.ts";
import { readDue } from "./due.ts";
import { findPromise, type PromiseFound } from "./promise.ts";
import { isChairSpeaking, readTurns, type Turn } from "./turns.ts";

/**
 * A sentence that may be a promise, offered to an editor who decides. `words` is the text from `from` to `to` (offsets in the text as given).
 * `speaker` and `office` are as printed, null where the text does not say. `due` is set only where the words give a day.
 */
export type LikelyCommitment = {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly speaker: string | null;
  readonly office: string | null;
  readonly kind: CommitmentKind;
  readonly dueWords: string | null;
  readonly due: Day | null;
  readonly likelihood: "strong" | "weak";
  /** The words of the sentence that made it likely. */
  readonly phrase: string;
};

/**
 * Finds sentences in the Official Report, or in any text, that look like promises: at most one for each sentence. Questions, refusals,
 * what somebody else is said to have promised and the chair's procedural talk are passed over. Cost: linear.
 *
 * @param saidOn the day of the meeting, from which "by the end of the year" is reckoned; null: such words give no day
 */
export function findLikelyCommitments(text: string, saidOn: Day | null = null): readonly LikelyCommitment[] {
  return readTurns(text).flatMap((turn) => {
    const spoken = text.slice(turn.from, turn.to);
    const quoted = quotedParts(spoken);
    return splitSentences(spoken).flatMap((sentence) => {
      const promise = findPromise(sentence.words, {
        office: turn.office,
        speakerIsKnown: turn.speaker !== null,
        isChair: isChairSpeaking(turn),
      });
      if (!promise || isQuoted(sentence.at + promise.at, quoted)) return [];
      return [commitmentOf(sentence, promise, turn, saidOn)];
    });
  });
}

function commitmentOf(sentence: Sentence, promise: PromiseFound, turn: Turn, saidOn: Day | null): LikelyCommitment {
  const due = readDue(sentence.words, saidOn);
  return {
    words: sentence.words,
    from: turn.from + sentence.at,
    to: turn.from + sentence.end,
    speaker: turn.speaker,
    office: turn.office,
    kind: promise.kind,
    dueWords: due?.words ?? null,
    due: due?.day ?? null,
    likelihood: promise.likelihood,
    phrase: promise.phrase,
  };
}

/** Between double quotation marks, within one paragraph: somebody else's words. A mark that is not closed quotes nothing. */
function quotedParts(text: string): readonly { from: number; to: number }[] {
  return [...text.matchAll(/“[^“”\n]{1,2000}”|"[^"\n]{1,2000}"/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The parts stand in order: the last one that begins before the place is the only one that can hold it. */
function isQuoted(at: number, quoted: readonly { from: number; to: number }[]): boolean {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at < (quoted[low - 1]?.to ?? -1);
}
