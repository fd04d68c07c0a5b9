/** An amendment as a line or several of a list; what is not known is left out. */
export type ToList = {
  readonly number: string;
  readonly starred: boolean;
  readonly member: string | null;
  readonly onBehalfOf: string | null;
  readonly supporters: readonly string[];
  readonly heading: string | null;
  readonly wording: string;
};

/** Amendments as the text of a list that `readAmendmentList` reads: what came from a file can then be corrected as text. */
export function printListText(amendments: readonly ToList[]): string {
  let above: string | null = null;
  const lines: string[] = [];
  for (const each of amendments) {
    if (each.heading !== null && each.heading !== above) lines.push(each.heading, "");
    above = each.heading ?? above;
    if (each.member !== null) lines.push(each.onBehalfOf === null ? each.member : `${each.member} (on behalf of ${each.onBehalfOf})`);
    if (each.supporters.length > 0) lines.push(`Supported by: ${each.supporters.join(", ")}`);
    lines.push(`${each.starred ? "*" : ""}${each.number} ${each.wording.trim()}`, "");
  }
  return lines.join("\n");
}
