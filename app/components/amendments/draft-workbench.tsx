import { useCallback, useEffect, useRef, useState } from "react";
import { type DraftingAt, draftAsText, studyDraft } from "#app/domain/amendments/draft/study-draft.ts";
import type { RingChoice } from "#app/domain/notes/shown-note.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Button, ButtonGroup } from "../base/button.tsx";
import { Select } from "../base/choice-field.tsx";
import { Details } from "../base/details.tsx";
import { TextArea, TextField } from "../base/text-field.tsx";
import { type DraftTyped, editedIn, newSectionIn, readDraftFields } from "./draft-fields.ts";
import { DraftPreview } from "./draft-preview.tsx";
import { DraftRowFields } from "./draft-row.tsx";
import { DraftSaving, type DraftSavingValues } from "./draft-saving.tsx";

/** A provision of the print as the form names it. */
export type RowName = { readonly name: string; readonly depth: number; readonly kind: ProvisionKind };

export type DraftWorkbenchProps = {
  at: DraftingAt;
  /** "section 3" */
  name: string;
  heading: string | null;
  unit: "section" | "schedule" | "long-title" | "preamble";
  names: Readonly<Record<string, RowName>>;
  typed: DraftTyped;
  /** The key of the provision that was just added. */
  focusKey: string | null;
  saving: DraftSavingValues;
  rings: readonly RingChoice[];
  refusals: readonly Refusal[];
  /** First lines of what is copied. */
  head: readonly string[];
  textAddress: string;
  /** The page itself, at its wordings: where one is taken without scripts. */
  previewAddress: string;
};

/** The section to edit, and beside it what the edit is officially. With scripts that is computed as one types; without, when one asks. */
export function DraftWorkbench(props: DraftWorkbenchProps) {
  const { at, name, heading, unit, names, typed, focusKey, textAddress } = props;
  const form = useRef<HTMLFormElement>(null);
  const [live, setLive] = useState<{ typed: DraftTyped; isLive: boolean }>({ typed, isLive: false });
  const look = useCallback(() => {
    if (form.current) setLive({ typed: readDraftFields(valuesIn(new FormData(form.current))), isLive: true });
  }, []);
  const onInput = useSoon(look);
  // A browser that goes back brings typed words with it.
  useEffect(look, [look]);
  const study = studyDraft(at, editedIn(live.typed), newSectionIn(live.typed));
  const links = Object.fromEntries(at.others.map(({ number, href }) => [number, href]));
  const text = draftAsText(props.head, study.amendments);
  return (
    <form className="form draft" method="post" ref={form} onInput={onInput} noValidate>
      <div className="draft__edit">
        <h2>
          {capital(name)}
          {heading ? `: ${heading}` : ""}
        </h2>
        {/* Enter in a field of one line must not press the first button there is. */}
        <button className="visually-hidden" type="submit" name="intent" value="show" tabIndex={-1} aria-hidden>
          Show the wording
        </button>
        <ol className="draft__rows">
          {typed.rows.map((row) => (
            <DraftRowFields
              key={row.key}
              row={row}
              name={row.id === null ? null : (names[row.id]?.name ?? null)}
              depth={depthOf(row, names, typed)}
              mayBeOut={mayBeOut(row, names)}
              takesFocus={row.key === focusKey}
            />
          ))}
        </ol>
        {unit === "section" || unit === "schedule" ? <NewUnit unit={unit} name={name} typed={typed} /> : null}
      </div>
      <div className="draft__preview" id="preview">
        <ButtonGroup>
          <Button name="intent" value="show" formAction={props.previewAddress}>
            Show the wording
          </Button>
          <Button kind="secondary" formAction={textAddress}>
            Download as text
          </Button>
        </ButtonGroup>
        <DraftPreview study={study} name={name} links={links} copy={live.isLive ? <CopyButton text={text} /> : null} />
      </div>
      <DraftSaving values={props.saving} rings={props.rings} refusals={props.refusals} />
    </form>
  );
}

function NewUnit({ unit, name, typed }: { unit: "section" | "schedule"; name: string; typed: DraftTyped }) {
  const { newSection } = typed;
  return (
    <Details summary={`Insert a whole new ${unit}`} isOpen={newSectionIn(typed) !== null}>
      <Select
        name="newWhere"
        label="Where does it go?"
        options={[
          { value: "after", label: `After ${name}` },
          { value: "before", label: `Before ${name}` },
        ]}
        defaultValue={newSection.where}
      />
      <TextField name="newTitle" label={`Title of the new ${unit}`} defaultValue={newSection.title} isOptional />
      <TextArea
        name="newText"
        label={`Text of the new ${unit}`}
        hint="A line for each provision, with its number: (1), (2), (a)."
        defaultValue={newSection.text}
        isOptional
      />
    </Details>
  );
}

function CopyButton({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    // What was copied is told of the wording that was copied, not of one typed since.
    if (text !== "") setCopied(false);
  }, [text]);
  return (
    <p>
      <button
        className="button-as-link"
        type="button"
        onClick={() => {
          void navigator.clipboard?.writeText(text).then(() => setCopied(true));
        }}
      >
        Copy the wording
      </button>{" "}
      <span role="status">{isCopied ? "Copied." : ""}</span>
    </p>
  );
}

/** Calls back a moment after the last of many events. */
function useSoon(callback: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(callback, 120);
  }, [callback]);
}

function valuesIn(data: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [field, value] of data) if (typeof value === "string") values[field] = [...(values[field] ?? []), value];
  return values;
}

/** A new provision stands as deep as the nearest one before it of its kind, or one deeper than that. */
function depthOf(row: DraftTyped["rows"][number], names: DraftWorkbenchProps["names"], { rows }: DraftTyped): number {
  if (row.id !== null) return Math.max(0, (names[row.id]?.depth ?? 0) - 1);
  const before = rows.slice(0, rows.indexOf(row)).findLast(({ id }) => id !== null && names[id]?.kind === row.kind);
  if (before?.id) return Math.max(0, (names[before.id]?.depth ?? 0) - 1);
  const above = rows[rows.indexOf(row) - 1];
  return above?.id ? (names[above.id]?.depth ?? 0) : 0;
}

function mayBeOut(row: DraftTyped["rows"][number], names: DraftWorkbenchProps["names"]): boolean {
  const kind = row.id === null ? null : names[row.id]?.kind;
  return kind !== "long-title" && kind !== "preamble" && kind !== "schedule";
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
