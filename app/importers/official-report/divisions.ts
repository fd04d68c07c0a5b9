import type { Totals, Vote } from "#app/domain/facts/division.ts";
import { DivisionDraft } from "./draft.ts";
import type { Contribution, Line } from "./lines.ts";
import { continuesRow, type RollRow, readRows } from "./roll-row.ts";
import { isAboutOwnVote, type ReadStatement, readIntendedVote } from "./statements.ts";
import { findQuestion, findReference, findResult, findTotals, isChair, readCastingVote, readDecision, readHeading } from "./words.ts";

export type ReadVote = RollRow & { vote: Vote };

/** A roll-call as the page prints it. `remarks` are sentences about what does not fit together. */
export type ReadRoll = {
  reference: string | null;
  /** The number of the amendment to a bill that was voted on. */
  amendmentNumber: string | null;
  question: string | null;
  announced: Totals | null;
  counted: Totals;
  result: "agreed" | "disagreed";
  decision: string | null;
  /** The text that was agreed to, where the page prints it behind the decision. */
  resolution: string | null;
  castingVote: Vote | null;
  chair: string | null;
  votes: readonly ReadVote[];
  /** Members listed as not having voted: on no page seen so far, but no vote may be made of it. */
  notVoting: readonly RollRow[];
  statements: readonly ReadStatement[];
  remarks: readonly string[];
};

/** A roll-call whose result was announced. */
export type ReadDivision = ReadRoll & { announced: Totals };

/**
 * Finds the divisions in a page's lines: question, points of order, lists, announced result, decision, in that order.
 * `incomplete` holds lists without an announced result: the page ends there, or the vote was taken again.
 */
export function readDivisions(lines: readonly Line[]): { divisions: ReadDivision[]; incomplete: ReadRoll[] } {
  const reader = new DivisionReader(lines);
  return reader.read();
}

