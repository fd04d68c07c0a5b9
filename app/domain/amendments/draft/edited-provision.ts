import type { Block } from "#app/domain/text/linear.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";

/** One provision of a section as somebody has edited it. In the order in which they are to stand. */
export type EditedProvision = {
  /** Of a provision of the version; null: it is new. */
  readonly id: string | null;
  /** As typed; "" or "( )" where the clerks will give it. The numbers of provisions that stay are not the editor's to change. */
  readonly number: string;
  /** Its words, without the number. */
  readonly text: string;
  /** What a new provision is; where it is not said, its number and its words decide. */
  readonly kind?: ProvisionKind;
};

/** A number that the clerks will give. */
export const blankNumber = "( )";

/** Words as a print has them: single spaces, none before punctuation or at an end. Spaces are printing points, which nobody amends. */
export function asPrinted(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ([,.;:)])(?=\s|$)/g, "$1")
    .trim();
}

/** Whether a provision has words or a number in its lines, so that it is shown for editing. Headings are no part of the text. */
export function isEditable({ linear }: Pick<Block, "linear">): boolean {
  return linear !== "";
}

/** The section as printed, as it is given to somebody to edit. */
export function toEdit(blocks: readonly Block[]): readonly EditedProvision[] {
  return blocks.filter(isEditable).map(({ provision }) => ({ id: provision.id, number: provision.number ?? "", text: provision.text }));
}
