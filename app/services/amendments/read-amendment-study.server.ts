import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { amendInserted } from "#app/domain/amendments/applying/amend-inserted.ts";
import { conflictKindWords } from "#app/domain/amendments/conflict-words.ts";
import { type Consequence, whatFallsIf } from "#app/domain/amendments/conflicts.ts";
import { onlyChanged, type Shown, unitsOf } from "#app/domain/amendments/marked-units.ts";
import { targetOf } from "#app/domain/amendments/marshal.ts";
import type { Proceedings } from "#app/domain/amendments/proceedings.ts";
import { type NumberShown, numbersOf } from "#app/domain/amendments/reading.ts";
import { findSimilar, type ToLiken } from "#app/domain/amendments/similar.ts";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { type DiffPiece, diffWords } from "#app/lib/word-diff.ts";
import type { Context } from "#app/services/context.server.ts";
import { applyChosen } from "./apply-chosen.ts";
import { gistOf, nameOfPrint } from "./read-as-it-would-read.server.ts";
import { type AmendmentStudied, type ProceedingsRead, readProceedings } from "./read-proceedings.server.ts";

/** Another amendment as a link. `key` is its name among those of its stage. */
export type AmendmentNamed = { readonly key: string; readonly number: string; readonly href: string };

/** What the engine and the other amendments of the bill tell about one amendment. */
export type AmendmentStudy = {
  readonly key: string;
  /** The print that it amends; null: not to hand. */
  readonly print: { readonly name: string; readonly title: string; readonly href: string; readonly hasLines: boolean } | null;
  /** Its place in the order of consideration, from 1, and how many amendments are in it. */
  readonly position: { readonly at: number; readonly of: number; readonly heading: string };
  readonly previous: AmendmentNamed | null;
  readonly next: AmendmentNamed | null;
  /** What was noticed in reading and placing it, each in a sentence; several places that it could mean. */
  readonly remarks: readonly string[];
  /** Why it is not shown in the text; null: it is, or it amends an amendment. */
  readonly notShown: string | null;
  readonly change: { readonly shown: readonly Shown[]; readonly numbers: readonly NumberShown[] } | null;
  /** The amendment that it amends, with the text that this one would insert as this would change it. */
  readonly target: (AmendmentNamed & { readonly pieces: readonly DiffPiece[] | null; readonly whyNot: string | null }) | null;
  /** Amendments to it. */
  readonly amendedBy: readonly AmendmentNamed[];
  readonly conflicts: readonly ConflictShown[];
  readonly ifAgreed: readonly ConsequenceShown[];
  readonly ifDisagreed: readonly ConsequenceShown[];
  /** At other stages of the bill. */
  readonly similar: readonly (AmendmentNamed & {
    readonly stageWords: string;
    readonly reason: string;
    readonly gist: string;
    readonly stateWords: string | null;
  })[];
  /** Every amendment of the stage by its key, for links in the text. */
  readonly links: Readonly<Record<string, { readonly number: string; readonly href: string }>>;
};

export type ConflictShown = {
  readonly kindWords: string;
  readonly other: AmendmentNamed;
  readonly reason: string;
  readonly isCertain: boolean;
};
export type ConsequenceShown = { readonly other: AmendmentNamed; readonly reason: string; readonly isCertain: boolean };

/**
 * What the engine makes of one amendment; null when it is not among those of its bill.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function readAmendmentStudy(context: Context, billSlug: string, slug: string): Promise<AmendmentStudy | null> {
  const all = await readProceedings(context, billSlug);
  for (const proceedings of all) {
    const at = proceedings.amendments.findIndex((each) => each.slug === slug);
    const amendment = proceedings.amendments[at];
    if (amendment) return studyOf(proceedings, amendment, at, all);
  }
  return null;
}

function studyOf(proceedings: ProceedingsRead, amendment: AmendmentStudied, at: number, all: readonly ProceedingsRead[]): AmendmentStudy {
  const { amendments, study, version, bill } = proceedings;
  const { key } = amendment;
  const names = new Map(amendments.map((each) => [each.key, named(each)]));
  const nameOf = (other: string) => names.get(other) ?? { key: other, number: other, href: "" };
  const target = targetShown(study, amendment, nameOf);
  const targetKey = target?.key ?? null;
  return {
    key,
    print:
      version && study.index
        ? { name: nameOfPrint(version.slug, bill.slug), title: version.title, href: version.href, hasLines: version.hasLayout }
        : null,
    position: { at: at + 1, of: amendments.length, heading: amendment.studied.marshalled.heading },
    previous: neighbour(amendments[at - 1]),
    next: neighbour(amendments[at + 1]),
    remarks: remarksOf(amendment),
    ...changeOf(study, key, targetKey),
    target,
    amendedBy: amendments.filter((each) => targetIn(each) === key).map(named),
    conflicts: conflictsOf(study, key, nameOf),
    ifAgreed: consequences(whatFallsIf(study.pairs, study.order, key, "agreed"), nameOf),
    ifDisagreed: consequences(whatFallsIf(study.pairs, study.order, key, "disagreed"), nameOf),
    similar: similarElsewhere(proceedings, amendment, all),
    links: Object.fromEntries(amendments.map((each) => [each.key, named(each)])),
  };
}

function named({ key, number, slug }: AmendmentStudied): AmendmentNamed {
  return { key, number, href: `/amendments/${slug}` };
}

function neighbour(amendment: AmendmentStudied | undefined): AmendmentNamed | null {
  return amendment ? named(amendment) : null;
}

function instructionOf({ studied: { read } }: AmendmentStudied) {
  return read.ok ? read.instruction : null;
}

/** The number of the amendment that this one amends, where it says so or its number does. */
function targetIn(amendment: AmendmentStudied): string | null {
  return targetOf({ instruction: instructionOf(amendment), number: amendment.key });
}

