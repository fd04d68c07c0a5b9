import type { UncertainDay } from "#app/lib/dates.ts";
import { Details } from "./details.tsx";
import type { FieldProps } from "./field.tsx";
import { FieldGroup } from "./field.tsx";
import { DateField, TextField } from "./text-field.tsx";

export type UncertainDayFieldProps = FieldProps & { defaultValue?: UncertainDay | null };

/** A day that may not be known. Sends `name` for the day itself, and `name.notBefore`, `.notAfter`, `.estimate`, `.why`. */
export function UncertainDayField({ defaultValue, ...field }: UncertainDayFieldProps) {
  const { name } = field;
  const isUncertain = Boolean(
    defaultValue && (defaultValue.notBefore || defaultValue.notAfter || defaultValue.estimate || defaultValue.why),
  );
  return (
    <FieldGroup {...field} id={`${name}-group`} hint={field.hint ?? "Leave it empty if the day is not known."}>
      <DateField name={name} label="Day" defaultValue={defaultValue?.on} />
      <Details summary="The exact day is not known" isOpen={isUncertain}>
        <div className="form__row">
          <DateField name={`${name}.notBefore`} label="Not before" isOptional defaultValue={defaultValue?.notBefore} />
          <DateField name={`${name}.notAfter`} label="Not after" isOptional defaultValue={defaultValue?.notAfter} />
          <DateField name={`${name}.estimate`} label="Our estimate" isOptional defaultValue={defaultValue?.estimate} />
        </div>
        <TextField name={`${name}.why`} label="Why we think so" isOptional defaultValue={defaultValue?.why} />
      </Details>
    </FieldGroup>
  );
}
