import { commitmentKindWords } from "#app/domain/commitments/commitment-words.ts";
import type { OfferedCommitment } from "#app/domain/commitments/likely-form.ts";
import { commitmentKinds } from "#app/domain/facts/correspondence.ts";
import { formatDay } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Button, ButtonGroup } from "../base/button.tsx";
import { Checkbox } from "../base/choice-field.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { formClass } from "../base/form.tsx";
import { Tag } from "../base/tag.tsx";
import { TextField } from "../base/text-field.tsx";

export type OfferedListProps = {
  offered: readonly OfferedCommitment[];
  ticked: readonly string[];
  isMadeUp: boolean;
  /** The source as it was given once, by the name of its field. */
  source: Readonly<Record<string, string>>;
  refusals: readonly Refusal[];
};

/** The second step: what was found, each in its words and context. Only what is ticked is made. */
export function OfferedList({ offered, ticked, isMadeUp, source, refusals }: OfferedListProps) {
  return (
    <>
      <form method="post" className={formClass} noValidate>
        <Hidden values={{ ...source, intent: "take" }} />
        <ol className="rows">
          {offered.map((each, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the form knows it by.
            <li className="rows__row" key={place}>
              <Offered each={each} place={place} isTicked={ticked.includes(String(place))} refusals={refusals} />
            </li>
          ))}
        </ol>
        <Checkbox name="is_made_up" label="This is made up" hint="For trying things out: the pages say so plainly." isChecked={isMadeUp} />
        <ButtonGroup>
          <Button>Take those that are ticked, as drafts</Button>
        </ButtonGroup>
        <p className="small">What is not taken is forgotten: the text was not kept.</p>
      </form>
      {offered.map(({ fields }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the form knows it by.
        <form key={place} id={`fill-${place}`} method="post" action="/edit/commitment/new">
          <Hidden values={{ ...fields, ...source, intent: "fill" }} />
        </form>
      ))}
    </>
  );
}

type OfferedProps = { each: OfferedCommitment; place: number; isTicked: boolean; refusals: readonly Refusal[] };

function Offered({ each, place, isTicked, refusals }: OfferedProps) {
  const { fields, before, words, after, likelihood } = each;
  return (
    <>
      <input type="hidden" name={`offer.${place}`} value={JSON.stringify(each)} />
      <Checkbox name="take" id={`take.${place}`} value={String(place)} label={<Marked {...each} />} isChecked={isTicked} />
      {messagesFor(refusals, `take.${place}`).map((message) => (
        <p className="ds_question__error-message" key={message}>
          {message}
        </p>
      ))}
      <p className="small">
        {before}
        <mark>{words}</mark>
        {after}
      </p>
      <p className="rows__meta">
        <Tag tone={likelihood === "strong" ? "neutral" : "unknown"} shape={likelihood === "strong" ? "dot" : "query"}>
          {likelihood === "strong" ? "Likely" : "Less likely"}
        </Tag>
        <span>{kindWords(fields.kind ?? null)}</span>
        <span>{fields.person ? "Found among the people on record" : "Nobody certain of that name on record"}</span>
        {fields.due_words ? <span>By when: {fields.due_words}</span> : null}
        {fields.due_on ? <span>that is {formatDay(fields.due_on)}</span> : null}
      </p>
      <TextField
        name={`summary.${place}`}
        label="What is due, in your own words"
        defaultValue={fields.summary ?? ""}
        errors={messagesFor(refusals, `summary.${place}`)}
      />
      <TextField
        name={`printed_speaker.${place}`}
        label="Who promised it, as printed"
        defaultValue={fields.printed_speaker ?? ""}
        errors={messagesFor(refusals, `printed_speaker.${place}`)}
      />
      <TextField name={`office.${place}`} label="In which office" defaultValue={fields.office ?? ""} isOptional />
      <button className="ds_button ds_button--secondary ds_button--small" type="submit" form={`fill-${place}`}>
        Open in the whole form<span className="visually-hidden">: {fields.summary}</span>
      </button>
    </>
  );
}

/** The words themselves name the box; a long sentence is cut, and stands whole below. */
function Marked({ words }: OfferedCommitment) {
  const plain = words.replaceAll(/\s+/g, " ");
  return <>“{plain.length > 160 ? `${plain.slice(0, 160)}…` : plain}”</>;
}

function kindWords(kind: string | null): string {
  const known = commitmentKinds.find((each) => each === kind);
  return known ? commitmentKindWords[known].words : "Other promise";
}

function Hidden({ values }: { values: Readonly<Record<string, string | null>> }) {
  return Object.entries(values).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null));
}
