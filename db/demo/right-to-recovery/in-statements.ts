import type { ChainLevel } from "#app/domain/facts/record.ts";
import type { TieFacts } from "#app/domain/facts/ties.ts";
import { rightToRecoverySlug } from "./bill.ts";

/** What statements in the press share; each names the page in its chain. */
export const inThePress = { organisation: null, place: null, confidence: "press" } as const;
export const aboutRooms = { topics: ["drug-consumption-rooms"], bills: [] };
export const aboutTheBill = { topics: ["addiction-and-recovery"], bills: [rightToRecoverySlug] };
export const proposalSlug = "s6-proposed-right-to-recovery-bill";

/** The outermost level between us and the words, with the source that we read. */
export function readIn(words: string, source: string): ChainLevel {
  return { words, kind: "source", slug: source };
}

export function about(kind: TieFacts["kind"], target: string): TieFacts {
  return { role: "about", kind, target };
}

export const aboutMotion: TieFacts = { role: "about", kind: "motion", target: null, words: "S6M-19128" };
