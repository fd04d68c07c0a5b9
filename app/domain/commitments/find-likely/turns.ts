/** What one speaker says without a break. `label`: how the text names the speaker. Offsets are those of the whole text. */
export type Turn = {
  readonly label: string | null;
  readonly speaker: string | null;
  readonly office: string | null;
  readonly from: number;
  readonly to: number;
};

type Named = { speaker: string | null; office: string | null };

const nameWord = "(?:\\p{Lu}[\\p{L}'’-]{0,30}\\.?|of|de|van|der|von|nan|nic|mac)";
const personName = new RegExp(
  `^(?:(?:Rt Hon|Sir|Dame|Dr|Mr|Mrs|Ms|Miss|Professor|Lord|Lady|Baroness|Councillor|Rev)\\.?\\s)?\\p{Lu}[\\p{L}'’-]{0,30}(?:\\s${nameWord}){1,4}$`,
  "u",
);
const officeStart =
  /^(?:The\s)?(?:Minister|Cabinet Secretary|Deputy|First Minister|Presiding Officer|Convener|Acting|Temporary|Lord Advocate|Solicitor General|Chair|Secretary of State|Parliamentary Business|Lord President|Permanent Secretary|Advocate General)\b/;

/**
 * Parts a text into what each speaker says: by lines that begin with "Name:" or "The Minister for X (Name):", and by lines that are
 * nothing but a speaker, as the Parliament's pages are copied. An office that was printed once goes with its name from there on.
 */
export function readTurns(text: string): readonly Turn[] {
  const turns: Turn[] = [];
  const offices = new Map<string, Named>();
  let open: Omit<Turn, "to"> = { label: null, speaker: null, office: null, from: 0 };
  let before = "";
  for (const { at, end, line } of linesOf(text)) {
    const head = speakerLine(line, offices) ?? headingLine(line, before);
    if (line.trim() !== "") before = line;
    if (!head) continue;
    turns.push({ ...open, to: at });
    open = { ...head.named, label: head.label, from: at + head.length };
    if (head.length > line.length) open = { ...open, from: end };
  }
  turns.push({ ...open, to: text.length });
  return turns.filter(({ from, to }) => to > from);
}

/** Whether it is the chair who speaks. */
export function isChairSpeaking({ label, office }: Turn): boolean {
  return [label, office].some(
    (words) => words !== null && /^(?:The\s)?(?:(?:Deputy|Acting|Temporary)\s){0,2}(?:Presiding Officer|Convener|Chair)\b/.test(words),
  );
}

function* linesOf(text: string): Generator<{ at: number; end: number; line: string }> {
  let at = 0;
  while (at <= text.length) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    yield { at, end, line: text.slice(at, Math.min(end, at + 200)).replace(/\r$/, "") };
    at = end + 1;
  }
}

/** The speaker that a line names, and where the words begin; null: the line goes on with what is being said. */
function speakerLine(line: string, offices: Map<string, Named>): { label: string; length: number; named: Named } | null {
  const colon = /^\s{0,8}([^:.?!;“"]{2,150}?)\s?:(?=\s|$)/.exec(line);
  if (colon?.[1]) {
    const named = namedBy(colon[1].trim(), offices);
    if (named) return { label: colon[1].trim(), length: colon[0].length, named };
  }
  const alone = line.trim();
  if (alone.length < 4 || alone.length > 160 || /[.?!:;,”"]$/.test(alone)) return null;
  const hasBrackets = /\)$/.test(alone);
  const isOffice = officeStart.test(alone) && !/[a-z] (?:is|was|has|said|will) /.test(alone);
  if (!hasBrackets && !isOffice && !personName.test(alone)) return null;
  const named = namedBy(alone, offices);
  if (!named) return null;
  // A bare line of words with capitals can be a heading: only a name that stood in the text before names a speaker.
  const isKnown = hasBrackets || isOffice || offices.has(alone.toLowerCase());
  return { label: alone, length: line.length, named: isKnown ? named : { speaker: null, office: null } };
}

/** A line of words with capitals between paragraphs: a new item of business, after which nobody speaks yet. */
function headingLine(line: string, before: string): { label: null; length: number; named: Named } | null {
  if (line.length > 90 || /[.?!:;,”"]\s*$/.test(line) || (before !== "" && !/[.?!”"]\s*$/.test(before))) return null;
  const words = line.trim().split(/\s+/);
  const isHeading = words.every((word) => /^[\p{Lu}(\d]/u.test(word) || /^(?:and|of|the|for|in|on|to|a|an|at|with|by|or)$/.test(word));
  return isHeading && words.length > 1 ? { label: null, length: line.length, named: { speaker: null, office: null } } : null;
}

function namedBy(label: string, offices: Map<string, Named>): Named | null {
  const known = offices.get(label.toLowerCase());
  if (known) return known;
  const bracketed = /^(.{2,120}?)\s\(([^()]{2,60})\)(?:\s\(([^()]{1,60})\))?$/.exec(label);
  if (bracketed?.[1] && bracketed[2]) {
    const [outside, inside] = [bracketed[1].trim(), bracketed[2].trim()];
    if (officeStart.test(outside) && personName.test(inside)) return remember(offices, { speaker: inside, office: outside });
    if (personName.test(outside)) return remember(offices, { speaker: outside, office: null });
    return null;
  }
  if (officeStart.test(label)) return { speaker: label, office: label };
  return personName.test(label) ? { speaker: label, office: null } : null;
}

function remember(offices: Map<string, Named>, named: Named): Named {
  const before = named.speaker === null ? undefined : offices.get(named.speaker.toLowerCase());
  const kept = before?.office && !named.office ? before : named;
  for (const key of [named.speaker, named.office]) if (key) offices.set(key.toLowerCase(), kept);
  return kept;
}
