import { checkFields, tidyFields } from "#app/domain/records/read-fields.ts";
import { versionForm } from "#app/domain/records/text-forms.ts";
import type { Outcome, Refusal } from "#app/lib/outcome.ts";
import type { Context } from "#app/services/context.server.ts";
import type { SourceGiven } from "#app/services/records/source-given.server.ts";
import type { EntryRead } from "./read-entry.server.ts";
import { recordVersion, type VersionRecorded } from "./record-version.server.ts";
import { verifyVersion } from "./verify-version.server.ts";

/** A version as the page for entering one gives it. */
export type EntryGiven = {
  /** Slug. */
  bill: string;
  typed: Readonly<Record<string, string | null>>;
  read: EntryRead;
  publish: boolean;
  isMadeUp: boolean;
  source: SourceGiven | null;
};

/**
 * Records a version that was read and looked at, and checks it against the amendments agreed to where there is a version before it. The page asks
 * for more than the record: without reference, day and source nobody could hold the text against its print.
 *
 * @throws AppError "not-found" for an unknown bill, "forbidden" for who may not, "conflict" where the version before changed meanwhile
 */
export async function enterVersion(context: Context, given: EntryGiven): Promise<Outcome<VersionRecorded>> {
  const { bill, read, publish, isMadeUp, source } = given;
  const typed = { ...given.typed, layout_note: read.noLayout };
  const missing = missingIn(typed, source);
  if (missing.length > 0) {
    // All that is wrong is said at once.
    const checked = checkFields(versionForm, tidyFields(versionForm, { ...typed, bill, position: "0" }));
    const others = checked.ok ? [] : checked.refusals.filter(({ field }) => missing.every((each) => each.field !== field));
    const [first, ...more] = [...missing, ...others];
    if (first) return { ok: false, refusals: [first, ...more] };
  }
  const recorded = await recordVersion(context, { bill, typed, text: read.text, sourceFormat: read.format, publish, isMadeUp, source });
  // A version that cannot be checked (it is the first) is recorded all the same; its page says that it was not.
  if (recorded.ok) await verifyVersion(context, bill, recorded.value.slug);
  return recorded;
}

function missingIn(typed: EntryGiven["typed"], source: SourceGiven | null): readonly Refusal[] {
  return [
    ...(typed.kind?.trim() ? [] : [{ field: "kind", message: "Choose which print it is" }]),
    ...(typed.reference?.trim() ? [] : [{ field: "reference", message: "Enter the reference of the print, for example SP Bill 12A" }]),
    ...(typed.printed_on?.trim() ? [] : [{ field: "printed_on", message: "Enter the day on which it was printed" }]),
    ...(source ? [] : [{ field: "source_title", message: "Enter the title of the source: where this text was read" }]),
  ];
}
