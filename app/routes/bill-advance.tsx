import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Details } from "#app/components/base/details.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { AdvanceForm } from "#app/components/editing/advance-form.tsx";
import { StepsTaken } from "#app/components/editing/steps-taken.tsx";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { requireActor } from "#app/http/context.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { readStepForm } from "#app/http/step-form.server.ts";
import { advanceBill } from "#app/services/procedure/advance-bill.server.ts";
import { readAdvance } from "#app/services/procedure/read-advance.server.ts";
import { listChoices } from "#app/services/records/read-record.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  const advance = await readAdvance(context, args.params.slug ?? "");
  return { ...advance, divisions: await listChoices(context, "division"), committees: await listChoices(context, "committee") };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const slug = args.params.slug ?? "";
  const sent = await readStepForm(args.request);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const advanced = await advanceBill(context, slug, sent.value);
  if (!advanced.ok) return showRefusals(advanced.refusals, sent.typed);
  const { step, warnings } = advanced.value.taken;
  const remarks = warnings.map((each) => each.message).join(" ");
  return redirectWithNotice(
    args,
    `/bills/${slug}/advance`,
    `Recorded at ${stageWords[step.stage].official}. ${remarks}`.trim().slice(0, 900),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Advance the bill: ${data?.bill.title ?? ""} – Assent` }];

export default function AdvanceBill() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { bill, stands } = page;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: `/bills/${bill.slug}` },
        ]}
      />
      <ErrorSummary
        refusals={refused?.refusals ?? []}
        title="This step was not recorded"
        // The order of the steps is an error of the choice between them.
        fieldId={(field) => (field === "event" || field === "stage" ? "step" : field)}
      />
      <PageTitle
        caption="Advance the bill"
        lead={stands.sentence}
        tags={
          <>
            {page.isDraft ? <DraftTag /> : null}
            {page.isMadeUp ? <MadeUpTag /> : null}
          </>
        }
      >
        {bill.title}
      </PageTitle>
      {bill.type === null && page.permitted.length === 0 ? (
        <p>
          The type of this bill is not known, so its stages are not known either. <a href={`/edit/bill/${bill.slug}`}>Set the type first</a>
          .
        </p>
      ) : page.permitted.length > 0 ? (
        <AdvanceForm {...page} refusals={refused?.refusals ?? []} typed={refused?.typed ?? null} />
      ) : (
        <Details summary="Record another step, against the rulebook" isOpen={refused !== undefined}>
          <AdvanceForm {...page} refusals={refused?.refusals ?? []} typed={refused?.typed ?? null} />
        </Details>
      )}
      <Section
        id="taken"
        heading="What has happened"
        more={<a href={`/edit/stage_event/new?bill=${bill.slug}`}>Add what is no step: a meeting, a debate</a>}
      >
        <StepsTaken events={page.events} />
      </Section>
      <Section
        id="variations"
        heading="Rules changed for this bill"
        more={<a href={`/bills/${bill.slug}/rule-variations`}>Record a motion that suspends or varies a rule</a>}
      >
        {page.variations.length === 0 ? (
          <p>No motion is recorded that suspends or varies a rule for this bill.</p>
        ) : (
          <ul>
            {page.variations.map((each) => (
              <li key={each.ruleCode}>
                {each.rule}: {each.effect === "suspended" ? "suspended" : `varied to ${each.amount}`}
                {each.motionReference ? ` by motion ${each.motionReference}` : ""}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
