import type { AmendmentGroupFacts, AmendmentListFacts } from "#app/domain/facts/text.ts";
import { amendmentSlug, inOrderOfLodging, isStarred } from "./facts-of-amendments.ts";
import type { ShortGroup } from "./groups.ts";
import { madeUp } from "./members.ts";
import type { ShortAmendment } from "./short-amendment.ts";
import { type AmendingStage, madeUpBillSlug } from "./stages.ts";

/** The groups of a stage with their amendments, which are given in the order of consideration. */
export function factsOfGroups(
  at: AmendingStage,
  groups: readonly ShortGroup[],
  amendments: readonly ShortAmendment[],
): readonly AmendmentGroupFacts[] {
  return groups.map(({ key, name, notes }, position) => ({
    ...madeUp,
    slug: `${madeUpBillSlug}-${at.stage.replace("_", "-")}-group-${key}`,
    bill: madeUpBillSlug,
    stage: at.stage,
    position,
    name,
    amendments: amendments.filter(({ group }) => group === key).map(({ number }) => amendmentSlug(at, number)),
    notes: notes.map((sentence) => ({ sentence, from: "person", isConfirmed: true })),
  }));
}

/** The daily lists and the Marshalled Lists of a stage; the amendments are given in the order of consideration. */
export function factsOfLists(at: AmendingStage, amendments: readonly ShortAmendment[]): readonly AmendmentListFacts[] {
  const head = (kind: "daily" | "marshalled", index: number) => ({
    ...madeUp,
    slug: `${madeUpBillSlug}-${at.stage.replace("_", "-")}-${kind}-list-${index + 1}`,
    bill: madeUpBillSlug,
    stage: at.stage,
    kind,
    ordinal: index + 1,
  });
  const daily = at.dailyLists.map(({ printedOn }, index) => ({
    ...head("daily", index),
    reference: null,
    printedOn,
    entries: entriesOf(at, inOrderOfLodging(amendments.filter(({ list }) => list === index + 1)), false),
  }));
  const marshalled = at.sittings.map(({ reference, printedOn, lists: [first, last] }, index) => {
    const listed = amendments.filter(({ list, group }) => list >= first && list <= last && group !== null);
    return { ...head("marshalled", index), reference, printedOn, entries: entriesOf(at, listed, true) };
  });
  return [...daily, ...marshalled];
}

function entriesOf(at: AmendingStage, amendments: readonly ShortAmendment[], hasStars: boolean): AmendmentListFacts["entries"] {
  let above = "";
  return amendments.map((amendment) => {
    const heading = headingOf(amendment.wording) ?? above;
    const isNew = heading !== above;
    above = heading;
    return {
      amendment: amendmentSlug(at, amendment.number),
      isStarred: hasStars && isStarred(at, amendment),
      heading: isNew ? heading : null,
    };
  });
}

/** "After section 6", "Section 7", "Long Title": the centre heading over an amendment; null for an amendment to an amendment. */
function headingOf(wording: string): string | null {
  const body = wording.slice(wording.startsWith("In substitution") ? wording.indexOf("\n") + 1 : 0);
  if (/^In the long title/.test(body)) return "Long Title";
  const beside = /^(After|Before) (section|schedule) (\w+), insert/.exec(body);
  if (beside) return `${beside[1]} ${beside[2]} ${beside[3]}`;
  const unit = /^(?:In|Leave out|Move|Divide) (section|schedule),? (\w+)/.exec(body);
  return unit?.[1] ? `${unit[1] === "section" ? "Section" : "Schedule"} ${unit[2]}` : null;
}
