import { controlProps, Field, type FieldProps } from "../base/field.tsx";

export type FileFieldProps = FieldProps & { accept: string };

/** Where a file is chosen. A browser never fills it again: that is why what was typed beside it must come back. */
export function FileField({ accept, ...field }: FileFieldProps) {
  const isWrong = (field.errors ?? []).length > 0;
  return (
    <Field {...field}>
      <input {...controlProps(field)} className={isWrong ? "ds_input ds_input--error" : "ds_input"} type="file" accept={accept} />
    </Field>
  );
}
