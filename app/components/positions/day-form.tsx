import { type Day, formatDay } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Button } from "../base/button.tsx";
import { classNames } from "../base/class-names.ts";
import { Details } from "../base/details.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { FieldGroup } from "../base/field.tsx";
import { TabLinks } from "../base/tab-links.tsx";

export type DayFormProps = {
  /** The page's address, without the day. */
  path: string;
  day: Day;
  today: Day;
  /** Days on which an entry stands, oldest first. */
  days: readonly Day[];
  typed: { day: string; month: string; year: string };
  refusals: readonly Refusal[];
};

/** Chooses the day as on which positions are shown: an ordinary form and ordinary links, the day stands in the address. */
export function DayForm({ path, day, today, days, typed, refusals }: DayFormProps) {
  const errors = messagesFor(refusals, "day");
  const to = (on: Day) => ({ label: formatDay(on), href: `${path}?on=${on}`, isCurrent: on === day && errors.length === 0 });
  const links = [{ label: "Today", href: path, isCurrent: day === today && errors.length === 0 }];
  return (
    <>
      <form className="day-form" method="get" action={path} noValidate>
        <FieldGroup name="day" label="Positions as on" hint="For example 22 11 2021." errors={errors}>
          <div className="day-form__boxes">
            <Box name="day" label="Day" value={typed.day} isWrong={errors.length > 0} />
            <Box name="month" label="Month" value={typed.month} isWrong={errors.length > 0} />
            <Box name="year" label="Year" value={typed.year} isWrong={errors.length > 0} isLong />
            <Button>Show this day</Button>
          </div>
        </FieldGroup>
      </form>
      {days.length <= fewDays ? (
        <TabLinks label="Days on which something is recorded" links={[...links, ...days.map(to)]} />
      ) : (
        <>
          <TabLinks label="Today and the latest days" links={[...links, ...days.slice(-lastDays).map(to)]} />
          <Details summary={`All ${days.length} days on which something is recorded`}>
            <TabLinks label="All days on which something is recorded" links={days.map(to)} />
          </Details>
        </>
      )}
    </>
  );
}

/** So many days stand as links at once; of more, the last few and the rest behind a summary. */
const fewDays = 12;
const lastDays = 6;

type BoxProps = { name: string; label: string; value: string; isWrong: boolean; isLong?: boolean };

function Box({ name, label, value, isWrong, isLong = false }: BoxProps) {
  return (
    <div>
      <label className="ds_label" htmlFor={name}>
        {label}
      </label>
      <input
        className={classNames("ds_input", isLong ? "day-form__year" : "day-form__box", isWrong && "ds_input--error")}
        type="text"
        inputMode="numeric"
        id={name}
        name={name}
        defaultValue={value}
        autoComplete="off"
        aria-describedby={isWrong ? "day-error" : "day-hint"}
        aria-invalid={isWrong || undefined}
      />
    </div>
  );
}
