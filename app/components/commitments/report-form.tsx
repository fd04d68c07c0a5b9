import type { Refusal } from "#app/lib/outcome.ts";
import { Button, ButtonGroup } from "../base/button.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { controlProps, Field } from "../base/field.tsx";
import { FormRow, formClass } from "../base/form.tsx";
import { DateField, TextArea, TextField } from "../base/text-field.tsx";
import { SourceFields } from "../editing/source-fields.tsx";

export type ReportFormProps = {
  typed: (name: string) => string;
  refusals: readonly Refusal[];
  suggestions: Record<"bill" | "meeting", readonly { value: string; label: string }[]>;
};

/** The first step: a pasted text, and what is said once of all that is found in it. */
export function ReportForm({ typed, refusals, suggestions }: ReportFormProps) {
  const field = (name: string) => ({ name, defaultValue: typed(name), errors: messagesFor(refusals, name) });
  return (
    <form method="post" className={formClass} noValidate>
      <input type="hidden" name="intent" value="find" />
      <TextArea
        {...field("text")}
        label="Text of the Official Report"
        hint="As it is copied from its page. It is looked through and not kept."
        rows={14}
      />
      <FormRow>
        <DateField {...field("said_on")} label="Said on" />
      </FormRow>
      <Known {...field("bill")} label="Bill" list={suggestions.bill} />
      <TextField {...field("place")} label="Where" hint="For example Meeting of the Parliament." isOptional />
      <Known {...field("meeting")} label="Meeting on record here" list={suggestions.meeting} />
      <SourceFields
        typed={typed}
        refusals={refusals}
        isRequired
        hint="The page that the text was copied from. It is named once, and stands with everything that you take."
      />
      <ButtonGroup>
        <Button>Find likely commitments</Button>
      </ButtonGroup>
    </form>
  );
}

type KnownProps = {
  name: string;
  label: string;
  defaultValue: string;
  errors: readonly string[];
  list: readonly { value: string; label: string }[];
};

/** A record named by its address, suggested by its name. */
function Known({ list, defaultValue, ...field }: KnownProps) {
  const described = { ...field, hint: "Begin to write its name and choose.", isOptional: true };
  return (
    <Field {...described}>
      <input {...controlProps(described)} className="ds_input" type="text" defaultValue={defaultValue} list={`known-${field.name}`} />
      <datalist id={`known-${field.name}`}>
        {list.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
    </Field>
  );
}
