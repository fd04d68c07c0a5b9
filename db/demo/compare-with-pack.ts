import { type BillFacts, procedures } from "#app/domain/facts/bill.ts";
import type { DivisionFacts, Totals } from "#app/domain/facts/division.ts";
import type { LetterFacts } from "#app/domain/facts/record.ts";

/** A bill as the data pack's bills.json has it, as far as it is compared. */
export type PackBill = {
  id: string;
  session: number;
  spBillNumber: number | null;
  shortTitle: string;
  actTitle: string | null;
  longTitle: string | null;
  type: string | null;
  procedure: string | null;
  memberInCharge: string | null;
  introducedOn: string | null;
  stages: readonly { stage: string; event: string; date: string | null }[];
  outcome: string | null;
  outcomeCause: string | null;
  enactmentStatus: string | null;
  royalAssentOn: string | null;
  aspNumber: string | null;
  renamedFrom: string | null;
  divisions?: readonly string[];
};

export type PackDivision = {
  id: string;
  date: string;
  kind: string;
  inNameOf: string;
  questionText: string;
  declared: Totals;
  outcome: string;
  votes: readonly { printed: string; seat: string; seatType: string; party: string | null; vote: string; proxyCastBy: string | null }[];
};

export type PackLetter = {
  id: string;
  kind: string;
  date: string | null;
  dateBounds: { notBefore: string | null; notAfter: string | null } | null;
  subject: string;
  repliesTo: readonly string[];
  billId: string | null;
};

/** Where a bill of ours says otherwise than the pack, as sentences; empty when they agree. What only one of the two says is no difference, except where the pack says something and we say nothing. */
export function billDifferences(ours: BillFacts, pack: PackBill): readonly string[] {
  const fields: readonly (readonly [string, unknown, unknown])[] = [
    ["session", ours.session, pack.session],
    ["SP Bill number", ours.spBillNumber, pack.spBillNumber],
    ["short title", ours.shortTitle, pack.shortTitle],
    ["Act title", ours.actTitle, pack.actTitle],
    ["long title", ours.longTitle, pack.longTitle],
    ["type", ours.type, pack.type],
    ["procedure", ours.procedure, procedures.find((word) => pack.procedure?.split(" ")[0] === word) ?? null],
    ["introduced on", ours.introducedOn, pack.introducedOn],
    ["outcome", ours.outcome, pack.outcome],
    ["cause", ours.outcomeCause, pack.outcomeCause],
    ["enactment", ours.enactment, pack.enactmentStatus],
    ["Royal Assent", ours.assentOn, pack.royalAssentOn],
    ["Act number", ours.aspNumber, pack.aspNumber],
    ["member in charge", ours.roles.find(({ role }) => role === "member_in_charge")?.person ?? null, slugOf(pack.memberInCharge)],
  ];
  const held = new Set(ours.stageEvents.map(({ stage, event, date }) => `${stage} ${event} ${date.on}`));
  const lost = pack.stages.map(({ stage, event, date }) => `${stage} ${event} ${date}`).filter((event) => !held.has(event));
  return [
    ...unlike(pack.id, fields),
    ...lost.map((event) => `${pack.id}: ${event} is missing`),
    ...(pack.divisions ?? [])
      .filter((cited) => !ours.divisionsCited?.includes(cited))
      .map((cited) => `${pack.id}: division ${cited} is not cited`),
    ...(pack.renamedFrom && !ours.titles?.some(({ title }) => title === pack.renamedFrom)
      ? [`${pack.id}: the earlier title is missing`]
      : []),
  ];
}

/** Where a division of ours says otherwise than the pack: in totals, result or any line of the roll-call, in the order printed. */
export function divisionDifferences(ours: DivisionFacts, pack: PackDivision): readonly string[] {
  const fields: readonly (readonly [string, unknown, unknown])[] = [
    ["date", ours.heldOn, pack.date],
    ["kind", ours.kind, pack.kind],
    ["in the name of", ours.inNameOf, pack.inNameOf],
    ["question", ours.question, pack.questionText],
    ["for", ours.announced.for, pack.declared.for],
    ["against", ours.announced.against, pack.declared.against],
    ["abstentions", ours.announced.abstain, pack.declared.abstain],
    ["result", ours.result, pack.outcome],
    ["number of names", ours.votes.length, pack.votes.length],
  ];
  const lines = pack.votes.map(({ printed, seat, seatType, party, vote, proxyCastBy }, index) => {
    const our = ours.votes[index];
    const name = printed.split(" (")[0];
    return [
      `line ${index + 1}`,
      line(our?.printedName, our?.seat, our?.seatKind, our?.party, our?.vote, our?.proxyCastBy),
      line(name, seat, seatType, party, vote, proxyCastBy),
    ] as const;
  });
  return unlike(pack.id, [...fields, ...lines]);
}

/** Where a letter of ours says otherwise than the pack on its day, subject, bill or the letters that it answers. */
export function letterDifferences(ours: LetterFacts, pack: PackLetter): readonly string[] {
  const answers = ours.links.filter(({ kind }) => kind === "replies_to").map(({ letter }) => letter);
  return unlike(pack.id, [
    ["kind", ours.kind, pack.kind],
    ["date", ours.sent.on, pack.date],
    ["not before", ours.sent.notBefore, pack.dateBounds?.notBefore ?? null],
    ["not after", ours.sent.notAfter, pack.dateBounds?.notAfter ?? null],
    ["subject", ours.subject, pack.subject],
    ["answers", answers.join(", "), pack.repliesTo.join(", ")],
    ["bill", ours.bills[0] ?? null, pack.billId],
  ]);
}

function unlike(id: string, fields: readonly (readonly [string, unknown, unknown])[]): readonly string[] {
  return fields
    .filter(([, ours, theirs]) => ours !== theirs)
    .map(([name, ours, theirs]) => `${id}: ${name} is “${ours}” here and “${theirs}” in the pack`);
}

function line(...parts: readonly (string | null | undefined)[]): string {
  return parts.map((part) => part ?? "–").join(" | ");
}

function slugOf(name: string | null): string | null {
  return name === null ? null : name.toLowerCase().replaceAll(" ", "-");
}
