/** One reason why something was refused: a sentence for the person, the field it belongs to (if any) and the rule it rests on (if any). */
export type Refusal = { message: string; field?: string; rule?: string };

/** What a rule can say no to: either the value, or every reason against it (never an empty list). */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusals: readonly Refusal[] };

/** Says yes, with the value. */
export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Says no, with all the reasons. */
export function refuse(...refusals: [Refusal, ...Refusal[]]): Outcome<never> {
  return { ok: false, refusals };
}
