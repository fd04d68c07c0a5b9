import type { Receipt } from "#app/domain/facts/facts.ts";
import type { LaidFacts } from "#app/services/facts/lay-facts.server.ts";

/** A receipt as lines for a person. */
export function sayReceipt({ kind, file, asked, came, missing, contradictory }: Receipt): string[] {
  return [
    `${kind}${file ? ` (${file})` : ""}: asked ${asked}, came ${came}`,
    ...listed("missing", missing),
    ...listed("contradictory", contradictory),
  ];
}

/** A receipt with what became of it in the database. */
export function sayLaid({ receipt, created, changed, unchanged }: LaidFacts): string[] {
  const [first = "", ...rest] = sayReceipt(receipt);
  return [`${first}; ${created} new, ${changed} changed, ${unchanged} unchanged`, ...rest];
}

function listed(word: string, sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [`  ${word}: nothing`];
  return [`  ${word}: ${sentences.length}`, ...sentences.map((sentence) => `    - ${sentence}`)];
}
