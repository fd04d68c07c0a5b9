import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { type Choice, type Choosable, chosenAmong } from "#app/domain/amendments/choose.ts";
import type { AppliedText } from "#app/domain/amendments/marked.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { AmendmentState } from "#app/domain/facts/record.ts";
import type { Day } from "#app/lib/dates.ts";
import type { Context } from "#app/services/context.server.ts";
import { type BillOfVersions, readVersionsOfBill } from "#app/services/versions/read-versions.server.ts";
import { applyChosen } from "./apply-chosen.ts";
import { type AmendmentStudied, type ProceedingsRead, readProceedings } from "./read-proceedings.server.ts";

/**
 * What an address asks for. `version`: the print's name in the address; null: that of the stage, or the newest that has amendments.
 * A choice that is null says nothing.
 */
export type ReadingAsked = { readonly version: string | null; readonly stage?: string | null; readonly choice: Choice | null };

/** An amendment that can be ticked. */
export type AmendmentToChoose = Choosable & {
  readonly slug: string;
  readonly number: string;
  readonly memberName: string | null;
  /** "After section 41", as the Marshalled List has it. */
  readonly place: string;
  /** The beginning of its wording on one line. */
  readonly gist: string;
  readonly state: AmendmentState | null;
  readonly stateWords: string | null;
  /** How deep it stands beneath the amendment that it amends. */
  readonly depth: number;
  readonly isChosen: boolean;
};

/** A chosen amendment that is not in the text, and why. */
export type NotInText = {
  readonly key: string;
  readonly kind: "pre-empted" | "not-applied" | "not-read";
  readonly reason: string;
  readonly because: string | null;
};

/** A print that has amendments and a text. */
export type PrintToAmend = {
  /** Its name in the address: "as-introduced". */
  readonly name: string;
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly reference: string | null;
  readonly printedOn: Day | null;
  readonly stageWords: string;
  readonly amendmentCount: number;
  readonly hasLines: boolean;
};

export type AsItWouldRead = {
  readonly bill: BillOfVersions;
  readonly prints: readonly PrintToAmend[];
  /** Null: no print of the bill to which amendments are on record is to hand. */
  readonly reading: Reading | null;
  /** How many amendments are on record to prints that are not to hand. */
  readonly withoutPrint: number;
};

export type Reading = {
  readonly print: PrintToAmend;
  /** What was asked for, or what counts when nothing was. */
  readonly choice: Choice;
  readonly isAsked: boolean;
  /** In the order of consideration. */
  readonly amendments: readonly AmendmentToChoose[];
  readonly groups: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
  readonly members: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
  readonly applied: AppliedText;
  readonly notInText: readonly NotInText[];
  /** What was found otherwise than worded, by amendment. */
  readonly remarks: readonly { readonly key: string; readonly notes: readonly string[] }[];
  /** Numbers in the address that no amendment to this print has. */
  readonly notThere: readonly string[];
};

/**
 * A bill as it would read with the amendments that are chosen.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function readAsItWouldRead(context: Context, billSlug: string, asked: ReadingAsked): Promise<AsItWouldRead> {
  const [{ bill }, all] = await Promise.all([readVersionsOfBill(context, billSlug), readProceedings(context, billSlug)]);
  const amended = all.flatMap((each) => {
    const print = printOf(each);
    return print ? [{ print, proceedings: each }] : [];
  });
  const found =
    amended.find(({ print }) => asked.version !== null && (print.name === asked.version || print.slug === asked.version)) ??
    amended.find(({ proceedings }) => proceedings.stage === asked.stage) ??
    amended.at(-1);
  return {
    bill,
    prints: amended.map(({ print }) => print),
    reading: found ? readingOf(found.print, found.proceedings, asked.choice) : null,
    withoutPrint: all.reduce((count, { version, amendments }) => count + (version ? 0 : amendments.length), 0),
  };
}

function printOf({ version, study, stage, amendments, bill }: ProceedingsRead): PrintToAmend | null {
  if (!version || !study.index) return null;
  return {
    name: nameOfPrint(version.slug, bill.slug),
    slug: version.slug,
    title: version.title,
    href: version.href,
    reference: version.reference,
    printedOn: version.printedOn,
    stageWords: stageWords[stage].official,
    amendmentCount: amendments.length,
    hasLines: version.hasLayout,
  };
}

/** A print's slug without that of its bill, which stands in the address already. */
export function nameOfPrint(slug: string, billSlug: string): string {
  return slug.startsWith(`${billSlug}-`) ? slug.slice(billSlug.length + 1) : slug;
}

