import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LodgingForm } from "#app/components/amendments/lodging-form.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { stageCodes } from "#app/domain/facts/bill.ts";
import { printAmendedAt } from "#app/domain/text/amended-print.ts";
import type { VersionKind } from "#app/domain/text/version.ts";
import { requireActor } from "#app/http/context.server.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { readLodgingForm } from "#app/http/lodging-form.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { lodgeAmendments } from "#app/services/amendments/lodge-amendments.server.ts";
import { type LodgingPrepared, prepareLodging } from "#app/services/amendments/prepare-lodging.server.ts";
import { readLodgingPage } from "#app/services/amendments/read-lodging-page.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const read = await readLodgingPage(await requireActor(args), args.params.slug ?? "");
  return { ...read, stage: new URL(args.request.url).searchParams.get("stage") };
}

type Again = { typed: Typed; refusals: readonly Refusal[]; notes: readonly string[]; prepared: LodgingPrepared | null };

/** Of thousands of reasons the first are enough to see what is wrong; each row has its own beside it. */
const mostShown = 50;

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const { bill } = await readLodgingPage(context, args.params.slug ?? "");
  const { typed, refusals, notes, text, given } = await readLodgingForm(args.request);
  if (!given || text.trim() === "") return data<Again>({ typed, refusals, notes, prepared: null }, { status: 422 });
  const { stage, version, marks, lodgedOn, kind, isSeen } = given;
  const prepared = await prepareLodging(context, { bill: bill.slug, stage, version, text, marks, lodgedOn });
  const again = (more: readonly Refusal[]) =>
    data<Again>({ typed, refusals: more.slice(0, mostShown), notes, prepared }, { status: more.length > 0 ? 422 : 200 });
  if (given.intent === "read" || refusals.length > 0) return again([...refusals, ...prepared.refusals]);
  if (prepared.refusals.length > 0) return again(prepared.refusals);
  if (prepared.warnings.length > 0 && !isSeen)
    return again([{ field: "is_seen", message: "Look at what does not fit together, and confirm that the list is as printed" }]);
  const lodged = await lodgeAmendments(context, {
    bill: bill.slug,
    stage,
    version,
    rows: prepared.rows.map((row) => row.lodged),
    list: kind === null ? null : { kind, ordinal: given.ordinal, reference: given.reference, printedOn: given.printedOn },
    isSeen: true,
    publish: given.intent === "publish",
    isMadeUp: bill.isMadeUp,
    source: given.source,
  });
  if (!lodged.ok) return again(lodged.refusals);
  const { created, altered, same } = lodged.value;
  return redirectWithNotice(
    args,
    `/bills/${bill.slug}/amendments?stage=${stage}`,
    `The list is saved: ${created} new, ${altered} altered, ${same} recorded before.`,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Record a list of amendments: ${loaded?.bill.title ?? ""} – Assent` },
];

export default function EditAmendmentsLodging() {
  const { bill, stages, versions, stage } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const refusals = again?.refusals ?? [];
  const header = again?.prepared?.header ?? null;
  const usual = usualValues(stage, versions);
  const values = (name: string) => {
    const typed = typedOr(again?.typed, name, usual[name]);
    // What the head of the list says stands in a field that was left empty.
    return typed || (name === "reference" ? (header?.reference ?? "") : name === "ordinal" ? (header?.ordinal?.toString() ?? "") : "");
  };
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: bill.title, href: bill.href },
          { label: "Amendments", href: `${bill.href}/amendments` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle
        caption={bill.title}
        tags={bill.isMadeUp ? <MadeUpTag /> : null}
        lead="Paste a whole list. You see what was understood of it before anything is saved."
      >
        Record a list of amendments
      </PageTitle>
      <LodgingForm
        stages={stages}
        versions={versions}
        values={values}
        refusals={refusals}
        notes={again?.notes ?? []}
        preview={again?.prepared ?? null}
      />
    </>
  );
}

/** At Stage 3 the print as amended at Stage 2 is amended, before it the bill as introduced. */
function usualValues(asked: string | null, versions: readonly { slug: string; kind: VersionKind }[]): Record<string, string> {
  const stage = stageCodes.find((code) => code === asked) ?? "stage_2";
  return { stage, version: printAmendedAt(stage, versions)?.slug ?? "", kind: "daily" };
}
