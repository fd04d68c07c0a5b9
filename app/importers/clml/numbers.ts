import type { ProvisionKind } from "#app/domain/text/provision.ts";
import type { Remarks } from "../xml/remarks.ts";
import { childNamed, type XmlElement } from "../xml/xml-tree.ts";
import type { Setting } from "./reading.ts";
import { wordsOfElement } from "./words.ts";

/** What P1 to P7 are in the body of an Act of the Scottish Parliament and in its schedules. */
const levels: Record<Setting, readonly ProvisionKind[]> = {
  body: ["section", "subsection", "paragraph", "sub-paragraph", "sub-sub-paragraph"],
  schedule: ["schedule-paragraph", "schedule-sub-paragraph", "paragraph", "sub-paragraph", "sub-sub-paragraph"],
};

/** The kind of a numbered provision, P1 to P7; null when the element is none. What is deeper than the print has names for is a sub-sub-paragraph. */
export function kindOfNumbered(name: string, setting: Setting): ProvisionKind | null {
  if (!/^P[1-7]$/.test(name)) return null;
  return levels[setting][Number(name.charAt(1)) - 1] ?? "sub-sub-paragraph";
}

/**
 * The number of a P1 to P7 as a Scottish bill prints it: "1" for a section or a paragraph of a schedule, else in round brackets.
 * Punctuation given by the element takes the place of the usual one.
 */
export function numberOf(element: XmlElement, remarks: Remarks): string | null {
  const pnumber = childNamed(element, "Pnumber");
  const plain = wordsOfElement(pnumber, remarks);
  if (!pnumber || plain === "") return null;
  const before = pnumber.attributes.get("PuncBefore");
  const after = pnumber.attributes.get("PuncAfter");
  if (before !== undefined || after !== undefined) return `${before ?? ""}${plain}${after ?? ""}`;
  return element.name === "P1" || /^\(.*\)$/.test(plain) ? plain : `(${plain})`;
}
