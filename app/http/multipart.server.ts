/**
 * A form with files, read as it arrives: `part` begins a field (with a file's name where it is a file), `data` is what follows of it.
 * Whoever reads decides what is kept, so a file of any size takes no memory.
 */
export type FormPiece = { kind: "part"; name: string; fileName: string | null } | { kind: "data"; bytes: Buffer };

/** What came is not a form as browsers send them. */
export class BrokenForm extends Error {}

/** The mark between the parts of a form, as its content type names it; null: this is no form with files. */
export function boundaryIn(contentType: string): string | null {
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return null;
  const [, quoted, bare] = /;\s*boundary=(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType) ?? [];
  return quoted ?? bare ?? null;
}

const longestHead = 16 * 1024;
const mostParts = 2000;

/**
 * Tells the pieces of a form apart. The parser that Remix brings is not used: it stumbles over a semicolon in a file's name, and holds
 * the head of a part in memory however long it is.
 * @throws BrokenForm
 */
export async function* piecesOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<FormPiece, void> {
  const mark = Buffer.from(`\r\n--${boundary}`, "latin1");
  // The first mark may stand at the very beginning, without a line end before it.
  let held: Buffer = Buffer.from("\r\n");
  let state: State = "before";
  let parts = 0;
  for await (const chunk of body) {
    if (state === "after") continue;
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const step: Step = take(state, held, mark);
      if (step.piece?.kind === "part" && ++parts > mostParts) throw new BrokenForm("more parts than any form has");
      if (step.piece) yield step.piece;
      held = step.rest;
      if (step.state === state && !step.again) break;
      state = step.state;
    }
  }
  if (state !== "after") throw new BrokenForm("it ends in the middle");
}

type State = "before" | "mark" | "head" | "data" | "after";
/** `again`: what is left may hold another piece. */
type Step = { state: State; rest: Buffer; piece?: FormPiece; again?: boolean };

function take(state: State, held: Buffer, mark: Buffer): Step {
  if (state === "before" || state === "data") return takeUntilMark(state, held, mark);
  if (state === "mark") return takeEndOfMark(held);
  if (state === "head") return takeHead(held);
  return { state, rest: Buffer.alloc(0) };
}

function takeUntilMark(state: "before" | "data", held: Buffer, mark: Buffer): Step {
  const at = held.indexOf(mark);
  // What could be the beginning of a mark waits for what follows.
  const end = at < 0 ? Math.max(0, held.length - mark.length + 1) : at;
  const piece: FormPiece | undefined = state === "data" && end > 0 ? { kind: "data", bytes: held.subarray(0, end) } : undefined;
  return at < 0 ? { state, rest: held.subarray(end), piece } : { state: "mark", rest: held.subarray(at + mark.length), piece };
}

function takeEndOfMark(held: Buffer): Step {
  if (held.length < 2) return { state: "mark", rest: held };
  const next = held.toString("latin1", 0, 2);
  if (next === "--") return { state: "after", rest: Buffer.alloc(0) };
  if (next === "\r\n") return { state: "head", rest: held.subarray(2) };
  throw new BrokenForm("a mark that does not end");
}

function takeHead(held: Buffer): Step {
  const end = held.indexOf("\r\n\r\n");
  if (end > longestHead || (end < 0 && held.length > longestHead)) throw new BrokenForm("a part whose head does not end");
  if (end < 0) return { state: "head", rest: held };
  // The line end stays: an empty part is followed by its mark at once.
  return { state: "data", rest: held.subarray(end + 4), piece: partOf(held.toString("utf8", 0, end)) };
}

function partOf(head: string): FormPiece {
  const [, line] = /^content-disposition:[ \t]*form-data([^\r\n]*)$/im.exec(head) ?? [];
  const [, name] = /;[ \t]*name="([^"]*)"/i.exec(line ?? "") ?? [];
  if (line === undefined || name === undefined) throw new BrokenForm("a part without a name");
  const [, fileName] = /;[ \t]*filename="([^"]*)"/i.exec(line) ?? [];
  return { kind: "part", name: asTyped(name), fileName: fileName === undefined ? null : asTyped(fileName) };
}

/** Browsers write the three signs that would end a name in this way. */
function asTyped(text: string): string {
  return text.replaceAll(/%(22|0D|0A)/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
