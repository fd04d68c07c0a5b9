import { stageWords } from "#app/domain/bills/stage-words.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Button } from "../base/button.tsx";
import { Checkbox, Radios, Select } from "../base/choice-field.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { FieldGroup } from "../base/field.tsx";
import { formClass } from "../base/form.tsx";
import { InsetText } from "../base/message.tsx";
import { DateField, TextArea, TextField } from "../base/text-field.tsx";
import { SourceFields } from "./source-fields.tsx";

type Step = { code: string; label: string; stageName: string; trigger: string; rule: string; isAssumption: boolean };
type Known = readonly { slug: string; name: string }[];

export type AdvanceFormProps = {
  permitted: readonly Step[];
  others: readonly Step[];
  asks: { financialResolution: boolean; amendedAtSecondStage: boolean };
  divisions: Known;
  committees: Known;
  bill: { actTitle: string | null; aspNumber: string | null };
  refusals: readonly Refusal[];
  typed: Readonly<Record<string, readonly string[]>> | null;
};

/** What happened to a bill: the steps that the rulebook permits from here, each with its rule, and the rest behind a choice of its own. */
export function AdvanceForm({ permitted, others, asks, divisions, committees, bill, refusals, typed }: AdvanceFormProps) {
  const value = (name: string) => typed?.[name]?.[0] ?? "";
  const errors = (name: string) => messagesFor(refusals, name);
  const isAgainstRule = refusals.some((refusal) => refusal.rule) || value("override") !== "";
  const isOffered = (code: string) => permitted.some((step) => step.code === code);
  return (
    <form method="post" className={formClass} noValidate>
      <Radios
        name="step"
        label="What happened"
        hint={permitted.length === 0 ? "From here the rulebook permits no step: the bill is over." : "These steps are permitted from here."}
        errors={[...errors("step"), ...errors("event"), ...errors("stage")]}
        defaultValue={value("step")}
        choices={[
          ...permitted.map((step) => ({
            value: step.code,
            label: nameOf(step),
            hint: `${step.trigger} ${step.rule}${step.isAssumption ? " (not checked word for word)" : ""}.`,
          })),
          { value: "other", label: "Another step", hint: "The rulebook does not permit it from here; choose it below." },
        ]}
      />
      <Select
        name="other_step"
        label="Which other step"
        hint="Only with “Another step” above."
        isOptional
        emptyLabel="Choose"
        options={others.map((step) => ({ value: step.code, label: `${nameOf(step)} (${step.rule})` }))}
        defaultValue={isOffered(value("other_step")) ? "" : value("other_step")}
        errors={errors("other_step")}
      />
      {isAgainstRule ? (
        <InsetText>
          <FieldGroup name="against" label="Record it all the same" isLarge>
            <p>Records are kept of what happened, also where it does not fit the rules. The rule and your reason stay with the event.</p>
            <Checkbox name="override" label="It did happen: record it against the rule" isChecked={value("override") !== ""} />
            <TextArea
              name="reason"
              label="Why it is recorded against the rule"
              rows={2}
              isOptional
              defaultValue={value("reason")}
              errors={errors("reason")}
            />
          </FieldGroup>
        </InsetText>
      ) : null}
      <DateField
        name="on"
        label="When"
        hint="Leave it empty if the day is not known."
        isOptional
        defaultValue={value("on")}
        errors={errors("on")}
      />
      <TextField name="place" label="Where" isOptional defaultValue={value("place")} errors={errors("place")} />
      <TextArea
        name="description"
        label="What was decided, in your own words"
        rows={3}
        isOptional
        defaultValue={value("description")}
        errors={errors("description")}
      />
      <TextField
        name="motion_reference"
        label="Motion"
        hint="For example S6M-19128."
        width="medium"
        isOptional
        defaultValue={value("motion_reference")}
        errors={errors("motion_reference")}
      />
      <Select
        name="division"
        label="Division"
        isOptional
        emptyLabel="None, or not recorded yet"
        options={divisions.map((each) => ({ value: each.slug, label: `${each.slug}: ${each.name}`.slice(0, 100) }))}
        defaultValue={value("division")}
        errors={errors("division")}
      />
      <Select
        name="committee"
        label="Committee"
        isOptional
        emptyLabel="None"
        options={committees.map((each) => ({ value: each.slug, label: each.name }))}
        defaultValue={value("committee")}
        errors={errors("committee")}
      />
      {has(permitted, others, "royal-assent") ? (
        <FieldGroup name="act" label="The Act, at Royal Assent" isLarge>
          <TextField
            name="act_title"
            label="Title of the Act"
            isOptional
            defaultValue={value("act_title") || bill.actTitle}
            errors={errors("act_title")}
          />
          <TextField
            name="asp_number"
            label="Number of the Act"
            hint="For example 2024 asp 1."
            width="medium"
            isOptional
            defaultValue={value("asp_number") || bill.aspNumber}
            errors={errors("asp_number")}
          />
        </FieldGroup>
      ) : null}
      {asks.financialResolution && isOffered("begin-second-stage") ? (
        <Select
          name="needs_financial_resolution"
          label="Does the bill need a financial resolution?"
          hint="The Presiding Officer decides it (Rule 9.12)."
          isOptional
          emptyLabel="Not known"
          options={yesNo}
          defaultValue={value("needs_financial_resolution")}
        />
      ) : null}
      {asks.amendedAtSecondStage && isOffered("pass") ? (
        <Select
          name="amended_at_second_stage"
          label="Was the bill changed at its second stage?"
          hint="The interval before the last stage depends on it (Rule 9.5.3B)."
          isOptional
          emptyLabel="Not known"
          options={yesNo}
          defaultValue={value("amended_at_second_stage")}
        />
      ) : null}
      <SourceFields typed={value} refusals={refusals} />
      <Button>Record this step</Button>
    </form>
  );
}

const yesNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** A withdrawal can happen at any stage, and Royal Assent is a stage of its own name. */
function nameOf({ stageName, label }: Step): string {
  return stageName === label || stageName === stageWords.unknown.official ? label : `${stageName}: ${label}`;
}

function has(permitted: readonly Step[], others: readonly Step[], code: string): boolean {
  return [...permitted, ...others].some((step) => step.code === code);
}
