/** What was typed, by the field's name; never a password. A field that may be chosen several times has several. */
export type Typed = Record<string, readonly string[]>;

/** What was typed in a field, for `defaultValue`; else what the record holds. */
export function typedOr(typed: Typed | null | undefined, name: string, otherwise: string | null | undefined): string {
  return typed ? (typed[name]?.[0] ?? "") : (otherwise ?? "");
}
