/** One row of a roll-call as printed: `Surname, [Title ]Forename (Seat) (Party) [Proxy vote cast by X]`. */
export type RollRow = { name: string; seat: string | null; party: string | null; proxyCastBy: string | null };

/**
 * Reads a printed line as rows of a roll-call; null when it is anything else.
 * One line may hold several members: on 9 February 2016 a missing `<br>` joined two, and a count of lines was one short.
 */
export function readRows(line: string): RollRow[] | null {
  const pieces = splitPieces(line);
  if (!pieces) return null;
  const rows: RollRow[] = [];
  for (const piece of pieces) {
    if (!isMembersName(piece.name, piece.groups.length)) return null;
    rows.push(rowOf(piece));
  }
  return rows.length > 0 ? rows : null;
}

/** Whether the line goes on with the row before it: it begins with a bracket, or closes one that is open. */
export function continuesRow(before: string, line: string): boolean {
  if (/^[([]/.test(line)) return true;
  const firstBracket = /[()[\]]/.exec(line)?.[0];
  return (firstBracket === ")" && depthOf(before, "(", ")") > 0) || (firstBracket === "]" && depthOf(before, "[", "]") > 0);
}

type Group = { text: string; square: boolean };
type Piece = { name: string; groups: Group[] };

/** Name, then its bracketed groups; words after a closed bracket begin the next member. Null when brackets do not pair. */
function splitPieces(line: string): Piece[] | null {
  const pieces: Piece[] = [];
  let name = "";
  let groups: Group[] = [];
  const endPiece = () => {
    const cleaned = name.replace(/^[\s.,;:*•·–—-]+|[\s;:*•·]+$/g, "");
    if (cleaned !== "" || groups.length > 0) pieces.push({ name: cleaned, groups });
    name = "";
    groups = [];
  };
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === "(" || sign === "[") {
      const end = closingOf(line, at);
      groups.push({ text: line.slice(at + 1, line[end] === ")" || line[end] === "]" ? end : end + 1).trim(), square: sign === "[" });
      at = end;
    } else if (sign === ")" || sign === "]") {
      // A bracket that was closed twice is a misprint that loses nothing.
      if (groups.length === 0) return null;
    } else {
      if (groups.length > 0 && /\p{L}/u.test(sign)) endPiece();
      // A full stop or an asterisk behind the last bracket belongs to nobody.
      if (groups.length === 0) name += sign;
    }
  }
  endPiece();
  return pieces;
}

/** Where the bracket that opens at `from` closes; one that a misprint left open ends before the next bracket, or with the line. */
function closingOf(line: string, from: number): number {
  let depth = 0;
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === "(" || line[at] === "[") depth += 1;
    if (line[at] === ")" || line[at] === "]") depth -= 1;
    if (depth === 0) return at;
  }
  const next = line.slice(from + 1).search(/[([]/);
  // One before the next bracket, so that the caller's step lands on it.
  return next < 0 ? line.length : from + next;
}

function depthOf(text: string, open: string, close: string): number {
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth += 1;
    if (sign === close) depth = Math.max(0, depth - 1);
  }
  return depth;
}

const titles = "Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Prof|Rt Hon|Rev|The";
const namePattern = new RegExp(
  `^[\\p{L}’'ʼ\`´‘][\\p{L}\\p{M}’'ʼ\`´‘. -]*,\\s*(?:(?:${titles})\\.? )*[\\p{L}’'ʼ\`´‘][\\p{L}\\p{M}’'ʼ\`´‘. -]*$`,
  "u",
);
const plainNamePattern = /^(?:[\p{Lu}][\p{L}\p{M}’'ʼ-]*\.? ){1,5}[\p{Lu}][\p{L}\p{M}’'ʼ-]*$/u;

/** Outside the roll a sentence may also hold brackets: a name is short, has its comma, and does not end like a sentence. */
function isMembersName(name: string, groups: number): boolean {
  if (name.length > 70 || !/\p{Lu}/u.test(name)) return false;
  if (namePattern.test(name)) return name.split(/\s+/).length <= 8 && (groups > 0 || !/[.]$/.test(name));
  return groups >= 2 && plainNamePattern.test(name);
}

/** Parties seen in roll-calls: they tell a party from a seat where only one bracket is printed. */
const parties = new Set([
  "snp",
  "con",
  "lab",
  "ld",
  "lib dem",
  "green",
  "grn",
  "sgp",
  "ind",
  "independent",
  "alba",
  "reform",
  "ref",
  "ssp",
  "sscup",
  "sscp",
  "solidarity",
  "npa",
  "no party affiliation",
  "ind lab",
  "ind green",
  "lab/co-op",
  "lab co-op",
]);

/** From the right, because seats hold commas, "and" and now and then brackets. */
function rowOf({ name, groups }: Piece): RollRow {
  const isProxy = (group: Group) => /\bproxy\b|\bcast by\b/i.test(group.text);
  const proxy = groups.find(isProxy);
  const round = groups.filter((group) => !isProxy(group) && !group.square).map((group) => group.text);
  const last = round.at(-1) ?? null;
  const proxyCastBy = proxy ? proxyName(proxy.text) : null;
  if (round.length <= 1) {
    const isParty = last !== null && parties.has(last.toLowerCase());
    return { name, seat: isParty ? null : last || null, party: isParty ? last : null, proxyCastBy };
  }
  const nickname = round.slice(0, -2).map((text) => ` (${text})`);
  return { name: name + nickname.join(""), seat: round.at(-2) || null, party: last || null, proxyCastBy };
}

function proxyName(text: string): string {
  return (/\bcast by\s+(.+)$/i.exec(text)?.[1] ?? text).replace(/[\s.\]]+$/, "");
}
