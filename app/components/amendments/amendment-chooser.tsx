import { Button, ButtonGroup } from "../base/button.tsx";
import { type Option, Select } from "../base/choice-field.tsx";
import { classNames } from "../base/class-names.ts";

export type AmendmentToTick = {
  key: string;
  slug: string;
  number: string;
  memberName: string | null;
  place: string;
  gist: string;
  stateWords: string | null;
  depth: number;
  isChosen: boolean;
};

export type AmendmentChooserProps = {
  /** In the order of consideration. */
  amendments: readonly AmendmentToTick[];
  /** Where the form goes; the ticks are sent as `amendments`, and which button was pressed as `do`. */
  action: string;
  /** What the address holds besides the choice: version, view. */
  keep: readonly (readonly [string, string])[];
  /** Choices that are a link. */
  quick: readonly { label: string; count: number; href: string; isNow: boolean }[];
  groups: readonly { slug: string; name: string; count: number }[];
  members: readonly { slug: string; name: string; count: number }[];
};

/** Amendments to tick, in the order of consideration; and groups and members to take all at once. A GET form: the choice is in the address. */
export function AmendmentChooser({ amendments, action, keep, quick, groups, members }: AmendmentChooserProps) {
  return (
    <form className="chooser" action={action} method="get" aria-label="Choose amendments">
      {keep.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="chooser__quick" id="chooser-quick">
        Take at once:
      </p>
      <ul className="chooser__links" aria-labelledby="chooser-quick">
        {quick.map(({ label, count, href, isNow }) => (
          <li key={href}>
            <a href={href} aria-current={isNow ? "true" : undefined}>
              {label}
            </a>{" "}
            <span className="secondary">({count})</span>
          </li>
        ))}
      </ul>
      <div className="chooser__sets">
        <Select name="with" label="A group or a member" emptyLabel="Choose" options={setOptions(groups, members)} />
        <ButtonGroup>
          <Button isSmall kind="secondary" name="do" value="add">
            Add to the ticks
          </Button>
          <Button isSmall kind="secondary" name="do" value="only">
            Only these
          </Button>
        </ButtonGroup>
      </div>
      <fieldset className="chooser__ticks">
        <legend>Amendments, in the order of consideration</legend>
        <ul className="chooser__list">
          {amendments.map((amendment) => (
            <Tick key={amendment.key} amendment={amendment} />
          ))}
        </ul>
      </fieldset>
      <div className="chooser__send">
        <Button name="do" value="show">
          Read the bill with those ticked
        </Button>
      </div>
    </form>
  );
}

function Tick({ amendment: { key, number, memberName, place, gist, stateWords, depth, isChosen } }: { amendment: AmendmentToTick }) {
  const id = `tick-${key}`;
  return (
    <li className={classNames("chooser__item", depth > 0 && "chooser__item--beneath")}>
      <input type="checkbox" id={id} name="amendments" value={key} defaultChecked={isChosen} aria-describedby={`${id}-what`} />
      <label htmlFor={id}>
        <strong>{number}</strong> {place}
        {memberName ? `, ${memberName}` : ""}
      </label>
      <p id={`${id}-what`}>
        {gist} <span className="secondary">{stateWords ?? "State not known"}</span>
      </p>
    </li>
  );
}

function setOptions(groups: AmendmentChooserProps["groups"], members: AmendmentChooserProps["members"]): readonly Option[] {
  return [
    ...groups.map(({ slug, name, count }) => ({ value: `group:${slug}`, label: `Group: ${name} (${count})` })),
    ...members.map(({ slug, name, count }) => ({ value: `member:${slug}`, label: `Member: ${name} (${count})` })),
  ];
}
