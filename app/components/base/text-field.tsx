import { classNames } from "./class-names.ts";
import { controlProps, Field, type FieldProps } from "./field.tsx";

export type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "password" | "search" | "url" | "number" | "date";
  defaultValue?: string | number | null;
  width?: "short" | "medium" | "full";
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "email" | "url" | "search";
  maxLength?: number;
  spellCheck?: boolean;
  readOnly?: boolean;
};

/** One line of text. */
export function TextField({
  type = "text",
  defaultValue,
  width = "full",
  autoComplete,
  inputMode,
  maxLength,
  spellCheck,
  readOnly,
  ...field
}: TextFieldProps) {
  const isWrong = (field.errors ?? []).length > 0;
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        className={classNames("ds_input", width !== "full" && `ds_input--${width}`, isWrong && "ds_input--error")}
        type={type}
        defaultValue={defaultValue ?? undefined}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        spellCheck={spellCheck}
        readOnly={readOnly}
      />
    </Field>
  );
}

/** A known day. The browser's own date field sends `YYYY-MM-DD`. */
export function DateField(props: Omit<TextFieldProps, "type" | "width">) {
  return <TextField {...props} type="date" width="medium" />;
}

export type TextAreaProps = FieldProps & { defaultValue?: string | null; rows?: number; maxLength?: number };

/** Several lines of text. */
export function TextArea({ defaultValue, rows = 6, maxLength, ...field }: TextAreaProps) {
  const isWrong = (field.errors ?? []).length > 0;
  return (
    <Field {...field}>
      <textarea
        {...controlProps(field)}
        className={classNames("ds_input", isWrong && "ds_input--error")}
        defaultValue={defaultValue ?? undefined}
        rows={rows}
        maxLength={maxLength}
      />
    </Field>
  );
}
