import type { BillType, Procedure } from "#app/domain/facts/bill.ts";
import type { Rulebook } from "#app/domain/procedure/rulebook.ts";
import type { Day } from "#app/lib/dates.ts";

/** A bill's type in the official and in plain words; unknown is said to be unknown. */
export type TypeWords = { official: string; plain: string };

const unknownType: TypeWords = { official: "Type not known", plain: "a bill; our sources do not say of which type" };

/** What the bill's type is called, as it was called on a day (that of introduction, or the first that is known): a Government Bill was an Executive Bill until September 2012. */
export function billTypeWords(type: BillType | null, onDay: Day | null, rulebook: Rulebook): TypeWords {
  const definition = rulebook.billTypes.find((each) => each.code === type);
  if (!definition) return unknownType;
  const earlier = rulebook.earlierNames.find((each) => each.type === type && each.until !== null && onDay !== null && onDay <= each.until);
  return { official: earlier?.name ?? definition.name, plain: definition.plainName };
}

/** What the procedure is called; null where there is nothing to add to the type: the ordinary procedure, or one that is not known. */
export function procedureWords(procedure: Procedure | null, rulebook: Rulebook): TypeWords | null {
  const definition = rulebook.procedures.find((each) => each.code === procedure);
  if (!definition || definition.code === "standard") return null;
  return { official: definition.name, plain: definition.plainName };
}

/** Short labels for tables and filters; `unknown` stands for null. */
export const billTypeLabels: Record<BillType | "unknown", string> = {
  government: "Government Bill",
  members: "Member's Bill",
  committee: "Committee Bill",
  private: "Private Bill",
  hybrid: "Hybrid Bill",
  unknown: "Not known",
};

/** Short labels of procedures; `unknown` stands for null. */
export const procedureLabels: Record<Procedure | "unknown", string> = {
  standard: "Ordinary",
  budget: "Budget",
  emergency: "Emergency",
  expedited: "Rules suspended",
  slc: "Scottish Law Commission",
  consolidation: "Consolidation",
  codification: "Codification",
  "statute-law-repeals": "Statute Law Repeals",
  "statute-law-revision": "Statute Law Revision",
  unknown: "Not known",
};
