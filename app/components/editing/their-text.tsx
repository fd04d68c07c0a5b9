import type { RecordField } from "#app/domain/records/record-form.ts";
import { showText } from "#app/domain/records/show-text.ts";
import { InsetText } from "../base/message.tsx";

/** Beside a field that two people changed: what the other one saved, so that it can be taken over word by word. */
export function TheirText({ text, field }: { text: string | null; field: RecordField }) {
  return (
    <InsetText>
      <p>
        <strong>They saved:</strong>
      </p>
      {(showText(field, text) ?? "nothing (the field is empty)").split("\n").map((line) => (
        <p key={line}>{line}</p>
      ))}
    </InsetText>
  );
}
