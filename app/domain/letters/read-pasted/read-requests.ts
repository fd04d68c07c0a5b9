import type { Suggestion } from "./pasted-letter.ts";
import { onOneLine, type RunningText } from "./running-text.ts";

const who = "(?:I|we|the (?:\\w{1,20} ){0,5}?committee|members|the committee|our (?:members|committee))";
const modal = "(?:would|should|['’]d|will)?";
const asked =
  "(?:confirm|provide|set out|clarify|advise|tell|let|share|send|explain|say|consider|meet|commit|indicate|outline|publish|agree|reconsider|give|arrange|ensure|write|look|respond|reply|describe|detail|support|extend|update|supply|state|review|raise|ask|help|take)";
const strong: readonly RegExp[] = [
  new RegExp(
    `\\b${who} ${modal} ?(?:\\w{1,12} ){0,2}?be (?:most |very |extremely |particularly )?(?:grateful|obliged|pleased|keen) (?:if|for|to (?:hear|know|receive|learn|understand|meet))\\b`,
    "i",
  ),
  new RegExp(
    `\\b${who} ${modal} ?(?:\\w{1,12} ){0,2}?(?:appreciate|welcome) (?:it if|if|your|a |an |any|further|more|confirmation|clarification|clarity|details|the opportunity|sight)`,
    "i",
  ),
  new RegExp(
    `\\b${who} (?:(?:would|therefore|also|again|must|now|formally|respectfully|strongly|further|would like to|am writing to|are writing to|write to|wish to) ){0,3}(?:asks?|requests?|urges?|invites?|implores?|calls? on|seeks?) (?:that |for |you\\b|your\\b|the (?:Scottish |UK )?(?:Government|Minister|Home Secretary|committee|Cabinet Secretary)|again|whether|confirmation|clarification|further|an? )`,
    "i",
  ),
  new RegExp(
    `\\b(?:could|can|will|would|might) (?:you|the (?:Scottish |UK )?(?:Government|minister|committee)) (?:please |also |kindly |therefore |now )?(?:please )?${asked}\\b`,
    "i",
  ),
  new RegExp(`(?:^|[,;:] |\\band |\\btherefore |\\bso )(?:please|kindly) (?:could you |can you |would you |also )?${asked}\\b`, "i"),
  /\b(?:may|might|can) I (?:ask|request|urge|invite)\b/i,
  /\bI (?:would|should) like to (?:ask|know|meet|request|invite)\b/i,
];
/** Politeness that asks for nothing, and requests that are told of. */
const noRequest =
  /\b(?:do not hesitate|don['’]t hesitate|please (?:do )?(?:accept|find|note|be (?:assured|aware)|pass on my|get in touch|contact)|if you (?:have|require|need|would like|wish) any|any (?:further )?(?:questions|queries)|let me know if (?:you|I|we)|if (?:I|we) can be of|(?:do|does|did|would|should) not (?:ask|request|seek|invite|urge))\b/i;

/** Each sentence that asks for something; where it ends in a colon, each item of the list below it. */
export function readRequests(body: RunningText, isQuoted: (at: number) => boolean): readonly Suggestion<string>[] {
  const found: Suggestion<string>[] = [];
  let isList = false;
  for (const { at, words } of body.sentences) {
    const text = onOneLine(words);
    const isItem = /^(?:[•●▪◦*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).])\s/.test(text);
    if (isList && isItem) {
      found.push(request(text.replace(/^\S+\s/, ""), body.lineAt(at), words));
      continue;
    }
    isList = false;
    if (text.length > 1500 || noRequest.test(text)) continue;
    const match = strong.map((pattern) => pattern.exec(text)).find((each) => each !== null);
    if (!match || isQuoted(at + match.index)) continue;
    found.push(request(text, body.lineAt(at), words));
    isList = text.endsWith(":");
  }
  return found;
}

function request(value: string, line: number, words: string): Suggestion<string> {
  return { value, line, words, sure: "guessed", why: null };
}