class DivisionReader {
  readonly #lines: readonly Line[];
  readonly #divisions: ReadDivision[] = [];
  readonly #incomplete: ReadRoll[] = [];
  #draft = new DivisionDraft();
  #speaker: Contribution = { kind: "contribution", id: null, memberId: null, speaker: null };
  /** Which list is being read, and the row that may go on in the next line. */
  #section: Vote | null = null;
  #row = "";
  /** The first line since the last row that was none. */
  #unread: string | null = null;
  #statement: ReadStatement | null = null;
  #reply: ReadStatement | null = null;
  /** How each member number was printed in full on the first call. */
  readonly #fullNames = new Map<number, string>();

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  read(): { divisions: ReadDivision[]; incomplete: ReadRoll[] } {
    let skipTo = 0;
    for (const [at, line] of this.#lines.entries()) {
      if (at < skipTo) continue;
      if (line.kind === "contribution") this.#beginContribution(line);
      else skipTo = this.#readText(line.text, at);
    }
    this.#closeDraft();
    return { divisions: this.#divisions, incomplete: this.#incomplete };
  }

  #beginContribution(line: Contribution): void {
    this.#endRow();
    this.#statement = null;
    // An anonymous header may stand above each list; a named one means that somebody speaks.
    if (line.speaker === null) {
      this.#speaker = line;
      return;
    }
    this.#section = null;
    this.#reply = isChair(line.speaker) ? this.#draft.lastStatementWithoutReply() : null;
    this.#speaker = line;
    if (line.memberId !== null && line.speaker.includes("(") && !this.#fullNames.has(line.memberId))
      this.#fullNames.set(line.memberId, line.speaker);
  }

  /** @returns the index from which to go on: later than `at + 1` when following lines were used up. */
  #readText(text: string, at: number): number {
    if (this.#readRoll(text, at)) return at + 1;
    this.#endRow();
    if (this.#section) this.#unread ??= text;
    return this.#readSpoken(text, at);
  }

  /** Headings and rows of the lists. @returns whether the line was one. */
  #readRoll(text: string, at: number): boolean {
    if (this.#section && this.#row !== "" && continuesRow(this.#row, text)) {
      this.#row += ` ${text}`;
      return true;
    }
    const heading = readHeading(text);
    if (heading && this.#isHeadingHere(heading, at)) {
      this.#endRow();
      this.#beginList(heading.vote);
      this.#row = heading.rest;
      return true;
    }
    if (!this.#section || !this.#isRowHere(text)) return false;
    this.#endRow();
    this.#row = text;
    this.#unread = null;
    return true;
  }

  /** "For" also begins sentences: it heads a list only where a list, another heading or a result comes next. */
  #isHeadingHere(heading: { vote: Vote; rest: string; hasBareNumber: boolean }, at: number): boolean {
    if (heading.rest !== "") return readRows(heading.rest) !== null;
    for (let next = at + 1; next < this.#lines.length; next += 1) {
      const line = this.#lines[next];
      if (!line || line.kind === "contribution") continue;
      if (readRows(line.text)) return true;
      if (heading.hasBareNumber) return false;
      if (findResult(line.text)) return this.#draft.hasRoll || this.#section !== null;
      const following = readHeading(line.text);
      if (!following || following.hasBareNumber) return false;
      if (following.rest !== "") return readRows(following.rest) !== null;
    }
    return false;
  }

  /** After a line that is no row (a time, a misprint) the list goes on only with a row that cannot be anything else. */
  #isRowHere(text: string): boolean {
    const rows = readRows(text);
    if (!rows) return false;
    if (this.#unread === null) return true;
    if (!rows.every((row) => row.seat !== null)) return false;
    if (/[()]/.test(this.#unread)) this.#draft.remark(`the line “${this.#unread}” in the list could not be read as a member`);
    return true;
  }

  #beginList(vote: Vote): void {
    const comesAgain = this.#draft.hasList(vote) && this.#section !== vote;
    if (this.#draft.announced && !this.#draft.hasRoll) this.#draft.voteAgain();
    else if (this.#draft.announced) this.#closeDraft();
    else if (comesAgain) {
      // The vote was taken again: what was printed before is not the division.
      const question = this.#draft.question;
      this.#closeDraft();
      this.#draft.question = question;
    }
    this.#draft.beginList(vote);
    this.#section = vote;
    this.#unread = null;
    this.#statement = null;
    this.#reply = null;
  }

  #endRow(): void {
    const rows = this.#row === "" ? null : readRows(this.#row);
    if (rows && this.#section) this.#draft.addRows(this.#section, rows);
    this.#row = "";
  }

  #readSpoken(text: string, at: number): number {
    const result = findResult(text);
    if (result) {
      const used = this.#readResult(text, result.at, at);
      if (used !== null) return used;
    }
    const question = findQuestion(text);
    if (question) {
      const before = text.slice(0, question.at);
      if (before.trim() !== "") this.#readRemark(before);
      this.#closeDraft();
      this.#draft.question = question.words;
      // A question may run over several paragraphs.
      if (!/\bagreed\b|\bpassed\b|\bapproved\b/i.test(question.words)) this.#draft.questionIsOpen = true;
      return at + 1;
    }
    if (this.#draft.questionIsOpen) return this.#continueQuestion(text, at);
    this.#readRemark(text);
    return at + 1;
  }

  #continueQuestion(text: string, at: number): number {
    const whole = findQuestion(`The question is ${this.#draft.question ?? ""} ${text}`);
    this.#draft.questionIsOpen = false;
    if (whole && /\b(?:be agreed|be passed|be approved|agreed to)\b/i.test(whole.words)) this.#draft.question = whole.words;
    else this.#readRemark(text);
    return at + 1;
  }

  /** @returns where to go on, or null when the sentence announces nothing. */
  #readResult(text: string, from: number, at: number): number | null {
    let whole = text.slice(from);
    let found = findTotals(whole);
    let next = at + 1;
    // The totals may be printed on lines of their own.
    while (next < this.#lines.length && (!found || !/abst/i.test(whole))) {
      const line = this.#lines[next];
      if (line?.kind !== "text" || !/^(?:for|against|abst\w*|and abst\w*)\b.{0,14}\d/i.test(line.text)) break;
      whole += ` ${line.text}`;
      found = findTotals(whole);
      next += 1;
    }
    const speaker = this.#speaker.speaker;
    const isAnnouncement = this.#draft.hasRoll || speaker === null || isChair(speaker);
    if (!found || !isAnnouncement) return null;
    if (from > 0) this.#readRemark(text.slice(0, from));
    this.#section = null;
    this.#draft.announce(whole.slice(0, found.end), found.totals);
    this.#draft.chair = this.#chairInFull();
    const tail = whole.slice(found.end).replace(/^[\s.,;:]+/, "");
    if (tail !== "") this.#readSpoken(tail, next - 1);
    return next;
  }

  #chairInFull(): string | null {
    const { speaker, memberId } = this.#speaker;
    if (speaker === null || !isChair(speaker)) return this.#draft.chair;
    const full = memberId === null ? undefined : this.#fullNames.get(memberId);
    return (full ?? speaker).replace(/[:\s]+$/, "");
  }

  #readRemark(text: string): void {
    const draft = this.#draft;
    if (this.#reply) {
      this.#reply.reply = this.#reply.reply === null ? text : `${this.#reply.reply} ${text}`;
    }
    if (draft.announced) {
      draft.castingVote ??= readCastingVote(text);
      if (draft.decision !== null && /^That the Parliament\b/.test(text)) draft.resolution ??= text;
      for (const sentence of text.split(/(?<=[.!?])\s+/)) {
        const decision = draft.decision === null ? readDecision(sentence) : null;
        if (decision) draft.decide(decision, sentence);
      }
    } else if (!draft.hasRoll && readDecision(text)) {
      // Agreed to (or not) without a division: the question is settled and belongs to no later list.
      this.#draft = new DivisionDraft();
      return;
    } else if (/\b(?:vote|division)\s+(?:is\s+)?on\b/i.test(text)) {
      draft.mentioned = findReference(text) ?? draft.mentioned;
    }
    this.#readStatement(text);
  }

  #readStatement(text: string): void {
    const { speaker, memberId, id } = this.#speaker;
    if (speaker === null || isChair(speaker) || /^members\b/i.test(speaker)) return;
    if (this.#statement) {
      this.#statement.quote += ` ${text}`;
      this.#statement.intendedVote ??= readIntendedVote(text);
      return;
    }
    const isVoteBeingTaken = this.#draft.question !== null || this.#draft.hasRoll || this.#draft.mentioned !== null;
    if (!isVoteBeingTaken || !isAboutOwnVote(text)) return;
    // After the result only what is called a point of order is taken: speeches follow.
    if (this.#draft.announced && !/\bpoint of order\b/i.test(text)) return;
    const printed = (memberId === null ? undefined : this.#fullNames.get(memberId)) ?? speaker;
    this.#statement = {
      speaker: printed.replace(/[:\s]+$/, ""),
      memberId,
      contributionId: id,
      quote: text,
      intendedVote: readIntendedVote(text),
      reply: null,
    };
    this.#draft.statements.push(this.#statement);
  }

  #closeDraft(): void {
    this.#endRow();
    const draft = this.#draft;
    this.#draft = new DivisionDraft();
    this.#section = null;
    this.#statement = null;
    this.#reply = null;
    const read = draft.finish();
    if (read.announced) this.#divisions.push({ ...read, announced: read.announced });
    else if (draft.hasRoll) this.#incomplete.push(read);
  }
}
