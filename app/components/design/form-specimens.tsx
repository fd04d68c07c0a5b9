import { uncertainDayFields } from "#app/domain/records/record-form.ts";
import { Button, ButtonGroup } from "../base/button.tsx";
import { Checkbox, Checkboxes, Radios, Select } from "../base/choice-field.tsx";
import { ErrorSummary, messagesFor } from "../base/error-summary.tsx";
import { ChosenFilters, FilterPanel } from "../base/filter-panel.tsx";
import { FormRow, formClass } from "../base/form.tsx";
import { SearchBox } from "../base/search-box.tsx";
import { DateField, TextArea, TextField } from "../base/text-field.tsx";
import { RecordFields } from "../editing/record-fields.tsx";
import { SavedMeanwhile } from "../editing/saved-meanwhile.tsx";
import { Specimen } from "./specimen.tsx";

const refusals = [
  { field: "short-title", message: "Enter the short title, as it is printed on the bill." },
  { field: "introduced-on", message: "Enter the date as day, month and year." },
  { message: "Stage 2 cannot begin before the general principles are agreed to.", rule: "Standing Orders, Rule 9.7.1" },
];
const stages = [
  { value: "stage_1", label: "Stage 1" },
  { value: "stage_2", label: "Stage 2" },
  { value: "stage_3", label: "Stage 3" },
];

/** Fields, errors, filters, search. */
export function FormSpecimens() {
  return (
    <>
      <Specimen name="Search">
        <SearchBox id="design-search" action="/bills" label="Search bills" defaultValue="recovery" />
      </Specimen>
      <Specimen name="Filters">
        <FilterPanel action="/bills" setCount={2} clearHref="/bills">
          <Select
            name="session"
            label="Session"
            emptyLabel="Any session"
            options={[{ value: "6", label: "Session 6 (2021 to 2026)" }]}
            defaultValue="6"
          />
          <Select name="stage" label="Stage" emptyLabel="Any stage" options={stages} submitsOnChange />
          <Select
            name="member"
            label="Member"
            emptyLabel="Any member"
            options={[{ value: "long", label: "Morag Sgiathanach-Mac a' Ghobhainn of the Isles" }]}
          />
        </FilterPanel>
        <ChosenFilters
          filters={[
            { label: "Session 6", removeHref: "/bills?stage=stage_1" },
            { label: "Stage 1", removeHref: "/bills?session=6" },
          ]}
        />
      </Specimen>
      <Specimen name="A form with errors">
        <ErrorSummary refusals={refusals} />
        <SavedMeanwhile
          form={{ fields: [{ name: "short-title", label: "Short title", shape: "text" }] }}
          by={[{ name: "Morag", at: "2026-10-01T10:00:00Z" }]}
          clashes={[{ field: "short-title" }]}
          theirChanges={[]}
        />
        <form className={formClass} noValidate method="get" action="#forms">
          <TextField name="short-title" label="Short title" errors={messagesFor(refusals, "short-title")} />
          <DateField name="introduced-on" label="Introduced on" errors={messagesFor(refusals, "introduced-on")} defaultValue="" />
          <FormRow>
            <TextField name="sp-bill-number" label="SP Bill number" isOptional inputMode="numeric" width="short" />
            <Select name="bill-stage" label="Stage" options={stages} emptyLabel="Not known" />
          </FormRow>
          <TextArea
            name="summary"
            label="Summary"
            hint="One or two sentences that a fourteen-year-old can read."
            isOptional
            defaultValue="Would make people build homes for hedgehogs."
          />
          <RecordFields
            fields={uncertainDayFields("lodged", "Lodged")}
            values={{ lodged_not_before: "2021-05-27", lodged_why: "It answers a letter of that day." }}
          />
          <Radios
            name="ring"
            label="Who can read this note?"
            defaultValue="me"
            choices={[
              { value: "me", label: "Only me" },
              { value: "team", label: "My team", hint: "Rowan Moir's office (made up): 4 people" },
            ]}
          />
          <Checkboxes
            name="topics"
            label="Topics"
            isOptional
            defaultValues={["health"]}
            choices={[
              { value: "health", label: "Health" },
              { value: "animals", label: "Animals" },
            ]}
          />
          <Checkbox name="confirm" label="I have read the bill" />
          <ButtonGroup>
            <Button>Save bill</Button>
            <a href="#forms">Cancel</a>
          </ButtonGroup>
        </form>
      </Specimen>
    </>
  );
}
