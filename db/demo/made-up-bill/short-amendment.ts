import type { AmendmentState } from "#app/domain/facts/record.ts";

/** An amendment as the files of this folder write it down, in the order of consideration. `made-up-bill.ts` makes facts of it. */
export type ShortAmendment = {
  readonly number: string;
  /** In which daily list of its stage it was first, from 1. */
  readonly list: number;
  /** The member who lodged it, by surname in small letters: a key of `madeUpMembers`. Supporters likewise. */
  readonly member: string;
  readonly supporters?: readonly string[];
  /** "the Powers Committee (made up)", for which the member lodged it. */
  readonly onBehalfOf?: string;
  /** What became of it. */
  readonly state: AmendmentState;
  readonly isAltered?: boolean;
  /** Lodged after the deadline. */
  readonly isManuscript?: boolean;
  /** The member who moved it, where that was not the member who lodged it. */
  readonly movedBy?: string;
  /** The key of its group; null where there was none for it: it was withdrawn, or not selected. */
  readonly group: string | null;
  /** A division on it: a letter for each voter in the order of `votersAt`: F for, A against, - for an abstention. */
  readonly votes?: string;
  /** How the chair decided a tie. */
  readonly castingVote?: "for" | "against";
  /** Purpose and effect in plain words. */
  readonly purpose?: string;
  /** The official wording. */
  readonly wording: string;
};
