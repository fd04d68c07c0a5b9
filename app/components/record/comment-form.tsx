import { Button } from "../base/button.tsx";
import { TextArea } from "../base/text-field.tsx";

export type CommentFormProps = {
  action: string;
  /** Unlike the id of any other form on the page. */
  id?: string;
  label?: string;
  submitLabel?: string;
  defaultValue?: string | null;
  errors?: readonly string[];
  /** The comment that is answered, and the version that is edited. */
  fields?: Record<string, string>;
  maxLength?: number;
};

/** Write, answer or change a comment. Its text is the field `body`. */
export function CommentForm({
  action,
  id = "body",
  label = "Your comment",
  submitLabel = "Publish comment",
  defaultValue,
  errors,
  fields = {},
  maxLength,
}: CommentFormProps) {
  return (
    <form className="form comment-form" method="post" action={action} noValidate>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="body"
        id={id}
        label={label}
        hint="Everyone can read it. You can use markdown: *slanted*, **bold**, lists, > quotations and links."
        defaultValue={defaultValue}
        errors={errors}
        maxLength={maxLength}
      />
      <Button isSmall>{submitLabel}</Button>
    </form>
  );
}
