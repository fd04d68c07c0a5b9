import { Button } from "../base/button.tsx";
import { Select } from "../base/choice-field.tsx";
import { FormRow, formClass } from "../base/form.tsx";

export type ComparisonChoiceProps = {
  bill: { href: string };
  versions: readonly { slug: string; title: string; reference: string | null }[];
  from: string;
  to: string;
  view?: string;
};

/** Chooses the two versions that are compared. */
export function ComparisonChoice({ bill, versions, from, to, view }: ComparisonChoiceProps) {
  const options = versions.map(({ slug, title, reference }) => ({ value: slug, label: reference ? `${title} (${reference})` : title }));
  return (
    <form className={formClass} method="get" action={`${bill.href}/text/compare`}>
      {view ? <input type="hidden" name="view" value={view} /> : null}
      <FormRow>
        <Select name="from" label="From" options={options} defaultValue={from} />
        <Select name="to" label="To" options={options} defaultValue={to} />
      </FormRow>
      <Button kind="secondary">Compare</Button>
    </form>
  );
}
