import { formIn } from "./forms.server.ts";

/** A form that may carry a file; null: none was chosen. */
export type FormWithFile = { form: FormData; file: { name: string; bytes: Uint8Array } | null };

/** Reads a form once, with the file of one of its fields. @throws AppError "invalid" for what is no form: no page of ours sends that */
export async function readFormWithFile(request: Request, field: string): Promise<FormWithFile> {
  const form = await formIn(request);
  const sent = form.get(field);
  if (sent === null || typeof sent === "string" || (sent.size === 0 && sent.name === "")) return { form, file: null };
  return { form, file: { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) } };
}