/** The text with this amendment in it, and nothing else but its target if it amends one. */
function changeOf(study: Proceedings, key: string, target: string | null): Pick<AmendmentStudy, "notShown" | "change"> {
  const applied = applyChosen(study, new Set(target === null ? [key] : [key, target]));
  if (!applied)
    return {
      notShown:
        "The print that it amends is not to hand, so its page and line could not be checked and its change cannot be shown in the text.",
      change: null,
    };
  const result = applied.results.find(({ number }) => number === key);
  if (!result) return { notShown: "Its wording could not be read, so its change cannot be shown in the text.", change: null };
  if (result.state !== "applied") return { notShown: result.reason, change: null };
  const units = unitsOf(applied.blocks);
  return {
    notShown: null,
    change: { shown: onlyChanged(units).filter(({ kind }) => kind === "unit"), numbers: numbersOf(applied, units) },
  };
}

function remarksOf({ studied: { read, located } }: AmendmentStudied): readonly string[] {
  if (!read.ok) return [`The wording could not be read. ${read.problem.message}`];
  const irregular = read.irregularities.map(({ found, readAs }) => `The wording has “${found}”, which was read as “${readAs}”.`);
  if (!located) return irregular;
  if (located.ok) return [...irregular, ...located.notes.map(({ message }) => message)];
  // That it rests on another amendment is said with that amendment.
  if (located.reason === "needs-amendment") return irregular;
  const candidates = located.reason === "ambiguous" ? located.candidates.map(({ description }) => `It could mean: ${description}.`) : [];
  return [...irregular, located.message, ...candidates];
}

function targetShown(study: Proceedings, amendment: AmendmentStudied, nameOf: (key: string) => AmendmentNamed): AmendmentStudy["target"] {
  const key = targetIn(amendment);
  if (key === null) return null;
  const own = instructionOf(amendment);
  const target = study.amendments.find(({ number }) => number === key);
  if (!target) return { ...nameOf(key), pieces: null, whyNot: `Amendment ${key} is not on record.` };
  if (!own || !target.read.ok) return { ...nameOf(key), pieces: null, whyNot: "One of the two wordings could not be read." };
  const changed = amendInserted(target.read.instruction, own, target.printedLines);
  if (!changed.ok) return { ...nameOf(key), pieces: null, whyNot: changed.refusals.map(({ message }) => message).join(" ") };
  const { pieces } = diffWords(target.read.instruction.insert?.text ?? "", changed.value.insert?.text ?? "");
  return { ...nameOf(key), pieces, whyNot: null };
}

function conflictsOf({ pairs }: Proceedings, key: string, nameOf: (key: string) => AmendmentNamed): readonly ConflictShown[] {
  return pairs.flatMap(({ kind, first, second, certainty, reason }) => {
    if (first !== key && second !== key) return [];
    const other = nameOf(first === key ? second : first);
    return [{ kindWords: conflictKindWords[kind], other, reason, isCertain: certainty === "certain" }];
  });
}

function consequences(fallen: readonly Consequence[], nameOf: (key: string) => AmendmentNamed): readonly ConsequenceShown[] {
  return fallen.map(({ number, certainty, reason }) => ({ other: nameOf(number), reason, isCertain: certainty === "certain" }));
}

const mostSimilar = 8;

function similarElsewhere(own: ProceedingsRead, amendment: AmendmentStudied, all: readonly ProceedingsRead[]): AmendmentStudy["similar"] {
  const others = new Map(
    all.filter(({ stage }) => stage !== own.stage).flatMap(({ amendments }) => amendments.map((each) => [each.slug, each] as const)),
  );
  return findSimilar(toLiken(amendment), [...others.values()].map(toLiken))
    .slice(0, mostSimilar)
    .flatMap(({ key, reason }) => {
      const other = others.get(key);
      if (!other) return [];
      return [
        {
          ...named(other),
          stageWords: stageWords[other.stage].official,
          reason,
          gist: gistOf(other.wording),
          stateWords: other.state ? amendmentStateWords[other.state] : null,
        },
      ];
    });
}

function toLiken(amendment: AmendmentStudied): ToLiken {
  return { key: amendment.slug, wording: amendment.wording, instruction: instructionOf(amendment) };
}
