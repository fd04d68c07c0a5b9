import { akomaNtosoElements } from "#app/domain/text/akoma-ntoso/elements.ts";
import { type LabelForm, readLabel } from "#app/domain/text/label.ts";
import { type ProvisionKind, provisionKinds } from "#app/domain/text/provision.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

/** Where an element stands: what it stands in, and whether that is in a schedule. */
export type Around = { readonly above: ProvisionKind | null; readonly inSchedule: boolean };

/**
 * What kind of provision an element is; "only-holds" where it has no meaning of its own; null when it is no provision.
 *
 * By its class, where it is one of ours or of the texts of legislation.gov.uk; else by its name; else, where the name says little
 * (point, level, item), by the form of its number.
 */
export function kindOf(element: XmlElement, number: string | null, around: Around): ProvisionKind | "only-holds" | null {
  const byClass = kindOfClass(element.attributes.get("class") ?? "");
  if (byClass) return byClass;
  const { name } = element;
  if (name === "hcontainer") return kindOfGeneral(element.attributes.get("name") ?? "");
  if (name === "paragraph" || name === "subparagraph") return kindOfParagraph(name, around);
  if (byForm.has(name)) return kindByForm(number, around);
  return byName.get(name) ?? null;
}

const byName: ReadonlyMap<string, ProvisionKind | "only-holds"> = new Map<string, ProvisionKind | "only-holds">([
  ...["part", "subpart", "title", "subtitle", "book", "tome", "division", "subdivision"].map((name) => [name, "part"] as const),
  ...["chapter", "subchapter"].map((name) => [name, "chapter"] as const),
  ...["section", "article", "rule", "clause"].map((name) => [name, "section"] as const),
  ...["subsection", "subclause", "subrule"].map((name) => [name, "subsection"] as const),
  ...["alinea", "proviso", "transitional"].map((name) => [name, "text"] as const),
  ["list", "only-holds"],
  ["sublist", "only-holds"],
]);

const byForm: ReadonlySet<string> = new Set(["point", "indent", "level", "item"]);

const known: ReadonlySet<string> = new Set(provisionKinds);

function isKind(name: string): name is ProvisionKind {
  return known.has(name);
}

/** The classes of legislation.gov.uk. */
const classes: ReadonlyMap<string, ProvisionKind> = new Map<string, ProvisionKind>([
  ["prov1", "section"],
  ["prov2", "subsection"],
  ["schProv1", "schedule-paragraph"],
  ["schProv2", "schedule-sub-paragraph"],
  ["para1", "paragraph"],
  ["para2", "sub-paragraph"],
  ["para3", "sub-sub-paragraph"],
]);

function kindOfClass(names: string): ProvisionKind | null {
  for (const name of names.slice(0, 200).split(/\s+/)) {
    if (isKind(name)) return name;
    const kind = classes.get(name);
    if (kind) return kind;
  }
  return null;
}

const general: ReadonlyMap<string, ProvisionKind> = new Map(
  provisionKinds.flatMap((kind) => {
    const { name } = akomaNtosoElements[kind];
    return name === undefined ? [] : [[name.toLowerCase(), kind]];
  }),
);

function kindOfGeneral(name: string): ProvisionKind | "only-holds" {
  return general.get(name.toLowerCase()) ?? "only-holds";
}

const standsOverParagraphs: ReadonlySet<ProvisionKind | null> = new Set(["schedule", "part", "chapter", "cross-heading"]);

function kindOfParagraph(name: "paragraph" | "subparagraph", { above, inSchedule }: Around): ProvisionKind {
  if (name === "paragraph") return inSchedule && standsOverParagraphs.has(above) ? "schedule-paragraph" : "paragraph";
  return above === "schedule-paragraph" ? "schedule-sub-paragraph" : "sub-paragraph";
}

function kindByForm(number: string | null, { inSchedule }: Around): ProvisionKind {
  const forms: Record<LabelForm, ProvisionKind> = {
    figure: inSchedule ? "schedule-paragraph" : "item",
    "figure-in-brackets": inSchedule ? "schedule-sub-paragraph" : "subsection",
    "letter-in-brackets": "paragraph",
    "roman-in-brackets": "sub-paragraph",
    "capital-in-brackets": "sub-sub-paragraph",
    blank: "item",
  };
  const label = number === null ? null : readLabel(number);
  return label ? forms[label.form] : "item";
}
