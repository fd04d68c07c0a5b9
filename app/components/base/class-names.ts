/** Joins the class names that apply; null when none does, so that no empty attribute is printed. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
