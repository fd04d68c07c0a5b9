import { Button } from "../base/button.tsx";
import { type DraftRow, newKinds } from "./draft-fields.ts";

export type DraftRowFieldsProps = {
  row: DraftRow;
  /** "section 3(2)"; of a new provision null. */
  name: string | null;
  /** From 0: how far it is set in. */
  depth: number;
  /** Whether it can be left out by itself: not the words of the section or schedule as a whole. */
  mayBeOut: boolean;
  takesFocus: boolean;
};

/** One provision of the section: its words to be changed, left out, or followed by a new one. Works without scripts. */
export function DraftRowFields({ row, name, depth, mayBeOut, takesFocus }: DraftRowFieldsProps) {
  const label = name ?? "New provision";
  const id = `row-${row.key}`;
  return (
    <li className="draft-row" data-depth={Math.min(depth, 5) || undefined} data-new={row.id === null || undefined}>
      <input type="hidden" name="key" value={row.key} />
      {row.id === null ? <NewFields row={row} /> : <KeptNumber row={row} />}
      <div className="draft-row__words">
        <label className={row.id === null ? "draft-row__label" : "visually-hidden"} htmlFor={id}>
          {row.id === null ? "Words of the new provision" : `Words of ${label}`}
        </label>
        <textarea
          className="ds_input draft-row__text"
          id={id}
          name="text"
          defaultValue={row.text}
          rows={rowsFor(row.text)}
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field.
          autoFocus={takesFocus}
          spellCheck
        />
        <div className="draft-row__controls">
          {row.id === null ? (
            <Button kind="secondary" isSmall name="intent" value={`remove:${row.key}`}>
              Take this away
            </Button>
          ) : mayBeOut ? (
            <label className="draft-row__out">
              <input type="checkbox" name="out" value={row.key} defaultChecked={row.isOut} /> Leave out {label}
            </label>
          ) : null}
          <button className="button-as-link" type="submit" name="intent" value={`add:${row.key}`}>
            Add a new provision<span className="visually-hidden"> after {label}</span>
          </button>
        </div>
      </div>
    </li>
  );
}

/** The number of a provision that stays: clerks change numbers, amendments do not. */
function KeptNumber({ row }: { row: DraftRow }) {
  return (
    <>
      <input type="hidden" name="number" value={row.number} />
      <input type="hidden" name="kind" value="" />
      <span className="draft-row__number" aria-hidden>
        {row.number}
      </span>
    </>
  );
}

function NewFields({ row }: { row: DraftRow }) {
  return (
    <div className="draft-row__new">
      <label className="draft-row__label" htmlFor={`kind-${row.key}`}>
        New
      </label>
      <select className="ds_select draft-row__kind" id={`kind-${row.key}`} name="kind" defaultValue={row.kind ?? "subsection"}>
        {newKinds.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <input type="hidden" name="number" value="" />
    </div>
  );
}

/** So many lines that the words can be read without scrolling. */
function rowsFor(text: string): number {
  return Math.min(12, Math.max(1, Math.ceil(text.length / 60)));
}
