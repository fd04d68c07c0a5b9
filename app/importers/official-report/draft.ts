import { sayTotals, totalsDiffer } from "#app/domain/divisions/tally.ts";
import type { Totals, Vote } from "#app/domain/facts/division.ts";
import type { ReadRoll, ReadVote } from "./divisions.ts";
import type { RollRow } from "./roll-row.ts";
import type { ReadStatement } from "./statements.ts";
import { findAmendmentNumber, findReference } from "./words.ts";

/** What has been read of one division so far. */
export class DivisionDraft {
  question: string | null = null;
  questionIsOpen = false;
  /** A reference in "We come to the vote on motion …". */
  mentioned: string | null = null;
  announced: Totals | null = null;
  castingVote: Vote | null = null;
  decision: { way: "agreed" | "disagreed"; words: string } | null = null;
  chair: string | null = null;
  resolution: string | null = null;
  readonly statements: ReadStatement[] = [];
  #resultWords = "";
  readonly #lists = new Set<Vote>();
  readonly #votes: ReadVote[] = [];
  readonly #remarks: string[] = [];
  #earlier: { totals: Totals; decision: DivisionDraft["decision"] } | null = null;

  get hasRoll(): boolean {
    return this.#lists.size > 0;
  }

  hasList(vote: Vote): boolean {
    return this.#lists.has(vote);
  }

  beginList(vote: Vote): void {
    this.#lists.add(vote);
  }

  /** A result was announced, no list was printed for it, and a list comes now: the vote is taken again, or the page prints the result first. */
  voteAgain(): void {
    if (this.announced) this.#earlier = { totals: this.announced, decision: this.decision };
    this.announced = null;
    this.decision = null;
    this.castingVote = null;
  }

  addRows(vote: Vote, rows: readonly RollRow[]): void {
    for (const row of rows) this.#votes.push({ ...row, vote });
  }

  announce(words: string, totals: Totals): void {
    const before = this.announced;
    if (before && totalsDiffer(before, totals)) {
      this.#remarks.push(
        `the result was announced twice, first as ${sayTotals(before)}, then as ${sayTotals(totals)}; the later one is kept`,
      );
      this.decision = null;
    }
    this.announced = totals;
    this.#resultWords = words;
  }

  remark(sentence: string): void {
    this.#remarks.push(sentence);
  }

  decide(way: "agreed" | "disagreed", words: string): void {
    this.decision = { way, words: words.trim() };
  }

  lastStatementWithoutReply(): ReadStatement | null {
    const last = this.statements.at(-1);
    return last && last.reply === null ? last : null;
  }

  finish(): ReadRoll {
    const votes = this.#votes.filter((vote) => vote.vote !== "did_not_vote");
    const counted = countVotes(votes);
    this.#settleEarlier(counted);
    const subject = this.#subject();
    return {
      ...subject,
      question: this.question,
      announced: this.announced,
      counted,
      result: this.#result(this.announced ?? counted),
      decision: this.decision?.words ?? null,
      resolution: this.resolution,
      castingVote: this.castingVote,
      chair: this.chair,
      votes,
      notVoting: this.#votes.filter((vote) => vote.vote === "did_not_vote").map(({ vote: _, ...row }) => row),
      statements: this.statements,
      remarks: [...this.#remarks, ...this.#countRemarks(counted, votes)],
    };
  }

  /** An earlier announcement that the names bear out, with no later one, was the result; otherwise it does not count. */
  #settleEarlier(counted: Totals): void {
    if (!this.#earlier) return;
    const { totals, decision } = this.#earlier;
    if (!this.announced && !totalsDiffer(totals, counted)) {
      this.announced = totals;
      this.decision = decision;
    } else this.#remarks.push(`a result of ${sayTotals(totals)} was announced before the vote was taken again; it does not count`);
  }

  /** What was voted on: the result's own words first, then the question, then "we come to the vote on …". */
  #subject(): { reference: string | null; amendmentNumber: string | null } {
    const question = this.question ?? "";
    const named = /\b(?:division|vote)s?\s+on\s+(.+)$/is.exec(this.#resultWords)?.[1] ?? "";
    for (const words of [named, question]) {
      if (isBillAmendment(words)) return { reference: null, amendmentNumber: findAmendmentNumber(words) };
      const reference = findReference(words);
      if (!reference) continue;
      const asked = findReference(question);
      if (asked && asked !== reference) this.#remarks.push(`the question names ${asked}, the result ${reference}`);
      return { reference, amendmentNumber: null };
    }
    return { reference: this.mentioned, amendmentNumber: null };
  }

  #result(totals: Totals): "agreed" | "disagreed" {
    const tied = totals.for === totals.against;
    const byCount = totals.for > totals.against || (tied && this.castingVote === "for") ? "agreed" : "disagreed";
    if (!this.decision) {
      if (tied && !this.castingVote)
        this.#remarks.push("the votes are equal and neither a casting vote nor a decision is printed; it is read as disagreed");
      return byCount;
    }
    const isExplained = tied && !this.castingVote;
    if (this.decision.way !== byCount && !isExplained) {
      this.#remarks.push(`the page prints “${this.decision.words}” beside ${sayTotals(totals)}; the printed decision is kept`);
    }
    return this.decision.way;
  }

  #countRemarks(counted: Totals, votes: readonly ReadVote[]): string[] {
    const remarks: string[] = [];
    if (this.announced && totalsDiffer(this.announced, counted)) {
      remarks.push(`the result announced is ${sayTotals(this.announced)}, the names printed count ${sayTotals(counted)}`);
    }
    const seen = new Map<string, Vote>();
    for (const { name, seat, vote } of votes) {
      const key = `${name} (${seat ?? ""})`;
      const before = seen.get(key);
      if (before) remarks.push(`${name} is printed twice, under “${before}” and under “${vote}”`);
      seen.set(key, vote);
    }
    return remarks;
  }
}

/** Counts a roll-call. */
export function countVotes(votes: readonly { vote: Vote }[]): Totals {
  const of = (vote: Vote) => votes.filter((row) => row.vote === vote).length;
  return { for: of("for"), against: of("against"), abstain: of("abstain") };
}

/** Amendments to bills have numbers, amendments to motions have references. */
function isBillAmendment(words: string): boolean {
  return /^\s*(?:(?:that|whether)\s+)?(?:the\s+)?(?:manuscript\s+)?amendments?\s+(?:no\.?\s*)?\d+[A-Z]{0,3}\b/i.test(words);
}
