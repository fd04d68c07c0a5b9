import type { CommitmentKind } from "#app/domain/facts/correspondence.ts";
import { type Deed, deeds } from "./deeds.ts";
import { readDue } from "./due.ts";
import { type Opening, openings } from "./openings.ts";

/** The promise in a sentence: where it begins and the words that show it. */
export type PromiseFound = {
  readonly at: number;
  readonly phrase: string;
  readonly kind: CommitmentKind;
  readonly likelihood: "strong" | "weak";
};

/** Who speaks, as far as it tells whose promise it can be. */
export type SpokenBy = { readonly office: string | null; readonly speakerIsKnown: boolean; readonly isChair: boolean };

/** Words before the promise that take it back, or give it to somebody else. */
const undoing: readonly RegExp[] = [
  /\b(?:not|never|cannot|nor|neither|no|without|unable|n['’]t|hardly|refuse[sd]?)\b[^,;:—–-]{0,50}$/i,
  /\bn['’]t\b[^,;:—–-]{0,50}$/i,
  /\b(?:whether|if|when|how|why|what|which|until|unless|where)\s(?:or not\s)?$/i,
  /\b(?:he|she|they|who|you|minister|member|secretary|government|officer|convener|committee|party|ministers|members|colleagues?|everyone|somebody|someone|people)\s(?:(?:has|have|had|also|then|once|already|just|never|previously|always|rightly|recently)\s){0,2}(?:said|says|say|told|tells|promised|promises|claimed|claims|indicated|indicates|suggested|suggests|asked|asks|argued|wants?|wanted|announced|hoped|believed)\b[^,;:—–]{0,40}$/i,
  /\b(?:am|are|is|was|were|been) (?:asked|told|invited|urged|required)\b[^,;:—–]{0,40}$/i,
];
/** Words anywhere that make a promise hang on something. */
const loosening =
  /^(?:if|should|were|unless|assuming|provided)\b|\b(?:hope|perhaps|maybe|might|would like|subject to|if (?:the (?:bill|parliament|committee)|we|I|it|that) )\b/i;
/** What the speaker will do before sitting down. */
const inThisSpeech =
  /\b(?:my|this) (?:speech|remarks|contribution|closing|summing[ -]up)\b|\b(?:when|until|as) I (?:come|get|turn|move|close|sum)\b|\bin a (?:moment|minute|second)\b|\blater in (?:the|this) (?:debate|speech|session|meeting)\b/i;
/** What the chair says of the business. */
const chairMay: ReadonlySet<CommitmentKind> = new Set(["write_letter", "statement"]);
/** Spoken of by others than the Government, its future acts are no promise of the speaker. */
const governing = /\b(?:minister|cabinet secretary|lord advocate|solicitor general|secretary of state)\b/i;

/** The likeliest promise of a sentence, or null. */
export function findPromise(sentence: string, by: SpokenBy): PromiseFound | null {
  const text = sentence.replaceAll(/\s/g, " ");
  if (/\?[”"’')\]]?$/.test(text)) return null;
  const found = openings.flatMap((opening) => promisesBy(opening, text, by));
  return found.find(({ likelihood }) => likelihood === "strong") ?? found[0] ?? null;
}

function promisesBy(opening: Opening, text: string, by: SpokenBy): readonly PromiseFound[] {
  return [...text.matchAll(opening.pattern)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    if (undoing.some((pattern) => pattern.test(before))) return [];
    if (opening.subject === "government" && by.speakerIsKnown && !governing.test(by.office ?? "")) return [];
    const from = match.index + match[0].length;
    const deed = deedAt(text, from);
    if (!deed) return vowAlone(opening, match);
    if (opening.only && !opening.only.includes(deed.kind)) return [];
    if (inThisSpeech.test(text.slice(from, from + 200))) return [];
    if (by.isChair && !chairMay.has(deed.kind)) return [];
    const weak =
      opening.isWeak ||
      (opening.subject === "government" && !governing.test(by.office ?? "")) ||
      loosening.test(text.slice(0, match.index + 1)) ||
      loosening.test(text);
    const isStrong = !weak && (deed.isPlain || (deed.isStrongWhenDue && readDue(text.slice(from), null) !== null));
    return [
      {
        at: match.index,
        phrase: text.slice(match.index, from + deed.length).trim(),
        kind: deed.kind,
        likelihood: isStrong || (opening.isVow && !opening.isWeak) ? "strong" : "weak",
      },
    ];
  });
}

/** "I give the member that commitment": a promise whose matter stands elsewhere. An assurance can be of a fact, and is less. */
function vowAlone({ isVow }: Opening, match: RegExpExecArray): readonly PromiseFound[] {
  if (!isVow) return [];
  const isPromise = /undertak|commit|promise|pledge/i.test(match[0]);
  return [{ at: match.index, phrase: match[0].trim(), kind: "other", likelihood: isPromise ? "strong" : "weak" }];
}

function deedAt(text: string, from: number): (Deed & { length: number }) | null {
  const rest = text.slice(from, from + 260);
  for (const deed of deeds) {
    const match = deed.pattern.exec(rest);
    if (match) return { ...deed, length: match[0].length };
  }
  return null;
}
