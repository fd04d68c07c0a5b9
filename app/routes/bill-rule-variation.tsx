import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button } from "#app/components/base/button.tsx";
import { Radios, Select } from "#app/components/base/choice-field.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { DateField, TextArea, TextField } from "#app/components/base/text-field.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { oneOf, optionalDay, optionalText, optionalWholeNumber, requiredText } from "#app/http/form-fields.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { readVariable } from "#app/services/procedure/read-advance.server.ts";
import { recordVariation } from "#app/services/rules/record-variation.server.ts";

const VariationForm = z.object({
  rule_code: requiredText("the rule"),
  effect: oneOf(["suspended", "varied"], "Choose what the motion does to the rule"),
  amount: optionalWholeNumber("the number that the motion sets", 0, 1000),
  motion_reference: optionalText("the motion", 40),
  agreed_on: optionalDay("the day on which the motion was agreed to"),
  note: optionalText("the note", 2000),
});

export async function loader(args: LoaderFunctionArgs) {
  return readVariable(await requireActor(args), args.params.slug ?? "");
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const slug = args.params.slug ?? "";
  const sent = await readForm(args.request, VariationForm);
  if (!sent.ok) return showRefusals(sent.refusals, sent.typed);
  const { rule_code, effect, amount, motion_reference, agreed_on, note } = sent.value;
  const given = { ruleCode: rule_code, effect, amount, motionReference: motion_reference, agreedOn: agreed_on, note };
  const recorded = await recordVariation(context, slug, given);
  if (!recorded.ok) return showRefusals(recorded.refusals, sent.typed);
  return redirectWithNotice(args, `/bills/${slug}/advance#variations`, `${recorded.value.rule}: the motion is recorded for this bill.`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Rules for ${data?.bill.title ?? "a bill"} – Assent` }];

export default function RuleVariation() {
  const { bill, rules } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const refusals = refused?.refusals ?? [];
  const field = (name: string) => ({
    name,
    defaultValue: typedOr(refused?.typed, name, ""),
    errors: messagesFor(refusals, name),
  });
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: bill.title, href: `/bills/${bill.slug}` },
          { label: "Advance the bill", href: `/bills/${bill.slug}/advance` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle caption="A motion that suspends or varies a rule" lead="The Parliament can set a rule aside for one bill.">
        {bill.title}
      </PageTitle>
      <form method="post" className={formClass} noValidate>
        <Select
          {...field("rule_code")}
          label="Rule"
          emptyLabel="Choose"
          options={rules.map((rule) => ({ value: rule.code, label: rule.label.slice(0, 110) }))}
        />
        <Radios
          {...field("effect")}
          label="What the motion does"
          choices={[
            { value: "suspended", label: "It suspends the rule", hint: "The rule does not apply to this bill." },
            { value: "varied", label: "It varies the rule", hint: "Another number applies to this bill." },
          ]}
        />
        <TextField
          {...field("amount")}
          label="The number that the motion sets"
          hint="Only where the rule is varied."
          isOptional
          inputMode="numeric"
          width="short"
        />
        <TextField {...field("motion_reference")} label="Motion" hint="For example S6M-14742." width="medium" />
        <DateField {...field("agreed_on")} label="Agreed to on" />
        <TextArea {...field("note")} label="Note" rows={2} isOptional />
        <Button>Record the motion</Button>
      </form>
    </>
  );
}
