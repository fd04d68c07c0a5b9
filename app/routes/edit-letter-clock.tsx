import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, ButtonGroup } from "#app/components/base/button.tsx";
import { Radios } from "#app/components/base/choice-field.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { FormRow, formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag } from "#app/components/base/tag.tsx";
import { DateField, TextField } from "#app/components/base/text-field.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { ClockInShort, ClockSteps } from "#app/components/editing/letter-clock-steps.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { findDay } from "#app/http/form-fields.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { clockStepKindOf, readClockForEditing, takeClockStep, takeStepBack } from "#app/services/letters/take-clock-step.server.ts";

const text = z.string().trim().optional();
const StepForm = z.object({ kind: text, on: text, until: text, reason: text, back: text });

export async function loader(args: LoaderFunctionArgs) {
  return readClockForEditing(await requireActor(args), args.params.id ?? "");
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const slug = args.params.id ?? "";
  const sent = await readForm(args.request, StepForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const { kind: word, on, until, reason = null, back } = sent.value;
  const here = `/edit/letter/${slug}/clock`;
  if (back !== undefined) {
    const done = await takeStepBack(context, slug, back, reason);
    return done.ok ? redirectWithNotice(args, here, "It is taken back.") : showRefusals(done.refusals, sent.typed);
  }
  const kind = clockStepKindOf(word ?? null);
  if (!kind) return showRefusals([{ field: "kind", message: "Choose what happened" }], sent.typed);
  const day = (written: string | undefined) => (written ? (findDay(written) ?? written) : null);
  const taken = await takeClockStep(context, slug, { kind, on: day(on), until: day(until), reason });
  return taken.ok ? redirectWithNotice(args, here, "It is noted.") : showRefusals(taken.refusals, sent.typed);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Waiting for a reply: ${data?.subject ?? ""} – Assent` }];

const choices = [
  { value: "stopped", label: "Stop the clock", hint: "For example: the office asked what was meant." },
  { value: "restarted", label: "Let it run again" },
  { value: "extended", label: "Extend it until a day", hint: "The reply may come until then." },
  { value: "promised", label: "A day was promised", hint: "Whoever is to answer said so. A period that a source gives stays as it is." },
];

export default function EditLetterClock() {
  const letter = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const refusals = refused?.refusals ?? [];
  const isBack = (refused?.typed.back?.length ?? 0) > 0;
  const field = (name: string) => ({
    name,
    defaultValue: isBack ? "" : typedOr(refused?.typed, name, ""),
    errors: messagesFor(refusals, name),
  });
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: letter.subject, href: `/letters/${letter.slug}` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle caption="Waiting for a reply to this letter" tags={letter.isDraft ? <DraftTag /> : null}>
        {letter.subject}
      </PageTitle>
      <EditLinks kind="letter" slug={letter.slug} actorMayEdit isDraft={letter.isDraft} what="this letter" />
      <Section id="now" heading="As it stands">
        <ClockInShort clock={letter.clock} />
        {letter.hint ? <p>{letter.hint}</p> : null}
      </Section>
      <Section id="steps" heading="What was noted">
        <ClockSteps steps={letter.steps} refusals={refusals} typedReason={isBack ? typedOr(refused?.typed, "reason", "") : ""} />
      </Section>
      <Section id="note" heading="Note something">
        <form method="post" className={formClass} noValidate>
          <Radios
            name="kind"
            label="What happened"
            choices={choices}
            defaultValue={typedOr(refused?.typed, "kind", "")}
            errors={messagesFor(refusals, "kind")}
          />
          <FormRow>
            <DateField {...field("on")} label="From which day" />
            <DateField {...field("until")} label="Until which day" hint="Of an extension or a promise." isOptional />
          </FormRow>
          <TextField {...field("reason")} label="Why, and who says so" hint="Readers see this." maxLength={500} />
          <ButtonGroup>
            <Button>Note it</Button>
          </ButtonGroup>
        </form>
      </Section>
    </>
  );
}
