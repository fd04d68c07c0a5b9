import { type RecordKind, recordKinds } from "#app/domain/events/record-kinds.ts";
import type { Confidence } from "#app/domain/facts/source.ts";
import { type Differing, differingFields } from "#app/domain/sources/differing.ts";
import { countGaps, type GapCounts, type SourceGap, sourceGaps } from "#app/domain/sources/source-gaps.ts";
import { needsNoSource, restsOn } from "#app/domain/sources/source-rule.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { findBillVisibleTo } from "#db/queries/bills.server.ts";
import { listCitations, listSources } from "#db/queries/sources.server.ts";
import { listSubjects, type Subject } from "./list-subjects.server.ts";
import { type FieldTold, readFieldsWithClaims } from "./read-fields-with-claims.server.ts";
import { type SourceTold, sayClaim, tellSource, type UseTold } from "./tell-source.ts";

export type BillSources = {
  bill: { slug: string; title: string; isDraft: boolean; isMadeUp: boolean };
  sources: readonly (SourceTold & { uses: readonly UseTold[] })[];
  differing: readonly (FieldTold & Differing)[];
  /** What a single source says and the record does not use. */
  unused: readonly FieldTold[];
  gaps: readonly (SourceGap & { editHref: string | null; kindWords: string })[];
  counts: GapCounts;
};

/**
 * Everything that is recorded about a bill by its sources: each source with what rests on it, where sources differ, and what rests on
 * little or nothing.
 *
 * @throws AppError "not-found" when there is no such bill that the actor may see
 */
export async function readBillSources(context: Context, slug: string): Promise<BillSources> {
  const { db, actor } = context;
  const bill = await findBillVisibleTo(db, actor, slug);
  if (!bill) throw new AppError("not-found", "There is no such bill.");
  const kinds = await Promise.all(recordKinds.map((kind) => readKind(context, kind, bill.id)));
  const uses = kinds.flatMap((kind) => kind.uses);
  const fields = kinds.flatMap((kind) => kind.fields);
  const differing = differingFields(fields);
  const records = kinds.flatMap((kind) => kind.records).filter((record) => !record.isMadeUp);
  const all = (await listSources(db)).map(tellSource);
  return {
    bill: { slug: bill.slug, title: bill.short_title, isDraft: bill.published_at === null, isMadeUp: bill.is_made_up === 1 },
    sources: all.flatMap((source) => {
      const own = uses.filter((use) => use.sourceSlug === source.slug);
      return own.length > 0 ? [{ ...source, uses: own }] : [];
    }),
    differing,
    unused: fields.filter((field) => !differing.some((each) => isSame(each, field)) && field.claims.every((claim) => !claim.chosen)),
    gaps: gapsOf(records),
    counts: countGaps(records),
  };
}

type Confident = Subject & { confidences: readonly Confidence[] };

function gapsOf(records: readonly Confident[]): BillSources["gaps"] {
  const byTitle = new Map(records.map((record) => [`${record.kind} ${record.title} ${record.href}`, record]));
  return sourceGaps(records).map((gap) => {
    const record = byTitle.get(`${gap.kind} ${gap.title} ${gap.href}`);
    return { ...gap, editHref: record?.editHref ?? null, kindWords: record?.kindWords ?? gap.kind };
  });
}

function isSame(one: FieldTold, other: FieldTold): boolean {
  return one.kind === other.kind && one.title === other.title && one.href === other.href && one.field === other.field;
}

/** The records of one kind about the bill, with what they rest on. Parts of a bill rest on its own sources, and are not counted apart. */
async function readKind(context: Context, kind: RecordKind, billId: string) {
  const subjects = await listSubjects(context, kind, { billId });
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const citations = await listCitations(context.db, kind, [...byId.keys()]);
  const fields = await readFieldsWithClaims(context, kind, subjects);
  const cited = citations.flatMap(({ subject_id, slug, what }): UseTold[] => {
    const subject = byId.get(subject_id);
    return subject ? [{ ...subject, sourceSlug: slug, what }] : [];
  });
  const claimed = fields.flatMap((field) =>
    field.claims.flatMap(({ sourceHref, value }): UseTold[] => {
      const { kindWords, title, href } = field;
      return sourceHref
        ? [{ kind, kindWords, title, href, sourceSlug: sourceHref.slice("/sources/".length), what: sayClaim(field.label, value) }]
        : [];
    }),
  );
  const records =
    needsNoSource.has(kind) || restsOn[kind]
      ? []
      : subjects.map(
          (subject): Confident => ({
            ...subject,
            confidences: restingOn(
              subject.confidence,
              citations.filter((each) => each.subject_id === subject.id).map((each) => each.confidence),
            ),
          }),
        );
  const isCited = (claim: UseTold) => cited.some((use) => use.sourceSlug === claim.sourceSlug && use.what === claim.what);
  return { uses: [...cited, ...claimed.filter((claim) => !isCited(claim))], fields, records };
}

/** A record that we say is inferred, or known from the press, is no surer for an official page beside it. */
function restingOn(own: Confidence | null, sources: readonly Confidence[]): readonly Confidence[] {
  return sources.length > 0 && (own === "inferred" || own === "press") ? [own] : sources;
}
