import { AppError } from "#app/lib/errors.ts";
import { formIn } from "./forms.server.ts";
import { BrokenForm, boundaryIn, type FormPiece, piecesOf } from "./multipart.server.ts";

/** A form that may carry a file; null: none was chosen. */
export type FormWithFile = { form: FormData; file: { name: string; bytes: Uint8Array } | null };

/** Reads a form once, with the file of one of its fields. @throws AppError "invalid" for what is no form: no page of ours sends that */
export async function readFormWithFile(request: Request, field: string): Promise<FormWithFile> {
  const form = await formIn(request);
  const sent = form.get(field);
  if (sent === null || typeof sent === "string" || (sent.size === 0 && sent.name === "")) return { form, file: null };
  return { form, file: { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) } };
}

/** A form read as it arrived: what was typed, and the file. `tooLarge`: a file was sent, and is larger than it may be; nothing of it is kept. */
export type FormWithUpload = { fields: FormData; file: { name: string; bytes: Uint8Array } | null; tooLarge: boolean };

type UploadWanted = {
  readonly fileField: string;
  readonly limitBytes: number;
  readonly textLimitBytes?: number;
  readonly milliseconds?: number;
};

/** What is listened to at most, so that whoever sends a file that is too large gets the form back, and not a broken line. */
export const mostListenedTo = { bytes: 512 * 1024 * 1024, milliseconds: 120_000 } as const;

/**
 * Reads a form with one file as it arrives: never more than `limitBytes` of the file is in memory, and what is too large is listened to
 * and forgotten, so that the page can say so beside what was typed. Fields must come before the file. Ask who sends it before you call this:
 * it listens to 512 MB. After them, or after two minutes with a file that is too large, what was read by then is the answer.
 *
 * @throws AppError "invalid" for what is no form, breaks off, takes longer than two minutes, or holds more text than `textLimitBytes` (1 MB)
 */
export async function readFormWithUpload(request: Request, wanted: UploadWanted): Promise<FormWithUpload> {
  const boundary = boundaryIn(request.headers.get("content-type") ?? "");
  if (boundary === null || request.body === null) throw notAForm();
  const form = new FormBeingRead(wanted);
  try {
    for await (const piece of piecesOf(listen(request.body, wanted.milliseconds ?? mostListenedTo.milliseconds), boundary))
      form.take(piece);
  } catch (fault) {
    // What was typed came before the file, and the file is refused whatever else would have followed.
    if (form.tooLarge) return form.read();
    if (fault instanceof AppError) throw fault;
    if (fault instanceof BrokenForm) throw notAForm(fault);
    throw new AppError("invalid", "The form did not arrive whole. Go back and send it again.", { cause: fault });
  }
  return form.read();
}

/** What has arrived of a form. */
class FormBeingRead {
  tooLarge = false;
  readonly #wanted: UploadWanted;
  readonly #fields = new FormData();
  #file: FormWithUpload["file"] = null;
  #part: { name: string; fileName: string | null } | null = null;
  #kept: Buffer[] = [];
  #size = 0;
  #textSize = 0;

  constructor(wanted: UploadWanted) {
    this.#wanted = wanted;
  }

  take(piece: FormPiece): void {
    if (piece.kind === "part") {
      this.#endPart();
      this.#part = piece;
    } else if (this.#part?.fileName === null) this.#takeText(piece.bytes);
    else if (this.#isWanted()) this.#takeOfFile(piece.bytes);
  }

  read(): FormWithUpload {
    this.#endPart();
    return { fields: this.#fields, file: this.tooLarge ? null : this.#file, tooLarge: this.tooLarge };
  }

  #takeText(bytes: Buffer): void {
    this.#textSize += bytes.length;
    if (this.#textSize > (this.#wanted.textLimitBytes ?? 1_000_000)) {
      throw new AppError("invalid", "The form holds more text than it may. Go back, shorten it or send it in parts.");
    }
    this.#kept.push(Buffer.from(bytes));
  }

  #takeOfFile(bytes: Buffer): void {
    this.#size += bytes.length;
    this.tooLarge = this.#size > this.#wanted.limitBytes;
    if (this.tooLarge) this.#kept = [];
    // A copy: a piece is a window on what arrived with it.
    else this.#kept.push(Buffer.from(bytes));
  }

  /** Only the first file of the field is taken, and no file of another. */
  #isWanted(): boolean {
    return this.#part?.name === this.#wanted.fileField && this.#file === null && !this.tooLarge;
  }

  #endPart(): void {
    const part = this.#part;
    if (part && part.fileName === null) this.#fields.append(part.name, Buffer.concat(this.#kept).toString("utf8"));
    // Where nobody chose a file, one without name and content is sent.
    else if (part && this.#isWanted() && !(part.fileName === "" && this.#size === 0)) {
      this.#file = { name: part.fileName ?? "", bytes: new Uint8Array(Buffer.concat(this.#kept)) };
    }
    [this.#part, this.#kept, this.#size] = [null, [], 0];
  }
}

/** The bytes as they come, until there are too many or it takes too long. */
async function* listen(body: ReadableStream<Uint8Array>, milliseconds: number): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  // Safe: whoever sends it is told by the answer.
  const stop = () => reader.cancel().catch(() => undefined);
  let isLate = false;
  // Not a race of promises: the loser would hold every piece in memory until the end.
  const timer = setTimeout(() => {
    isLate = true;
    void stop();
  }, milliseconds);
  try {
    for (let heard = 0; heard <= mostListenedTo.bytes && !isLate; ) {
      const next = await reader.read();
      if (next.done && !isLate) return;
      if (next.done) break;
      heard += next.value.length;
      yield next.value;
    }
    throw new AppError(
      "invalid",
      "The form is too large, or took too long to arrive. Nothing of it was kept. Try again with a smaller file.",
    );
  } finally {
    clearTimeout(timer);
    await stop();
  }
}

function notAForm(cause?: unknown): AppError {
  return new AppError("invalid", "What was sent is no form. Open the page here, fill in the form and send it.", { cause });
}
