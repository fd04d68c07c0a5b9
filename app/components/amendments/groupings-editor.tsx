import type { Refusal } from "#app/lib/outcome.ts";
import { Button, ButtonGroup, FormButton } from "../base/button.tsx";
import { Checkbox, Select } from "../base/choice-field.tsx";
import { Details } from "../base/details.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { FormRow, formClass } from "../base/form.tsx";
import { DraftTag } from "../base/tag.tsx";
import { TextArea, TextField } from "../base/text-field.tsx";

type Group = {
  slug: string;
  number: number;
  name: string;
  revision: number;
  isDraft: boolean;
  amendments: readonly { number: string }[];
  notes: readonly string[];
  machineNotes: readonly { sentence: string; isStored: boolean; isCertain: boolean }[];
};

export type GroupFormProps = {
  group: Group;
  isFirst: boolean;
  isLast: boolean;
  /** What was typed into this group's form; null: it was not the one that was sent. */
  typed: ((name: string) => string) | null;
  refusals: readonly Refusal[];
};

/** One group: its name, its amendments and its notes, and where it stands. */
export function GroupForm({ group, isFirst, isLast, typed, refusals }: GroupFormProps) {
  const { slug, number } = group;
  const value = (name: string, otherwise: string) => (typed ? typed(name) : otherwise);
  const own = typed ? refusals : [];
  return (
    <section className="grouping" aria-labelledby={`group-${slug}`}>
      <h3 id={`group-${slug}`}>
        Group {number}: {group.name} {group.isDraft ? <DraftTag /> : null}
      </h3>
      <p className="grouping__numbers">{group.amendments.map((each) => each.number).join(", ") || "No amendment is in this group"}</p>
      <Details summary={summaryOf(group)} isOpen={typed !== null}>
        <form method="post" className={formClass} noValidate aria-label={`Group ${number}`}>
          <input type="hidden" name="group" value={slug} />
          <input type="hidden" name="revision" value={group.revision} />
          <TextField
            name="name"
            id={`name-${slug}`}
            label="Name"
            defaultValue={value("name", group.name)}
            errors={messagesFor(own, "name")}
          />
          <TextArea
            name="numbers"
            id={`numbers-${slug}`}
            label="Amendments, in their order"
            rows={2}
            defaultValue={value("numbers", group.amendments.map((each) => each.number).join(", "))}
            errors={messagesFor(own, "numbers")}
          />
          <Notes group={group} />
          <TextArea
            name="more_notes"
            id={`more_notes-${slug}`}
            label="More notes"
            hint="One a line, as the Parliament words them: Amendment 60 pre-empts amendment 61."
            rows={2}
            isOptional
            defaultValue={value("more_notes", "")}
            errors={messagesFor(own, "more_notes")}
          />
          <Button name="intent" value="change" isSmall>
            Save group {number}
          </Button>
        </form>
      </Details>
      <div className="ds_button-group">
        {isFirst ? null : (
          <FormButton action="" fields={{ group: slug, intent: "move-up" }} label={`Move up: group ${number}`}>
            Move up
          </FormButton>
        )}
        {isLast ? null : (
          <FormButton action="" fields={{ group: slug, intent: "move-down" }} label={`Move down: group ${number}`}>
            Move down
          </FormButton>
        )}
        <FormButton
          action=""
          fields={{ group: slug, intent: "remove" }}
          label={`Take away: group ${number}`}
          confirm={`Take away “${group.name}”? Its amendments stay, in no group.`}
        >
          Take away
        </FormButton>
      </div>
    </section>
  );
}

function summaryOf({ number, notes, machineNotes }: Group): string {
  const waiting = machineNotes.length === 0 ? "" : `, ${machineNotes.length} by machine to be confirmed`;
  const count = notes.length === 1 ? "1 note" : `${notes.length} notes`;
  return `Edit group ${number}: name, amendments, ${count}${waiting}`;
}

