import { foldText } from "#app/lib/text.ts";

/** A name without title and letters, folded: "The Rt Hon Kit Sample MP" → "kit sample". */
export function coreName(name: string | null): string {
  return foldText((name ?? "").slice(0, 200))
    .replaceAll(/[.,]/g, " ")
    .replaceAll(/\b(?:the )?(?:rt|right) hon(?:ourable)?\b/g, " ")
    .replaceAll(
      /\b(?:sir|dame|dr|mr|mrs|ms|miss|mx|prof|professor|lord|lady|baroness|councillor|cllr|rev|reverend|msp|mp|mla|qc|kc|obe|cbe|mbe|kbe|dbe|frse|phd)\b/g,
      " ",
    )
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Whether two printed names can be one person's: the last names are the same, and no first name speaks against it. */
export function isSamePerson(one: string | null, other: string | null): boolean {
  const [a, b] = [coreName(one).split(" "), coreName(other).split(" ")];
  if (a[0] === "" || b[0] === "" || a.at(-1) !== b.at(-1)) return false;
  const [first, second] = [a[0] ?? "", b[0] ?? ""];
  if (a.length === 1 || b.length === 1) return true;
  return first === second || (first.length === 1 && second.startsWith(first)) || (second.length === 1 && first.startsWith(second));
}
