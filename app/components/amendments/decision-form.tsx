import type { Refusal } from "#app/lib/outcome.ts";
import { Button } from "../base/button.tsx";
import { Checkbox, Radios, Select } from "../base/choice-field.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { FieldGroup } from "../base/field.tsx";
import { FormRow, formClass } from "../base/form.tsx";
import { InsetText } from "../base/message.tsx";
import { DateField, TextArea, TextField } from "../base/text-field.tsx";
import { SourceFields } from "../editing/source-fields.tsx";

export type DecisionFormProps = {
  revision: number;
  permitted: readonly { value: string; label: string }[];
  others: readonly { value: string; label: string }[];
  divisions: readonly { slug: string; label: string }[];
  numbers: readonly string[];
  preEmptedBy: readonly { number: string; isCertain: boolean }[];
  whoMayMove: string;
  castingVoteRule: string;
  /** What was typed, else what the record holds; by the field's name. */
  values: (name: string) => string;
  refusals: readonly Refusal[];
};

/** What became of an amendment: only what may follow, the rest behind a choice of its own and a reason. */
export function DecisionForm(props: DecisionFormProps) {
  const { revision, permitted, others, divisions, numbers, preEmptedBy, whoMayMove, castingVoteRule, values, refusals } = props;
  const errors = (...names: readonly string[]) => names.flatMap((name) => messagesFor(refusals, name));
  const isAgainstOrder = refusals.some((refusal) => refusal.rule) || values("override") !== "" || values("state") === "other";
  return (
    <form method="post" className={formClass} noValidate>
      <input type="hidden" name="revision" value={revision} />
      <Radios
        name="state"
        label="What became of it"
        hint="These may follow."
        errors={errors("state", "result")}
        defaultValue={values("state")}
        choices={[
          ...permitted,
          ...(others.length > 0
            ? [{ value: "other", label: "Something else", hint: "It may not follow in the usual order; choose it below." }]
            : []),
        ]}
      />
      {others.length > 0 ? (
        <Select
          name="other_state"
          label="What else"
          hint="Only with “Something else” above."
          isOptional
          emptyLabel="Choose"
          options={others}
          defaultValue={values("other_state")}
          errors={errors("other_state")}
        />
      ) : null}
      {others.length > 0 || isAgainstOrder ? (
        <InsetText>
          <FieldGroup name="against" label="Record it all the same">
            <p>Records are kept of what happened, also where it does not fit the rules. The rule and your reason stay with the record.</p>
            <Checkbox name="override" label="It did happen: record it against the usual order" isChecked={values("override") !== ""} />
            <TextArea
              name="reason"
              label="Why it is recorded so"
              rows={2}
              isOptional
              defaultValue={values("reason")}
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
        defaultValue={values("on")}
        errors={errors("on", "decided_on")}
      />
      <Radios
        name="how"
        label="How it was decided"
        isOptional
        hint="Only of an amendment that was agreed or disagreed to."
        errors={errors("how", "decision_how")}
        defaultValue={values("how")}
        choices={[
          { value: "", label: "Not known, or not decided" },
          { value: "without_division", label: "Without a division" },
          { value: "division", label: "By a division" },
        ]}
      />
      <Select
        name="division"
        label="Division"
        isOptional
        emptyLabel="None, or not recorded yet"
        options={divisions.map(({ slug, label }) => ({ value: slug, label }))}
        defaultValue={values("division")}
        errors={errors("division", "votes")}
      />
      <FormRow>
        <Select
          name="casting_vote"
          label="Casting vote"
          hint={`Only where the votes were equal. ${castingVoteRule}.`}
          isOptional
          emptyLabel="None"
          options={[
            { value: "for", label: "For the amendment" },
            { value: "against", label: "Against the amendment" },
          ]}
          defaultValue={values("casting_vote")}
          errors={errors("casting_vote", "castingVote")}
        />
        <TextField
          name="casting_vote_by"
          label="Who cast it"
          isOptional
          defaultValue={values("casting_vote_by")}
          errors={errors("casting_vote_by")}
        />
      </FormRow>
      <FormRow>
        <TextField
          name="moved_by"
          label="Moved by"
          hint={`Only where its member did not move it. ${whoMayMove} The name, or the end of the address of the person’s page.`}
          isOptional
          defaultValue={values("moved_by")}
          errors={errors("moved_by")}
        />
        <TextField
          name="moved_by_printed"
          label="Moved by, as printed"
          hint="Where no page of the person is on record."
          isOptional
          defaultValue={values("moved_by_printed")}
          errors={errors("moved_by_printed")}
        />
      </FormRow>
      <Select
        name="pre_empted_by"
        label="Pre-empted by amendment"
        hint={hintOf(preEmptedBy)}
        isOptional
        emptyLabel="Not known, or not pre-empted"
        options={numbers.map((number) => ({ value: number, label: number }))}
        defaultValue={values("pre_empted_by")}
        errors={errors("pre_empted_by", "preEmptedBy")}
      />
      <SourceFields typed={values} refusals={refusals} />
      <Button>Record it</Button>
    </form>
  );
}

function hintOf(preEmptedBy: DecisionFormProps["preEmptedBy"]): string {
  if (preEmptedBy.length === 0) return "By the wordings, nothing pre-empts it.";
  const words = preEmptedBy.map(({ number, isCertain }) => (isCertain ? number : `${number} (possible)`)).join(", ");
  return `By the wordings it is pre-empted if this is agreed to: ${words}.`;
}
