import type { Located } from "./located.ts";
import type { MarshalPlace } from "./marshal-place.ts";
import type { Instruction } from "./wording/instruction.ts";

/** An amendment as it is needed to give it a place in the list. */
export type ToMarshal = {
  /** Its number, or any name of its own where it has none yet. */
  readonly number: string;
  /** In which order they were lodged: lower is earlier. */
  readonly sequence: number;
  /** Null: the wording could not be read. */
  readonly instruction: Instruction | null;
  /** Null: there is no text, or it was not looked for. */
  readonly located: Located | null;
  readonly isGovernment: boolean;
  readonly isMemberInCharge: boolean;
  /** A clerk's own sort code: it stands for the rule's at its point. */
  readonly sortCode?: number | null;
};

/** An amendment with the place that was found for it. */
export type Placed = { readonly amendment: ToMarshal; readonly place: MarshalPlace };