function readingOf(print: PrintToAmend, { amendments, study }: ProceedingsRead, asked: Choice | null): Reading | null {
  const toChoose = amendments.map((each) => ({ ...choosable(each), ...particulars(each) }));
  const agreed = toChoose.some(({ isAgreed }) => isAgreed);
  const choice: Choice = asked ?? { sets: agreed ? [{ kind: "agreed" }] : [], keys: [] };
  const { chosen, notThere } = chosenAmong(toChoose, choice);
  const applied = applyChosen(study, chosen);
  if (!applied) return null;
  return {
    print,
    choice,
    isAsked: asked !== null,
    amendments: toChoose.map((each) => ({ ...each, isChosen: chosen.has(each.key) })),
    groups: countBy(amendments, ({ group }) => (group ? { slug: group.slug, name: group.name, at: group.position } : null)),
    members: countBy(amendments, ({ member }) => (member.slug && member.name ? { slug: member.slug, name: member.name, at: 0 } : null)),
    applied,
    notInText: [...notRead(amendments, chosen), ...notMade(applied)],
    remarks: applied.results.flatMap((each) =>
      each.state === "applied" && each.notes.length > 0 ? [{ key: each.number, notes: each.notes }] : [],
    ),
    notThere,
  };
}

function choosable({ key, state, isGovernment, group, member }: AmendmentStudied): Choosable {
  return { key, isAgreed: state === "agreed_to", isGovernment, group: group?.slug ?? null, member: member.slug };
}

function particulars({ slug, number, member, wording, state, studied }: AmendmentStudied) {
  return {
    slug,
    number,
    memberName: member.name,
    place: studied.marshalled.heading,
    gist: gistOf(wording),
    state,
    stateWords: state ? amendmentStateWords[state] : null,
    depth: studied.marshalled.depth,
  };
}

const longestGist = 140;

/** The beginning of a wording on one line. */
export function gistOf(wording: string): string {
  const line = wording
    .slice(0, longestGist * 4)
    .replaceAll(/\s+/g, " ")
    .trim();
  return line.length <= longestGist ? line : `${line.slice(0, longestGist).replace(/\s+\S*$/, "")} …`;
}

function notRead(amendments: readonly AmendmentStudied[], chosen: ReadonlySet<string>): readonly NotInText[] {
  return amendments.flatMap(({ key, studied: { read } }) =>
    chosen.has(key) && !read.ok
      ? [{ key, kind: "not-read" as const, reason: `Its wording could not be read: ${read.problem.message}`, because: null }]
      : [],
  );
}

function notMade({ results }: AppliedText): readonly NotInText[] {
  return results.flatMap((each) =>
    each.state === "applied" ? [] : [{ key: each.number, kind: each.state, reason: each.reason, because: each.because }],
  );
}

type Named = { readonly slug: string; readonly name: string; readonly at: number };

/** Groups or members with the number of their amendments: groups in their own order, members by name. */
function countBy(amendments: readonly AmendmentStudied[], nameOf: (amendment: AmendmentStudied) => Named | null) {
  const counts = new Map<string, Named & { count: number }>();
  for (const amendment of amendments) {
    const named = nameOf(amendment);
    if (named) counts.set(named.slug, { ...named, count: (counts.get(named.slug)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => a.at - b.at || a.name.localeCompare(b.name, "en"))
    .map(({ slug, name, count }) => ({ slug, name, count }));
}
