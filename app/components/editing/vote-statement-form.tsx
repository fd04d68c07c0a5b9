import type { Refusal } from "#app/lib/outcome.ts";
import { Button } from "../base/button.tsx";
import { Select } from "../base/choice-field.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { formClass } from "../base/form.tsx";
import { TextArea, TextField } from "../base/text-field.tsx";

export type VoteStatementFormProps = {
  action: string;
  refusals: readonly Refusal[];
  typed: Readonly<Record<string, readonly string[]>> | null;
};

/** What a member said about their vote: "I should have voted yes". */
export function VoteStatementForm({ action, refusals, typed }: VoteStatementFormProps) {
  const field = (name: string) => ({ name, defaultValue: typed?.[name]?.[0] ?? "", errors: messagesFor(refusals, name) });
  return (
    <form method="post" action={action} className={formClass} noValidate>
      <h3>Add a statement</h3>
      <TextField {...field("printed_name")} label="Member" hint="As printed." />
      <TextArea {...field("quote")} label="What the member said" hint="A short quotation." rows={2} />
      <Select
        {...field("intended_vote")}
        label="What the member meant to vote"
        isOptional
        emptyLabel="Not said"
        options={[
          { value: "for", label: "For" },
          { value: "against", label: "Against" },
          { value: "abstain", label: "Abstain" },
          { value: "did_not_vote", label: "Not to vote" },
        ]}
      />
      <TextArea {...field("reply")} label="What the chair answered" rows={2} isOptional />
      <TextField {...field("effect")} label="What came of it" isOptional />
      <Button>Add the statement</Button>
    </form>
  );
}
