import { AppError } from "#app/lib/errors.ts";

/** A form that may carry a file; null: none was chosen. */
export type FormWithFile = { form: FormData; file: { name: string; bytes: Uint8Array } | null };

/** Reads a form once, with the file of one of its fields. @throws AppError "invalid" for what is no form: no page of ours sends that */
export async function readFormWithFile(request: Request, field: string): Promise<FormWithFile> {
  const kind = request.headers.get("content-type") ?? "";
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(kind)) throw notAForm();
  const form = await formOf(request);
  const sent = form.get(field);
  if (sent === null || typeof sent === "string" || (sent.size === 0 && sent.name === "")) return { form, file: null };
  return { form, file: { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) } };
}

async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (fault) {
    if (fault instanceof TypeError) throw notAForm(fault);
    throw fault;
  }
}

function notAForm(cause?: unknown): AppError {
  return new AppError("invalid", "What was sent is no form. Open the page here, fill in the form and send it.", { cause });
}