/** Every note with what is to become of it: those of the machine count only when they are confirmed. */
function Notes({ group }: { group: Group }) {
  const notes = [
    ...group.notes.map((sentence) => ({ sentence, from: "person", isStored: true, isConfirmed: true, isCertain: true })),
    ...group.machineNotes.map((note) => ({ ...note, from: "machine", isConfirmed: false })),
  ];
  if (notes.length === 0) return <p className="ds_hint-text">No notes, and the machine finds none.</p>;
  return (
    <fieldset className="group-notes">
      <legend className="field__legend">Notes</legend>
      {notes.map(({ sentence, from, isStored, isConfirmed, isCertain }, at) => (
        <div className="group-notes__note" key={sentence}>
          <input type="hidden" name="note" value={sentence} />
          <input type="hidden" name="from" value={from} />
          <input type="hidden" name="stored" value={isStored ? "yes" : "no"} />
          <p>
            {sentence}
            {isConfirmed ? "" : isCertain ? " (by machine)" : " (by machine, and only possible)"}
          </p>
          <Checkbox
            name="confirmed"
            id={`confirmed-${group.slug}-${at}`}
            value={String(at)}
            isChecked={isConfirmed}
            label={<Named words="Confirmed" what={sentence} />}
          />
          {isStored ? (
            <Checkbox
              name="removed"
              id={`removed-${group.slug}-${at}`}
              value={String(at)}
              label={<Named words="Take it away" what={sentence} />}
            />
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}

export type NewGroupFormProps = { typed: ((name: string) => string) | null; refusals: readonly Refusal[] };

/** A label that says to those who listen what it is about. */
function Named({ words, what }: { words: string; what: string }) {
  return (
    <>
      {words}
      <span className="visually-hidden">: {what}</span>
    </>
  );
}

/** A group made by hand. */
export function NewGroupForm({ typed, refusals }: NewGroupFormProps) {
  const errors = (name: string) => (typed ? messagesFor(refusals, name) : []);
  return (
    <form method="post" className={formClass} noValidate aria-label="A new group">
      <TextField name="name" id="name-new" label="Name of the new group" defaultValue={typed?.("name")} errors={errors("name")} />
      <TextArea
        name="numbers"
        id="numbers-new"
        label="Its amendments"
        hint="Numbers, parted by commas: 1, 4, 23A. Each leaves the group that it is in."
        rows={2}
        defaultValue={typed?.("numbers")}
        errors={errors("numbers")}
      />
      <Button name="intent" value="make" isSmall>
        Make the group
      </Button>
    </form>
  );
}

export type PlaceFormProps = {
  groups: readonly { slug: string; number: number; name: string }[];
  /** Amendments, those in no group first. */
  amendments: readonly { number: string; group: { number: number } | null }[];
};

/** Puts one amendment into another group. */
export function PlaceForm({ groups, amendments }: PlaceFormProps) {
  if (groups.length === 0 || amendments.length === 0) return null;
  return (
    <form method="post" className={formClass} noValidate aria-label="Move one amendment">
      <FormRow>
        <Select
          name="number"
          id="place-number"
          label="Amendment"
          options={amendments.map(({ number, group }) => ({
            value: number,
            label: group ? `${number} (now in group ${group.number})` : `${number} (in no group)`,
          }))}
        />
        <Select
          name="group"
          id="place-group"
          label="Into group"
          options={groups.map(({ slug, number, name }) => ({ value: slug, label: `${number}: ${name}` }))}
        />
      </FormRow>
      <Button name="intent" value="place" isSmall kind="secondary">
        Move it there
      </Button>
    </form>
  );
}

export type SuggestionsProps = {
  suggestions: readonly { name: string; numbers: readonly string[]; reasons: readonly string[] }[];
};

/** The groups that the machine suggests, each to be taken or left, with its reasons. */
export function Suggestions({ suggestions }: SuggestionsProps) {
  return (
    <form method="post" className={formClass} noValidate aria-label="Suggested groups">
      <p>Tick those that are to be made. Their names and amendments can be changed here, and afterwards.</p>
      {suggestions.map(({ name, numbers, reasons }, at) => (
        <fieldset className="group-notes" key={numbers[0]}>
          <legend className="field__legend">Suggestion {at + 1}</legend>
          <Checkbox
            name="chosen"
            id={`chosen-${at}`}
            value={String(at)}
            isChecked={numbers.length > 1}
            label={<Named words="Make this group" what={`suggestion ${at + 1}`} />}
          />
          <TextField name="suggested_name" id={`suggested_name-${at}`} label="Name" defaultValue={name} maxLength={200} />
          <TextField name="suggested_numbers" id={`suggested_numbers-${at}`} label="Amendments" defaultValue={numbers.join(", ")} />
          <Details summary={reasons.length === 1 ? "1 reason" : `${reasons.length} reasons`} isPlain>
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Details>
        </fieldset>
      ))}
      <ButtonGroup>
        <Button name="intent" value="suggest">
          Make the ticked groups
        </Button>
      </ButtonGroup>
    </form>
  );
}
