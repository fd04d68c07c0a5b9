import type { Confidence } from "#app/domain/facts/source.ts";
import { capitalise } from "#app/lib/text.ts";
import { claimValue, sourcesDiffer } from "./claims.ts";

/** What one source says. `source` null: no source is named. */
export type ClaimSaid = {
  /** As stored: a day is `YYYY-MM-DD`. */
  value: string;
  source: string | null;
  confidence: Confidence;
  chosen: boolean;
  note: string | null;
};

/** All claims about one field of one record. `label` is the field in words: "date of introduction". */
export type FieldWithClaims = {
  kind: string;
  title: string;
  href: string | null;
  field: string;
  label: string;
  claims: readonly ClaimSaid[];
};

/**
 * A field about which sources differ. `unresolved`: no claim is chosen, or more than one value is; `without-reason`: one is chosen, and why
 * is not recorded.
 */
export type Differing = { state: "unresolved" | "without-reason" | "resolved"; sentence: string };

/** The fields about which sources differ: unresolved ones first, then those chosen without a reason, then by the record's title and the field. */
export function differingFields<Field extends FieldWithClaims>(fields: readonly Field[]): readonly (Field & Differing)[] {
  return fields
    .filter(({ claims }) => sourcesDiffer(claims.map(({ value }) => value)))
    .map((field) => ({ ...field, state: stateOf(field.claims), sentence: sayDiffering(field) }))
    .sort((a, b) => order[a.state] - order[b.state] || compareWords(a.title, b.title) || compareWords(a.label, b.label));
}

/** "Date of introduction: 14 May 2024 according to A; 15 May 2024 according to B and C. We use 14 May 2024. The reason given: …" */
export function sayDiffering({ label, claims }: Pick<FieldWithClaims, "label" | "claims">): string {
  const said = valuesOf(claims).map(({ value, own }) => `${claimValue(value)} according to ${own.map(saySource).join(" and ")}`);
  return `${capitalise(label)}: ${said.join("; ")}. ${sayChoice(claims)}`;
}

const order: Record<Differing["state"], number> = { unresolved: 0, "without-reason": 1, resolved: 2 };

function stateOf(claims: readonly ClaimSaid[]): Differing["state"] {
  const chosen = claims.filter((claim) => claim.chosen);
  if (valuesOf(chosen).length !== 1) return "unresolved";
  return chosen.some(({ note }) => note?.trim()) ? "resolved" : "without-reason";
}

function sayChoice(claims: readonly ClaimSaid[]): string {
  const chosen = claims.filter((claim) => claim.chosen);
  const [only, ...others] = valuesOf(chosen);
  if (!only) return "None is chosen yet.";
  if (others.length > 0) return "More than one is marked as chosen, so none is.";
  const why = only.own.map(({ note }) => note?.trim() ?? "").find((note) => note !== "");
  return `We use ${claimValue(only.value)}. ${why ? `The reason given: ${endWithStop(why)}` : "Why is not recorded."}`;
}

type SameValue = { value: string; own: readonly ClaimSaid[] };

/** Claims by what they say, the chosen first, then in the order given; words that differ only in spaces and case are one value. */
function valuesOf(claims: readonly ClaimSaid[]): readonly SameValue[] {
  const values: { value: string; own: ClaimSaid[] }[] = [];
  for (const claim of claims) {
    const same = values.find(({ value }) => !sourcesDiffer([value, claim.value]));
    if (same) same.own.push(claim);
    else values.push({ value: claim.value.trim(), own: [claim] });
  }
  return values.sort((a, b) => Number(b.own.some(({ chosen }) => chosen)) - Number(a.own.some(({ chosen }) => chosen)));
}

/** A source as it stands in a sentence; what is less than official says so. */
function saySource({ source, confidence }: ClaimSaid): string {
  const title = source ?? "a source that is not named";
  if (confidence === "inferred") return source ? `our inference from ${title}` : "our inference";
  return confidence === "press" ? `${title} (press report)` : title;
}

function endWithStop(text: string): string {
  return /[.!?”]$/.test(text) ? text : `${text}.`;
}

function compareWords(a: string, b: string): number {
  return a.localeCompare(b, "en-GB");
}
