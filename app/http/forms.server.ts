import type { z } from "zod";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import type { Typed } from "./form-values.ts";

/** A form as we trust it, or every reason against it with what was typed. */
export type FormRead<T> = { ok: true; value: T; typed: Typed } | { ok: false; refusals: readonly Refusal[]; typed: Typed };

/**
 * Reads the form that was sent, by the schema's fields. A field that was left empty is missing; give the fields of `form-fields.ts`
 * where that has a meaning of its own. `people.0.name` and `on.notBefore` become lists and objects.
 */
export async function readForm<T extends z.ZodType>(request: Request, schema: T): Promise<FormRead<z.output<T>>> {
  return readFormData(await formIn(request), schema);
}

/** The same for a form that is already read. */
export function readFormData<T extends z.ZodType>(form: FormData, schema: T): FormRead<z.output<T>> {
  const typed = typedIn(form);
  const parsed = schema.safeParse(nested(typed));
  if (parsed.success) return { ok: true, value: parsed.data, typed: withoutSecrets(typed) };
  const refusals = parsed.error.issues.map((issue): Refusal => {
    const field = fieldOf(issue.path.join("."), typed);
    return field ? { field, message: issue.message } : { message: issue.message };
  });
  return { ok: false, refusals: once(refusals), typed: withoutSecrets(typed) };
}

/** The form that was sent, with its files. @throws AppError "invalid" for what is no form: no page of ours sends that. */
export async function formIn(request: Request): Promise<FormData> {
  const kind = request.headers.get("content-type") ?? "";
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(kind)) throw notAForm();
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

/** Inside, the day of an uncertain day is `on` and each choice has a number; on the page both are the field itself. */
function fieldOf(path: string, typed: Typed): string {
  const whole = path.replace(/\.(on|\d+)$/, "");
  return whole in typed ? whole : path;
}

/** Texts only, with line ends as we keep them. Files are read by those who ask for them. */
function typedIn(form: FormData): Record<string, string[]> {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || !isFieldName(name)) continue;
    const text = value.replaceAll(/\r\n?/g, "\n").replaceAll(unprintable, "");
    const before = typed.get(name);
    if (before) before.push(text);
    else typed.set(name, [text]);
  }
  return Object.fromEntries(typed);
}

/** Nobody types these: PostgreSQL keeps no text with a zero in it, and calendars and feeds may hold none of them. */
const unprintable = /(?![\t\n])\p{Cc}/gu;

/**
 * Whether a field of a form of ours can be named so. No other is looked at: "constructor" would be taken for what every object has,
 * and a name of a hundred thousand parts would keep the machine busy for minutes.
 */
function isFieldName(name: string): boolean {
  const parts = name.slice(0, 101).split(".");
  return name.length <= 100 && parts.length <= 4 && !parts.some((part) => part in Object.prototype);
}

/** What is sent back into the page is seen by whoever looks at its source. */
function withoutSecrets(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !/password|secret|token/i.test(name)));
}

type Nested = { [key: string]: Nested | string | readonly string[] };

/** `{"on.notBefore": […]}` → `{on: {notBefore: …}}`. A single value stays a text; schemas for several choices take either. */
function nested(typed: Typed): Nested {
  const root: Nested = Object.create(null);
  for (const [name, values] of Object.entries(typed)) {
    const present = values.filter((value) => value.trim() !== "");
    const [first] = present;
    if (first === undefined) continue;
    place(root, name.split("."), present.length === 1 ? first : present);
  }
  return root;
}

function place(into: Nested, [key = "", ...rest]: readonly string[], value: string | readonly string[]): void {
  if (rest.length === 0) {
    const there = into[key];
    // `on` beside `on.notBefore`: the day itself goes into the object, under the name that an uncertain day gives it.
    if (isNested(there)) there.on = value;
    else into[key] = value;
    return;
  }
  const there = into[key];
  const inner: Nested = isNested(there) ? there : Object.create(null);
  if (there !== undefined && !isNested(there)) inner.on = there;
  into[key] = inner;
  place(inner, rest, value);
}

function isNested(value: Nested | string | readonly string[] | undefined): value is Nested {
  return typeof value === "object" && !Array.isArray(value);
}

/** Two rules that say the same of one field are one reason. */
function once(refusals: readonly Refusal[]): readonly Refusal[] {
  const seen = new Set<string>();
  return refusals.filter(({ field, message }) => {
    const key = `${field}|${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
