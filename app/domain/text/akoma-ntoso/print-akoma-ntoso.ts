import { accept, type Outcome, refuse } from "#app/lib/outcome.ts";
import { addressesOf, nameOf } from "../address.ts";
import { flatten } from "../linear.ts";
import type { PrintLayout } from "../print-lines.ts";
import type { BillText, Provision } from "../provision.ts";
import { attributes, characterNotForXml, escapeWords } from "./escape.ts";
import { type AkomaNtosoMeta, beginning, printMeta } from "./print-meta.ts";
import { type Addresses, identityOf, printProvision, printWords } from "./print-provision.ts";

/** What is written out: a text with its title, the pages and lines of its print where they are known, and what the document says of itself. */
export type AkomaNtosoDocument = {
  readonly title: string;
  readonly text: BillText;
  readonly layout?: PrintLayout | null;
  readonly meta: AkomaNtosoMeta;
};

/**
 * A text in Akoma Ntoso 3.0. Read again with `readAkomaNtoso` it is the same: tree, identities, pages and lines.
 *
 * - The long title stands in the preface, schedules in the body, as in the texts of legislation.gov.uk.
 * - Words before what stands beneath are `intro`, closing words `wrapUp`; text quoted from another Act is a `quotedStructure`.
 * - Identities are in `wId`, addresses in `eId`. Pages and lines are in an element of its own namespace in `meta`.
 *
 * Refuses a text with a character that XML cannot hold, and says where it stands.
 * Source: Akoma Ntoso Version 1.0 Part 2 (OASIS), http://docs.oasis-open.org/legaldocml/akn-core/v1.0/
 */
export function printAkomaNtoso({ title, text, layout = null, meta }: AkomaNtosoDocument): Outcome<string> {
  const wrong = placeOfWrongCharacter(title, text);
  if (wrong) return refuse({ message: `${wrong} An XML document cannot hold it: take it out first.` });
  const addresses = addressesOf(text);
  const { longTitle, preamble, rest } = apart(text.provisions);
  const { body, schedules } = withoutSchedules(rest);
  const printAll = (provisions: readonly Provision[]) => provisions.map((each) => printProvision(each, addresses)).join("");
  return accept(
    [
      `${beginning}<${meta.kind} name="${meta.kind}">\n`,
      printMeta(meta, title, layout),
      `<preface>\n<p><docTitle>${escapeWords(title)}</docTitle></p>\n${longTitle ? block("longTitle", longTitle, addresses) : ""}</preface>\n`,
      preamble ? `<preamble>\n${block("container", preamble, addresses)}</preamble>\n` : "",
      `<body>\n${printAll(body)}`,
      schedules.length === 0 ? "" : `<hcontainer name="schedules" eId="schedules">\n${printAll(schedules)}</hcontainer>\n`,
      `</body>\n</${meta.kind}>\n</akomaNtoso>\n`,
    ].join(""),
  );
}

function block(element: "longTitle" | "container", provision: Provision, addresses: Addresses): string {
  const name = element === "container" ? "preamble" : null;
  return `<${element}${attributes({ name, ...identityOf(provision, addresses) })}>${printWords(provision.text)}</${element}>\n`;
}

/** The long title and the preamble where they stand at the beginning and are words only, and all the others. */
function apart(provisions: readonly Provision[]) {
  const isWords = (provision: Provision | undefined, kind: Provision["kind"]) =>
    provision?.kind === kind && provision.number === null && provision.heading === null && provision.children.length === 0;
  const [first, ...afterFirst] = provisions;
  const longTitle = first && isWords(first, "long-title") ? first : null;
  const rest = longTitle ? afterFirst : provisions;
  const [next, ...afterNext] = rest;
  const preamble = next && isWords(next, "preamble") ? next : null;
  return { longTitle, preamble, rest: preamble ? afterNext : rest };
}

/** The schedules at the end, apart. */
function withoutSchedules(provisions: readonly Provision[]) {
  const last = provisions.findLastIndex(({ kind }) => kind !== "schedule");
  return { body: provisions.slice(0, last + 1), schedules: provisions.slice(last + 1) };
}

function placeOfWrongCharacter(title: string, text: BillText): string | null {
  const inTitle = characterNotForXml(title);
  if (inTitle) return `The title has the character ${inTitle}.`;
  for (const { provision } of flatten(text)) {
    const found = characterNotForXml(`${provision.number ?? ""}${provision.heading ?? ""}${provision.text}${provision.id}`);
    if (found) return `There is the character ${found} in ${nameOf(text, provision.id) ?? "the text"}.`;
  }
  return null;
}
