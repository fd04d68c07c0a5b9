import { type LodgedAs, lodgedAsWords } from "#app/domain/facts/text.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Checkbox } from "../base/choice-field.tsx";
import { classNames } from "../base/class-names.ts";
import { Details } from "../base/details.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { FieldGroup } from "../base/field.tsx";
import { Message } from "../base/message.tsx";
import { Tag } from "../base/tag.tsx";
import { Unknown } from "../base/unknown.tsx";

type Row = {
  lodged: {
    number: string;
    wording: string;
    member: string | null;
    supporters: readonly string[];
    lodgedAs: LodgedAs | null;
    onBehalfOf: string | null;
    heading: string | null;
    isStarred: boolean;
    isAltered: boolean;
    isManuscript: boolean;
  };
  lines: { from: number; to: number };
  match: { kind: "linked"; name: string; href: string } | { kind: "nobody" | "several" | "not-printed" };
  place: string | null;
  problems: readonly string[];
  notes: readonly string[];
  status: "new" | "same" | "altered";
};

export type LodgingPreviewShown = {
  rows: readonly Row[];
  unread: readonly { line: number; text: string }[];
  warnings: readonly string[];
};

export type LodgingPreviewProps = { preview: LodgingPreviewShown; refusals: readonly Refusal[]; isSeen: boolean };

const mostUnreadShown = 100;
const mostOfWording = 4000;

/** What was understood of a pasted list, amendment by amendment, before anything is saved. */
export function LodgingPreview({ preview, refusals, isSeen }: LodgingPreviewProps) {
  const { rows, unread, warnings } = preview;
  return (
    <section aria-labelledby="preview-heading" id="preview">
      <h2 id="preview-heading">Look before it is kept</h2>
      <p>{summaryOf(rows)} Nothing is saved yet: correct the text above and look again, as often as you like.</p>
      {unread.length > 0 ? <UnreadLines unread={unread} /> : null}
      {warnings.length > 0 ? (
        <>
          <Message kind="warning" title="Something does not fit together">
            <ul>
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Message>
          <FieldGroup name="seen" label="If it is printed so, keep it so" errors={messagesFor(refusals, "is_seen")}>
            <Checkbox name="is_seen" label="I have looked, and this is how the list is printed" isChecked={isSeen} />
          </FieldGroup>
        </>
      ) : rows.length > 0 ? (
        <Message kind="good" title="Every line was read">
          <p>No number is missing, and none stands twice.</p>
        </Message>
      ) : null}
      <ol className="lodging-rows">
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a number may stand in the list twice.
          <ReadRow key={at} row={row} at={at} errors={messagesFor(refusals, `rows.${at}`)} />
        ))}
      </ol>
    </section>
  );
}

function summaryOf(rows: readonly Row[]): string {
  const count = (status: Row["status"]) => rows.filter((row) => row.status === status).length;
  const parts = [
    `${count("new")} new`,
    ...(count("same") > 0 ? [`${count("same")} recorded already`] : []),
    ...(count("altered") > 0 ? [`${count("altered")} altered`] : []),
  ];
  const troubled = rows.filter(({ problems }) => problems.length > 0).length;
  const trouble = troubled === 0 ? "" : ` ${troubled} ${troubled === 1 ? "has" : "have"} something to look at.`;
  return `${rows.length} ${rows.length === 1 ? "amendment was" : "amendments were"} understood: ${parts.join(", ")}.${trouble}`;
}

function UnreadLines({ unread }: { unread: LodgingPreviewShown["unread"] }) {
  return (
    <Details summary={unread.length === 1 ? "1 line was not read" : `${unread.length} lines were not read`} isOpen>
      <ul>
        {unread.slice(0, mostUnreadShown).map(({ line, text }) => (
          <li key={line}>
            <a href="#list">Line {line}</a>: <span className="unread-line">{text.slice(0, 300)}</span>
          </li>
        ))}
      </ul>
      {unread.length > mostUnreadShown ? <p>And {unread.length - mostUnreadShown} more.</p> : null}
    </Details>
  );
}

const statusWords: Record<Row["status"], string> = { new: "New", same: "Recorded already", altered: "Altered" };

function ReadRow({ row, at, errors }: { row: Row; at: number; errors: readonly string[] }) {
  const { lodged, lines, place, problems, notes, status } = row;
  const key = lodged.number.toUpperCase();
  return (
    <li className={classNames("lodging-row", errors.length > 0 && "ds_question--error")} id={`rows.${at}`} tabIndex={-1}>
      <div className="lodging-row__head">
        <h3>
          Amendment {lodged.number}
          {lodged.isStarred ? " *" : ""}
        </h3>
        <Tag tone={status === "new" ? "good" : "quiet"}>{statusWords[status]}</Tag>
      </div>
      {errors.map((error) => (
        <p key={error} className="ds_question__error-message">
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      ))}
      <p className="lodging-row__facts">
        {lodged.heading ?? "No heading above it"}, {lines.from === lines.to ? `line ${lines.from}` : `lines ${lines.from} to ${lines.to}`}
      </p>
      <p>
        <Member row={row} />
        {lodged.supporters.length > 0 ? `, supported by ${lodged.supporters.join(", ")}` : ""}
      </p>
      <p className="lodging-row__wording">
        {lodged.wording.slice(0, mostOfWording)}
        {lodged.wording.length > mostOfWording
          ? ` … (${lodged.wording.length - mostOfWording} more characters, all of which are kept)`
          : ""}
      </p>
      {place ? <p className="lodging-row__facts">{place}</p> : null}
      {problems.length > 0 ? (
        <Message kind="warning">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Message>
      ) : null}
      {notes.length > 0 ? <p className="lodging-row__facts">{notes.join(" ")}</p> : null}
      <Marks row={row} name={key} at={at} />
    </li>
  );
}

function Member({ row: { lodged, match } }: { row: Row }) {
  const behalf = lodged.onBehalfOf === null ? "" : ` (on behalf of ${lodged.onBehalfOf})`;
  if (match.kind === "linked")
    return (
      <>
        <a href={match.href}>{match.name}</a>
        {behalf}
      </>
    );
  if (lodged.member === null) return <Unknown words="No member named" />;
  const why =
    match.kind === "several"
      ? "several people have this name, so it is kept as printed"
      : "nobody on record has this name, so it is kept as printed";
  return (
    <>
      {lodged.member}
      {behalf} <span className="unknown__why">({why})</span>
    </>
  );
}

const lodgedAsLabels: Record<LodgedAs, string> = {
  government: "for the Government",
  member_in_charge: "as member in charge",
  committee: "for a committee",
  member: "as a member",
};

/** What a list does not print and the rules of marshalling ask. */
function Marks({ row: { lodged, status }, name, at }: { row: Row; name: string; at: number }) {
  return (
    <div className="lodging-row__flags">
      {status === "new" ? (
        <>
          <label>
            Lodged{" "}
            <select name={`as.${name}`} defaultValue={lodged.lodgedAs ?? ""} aria-label={`Amendment ${name} was lodged`}>
              <option value="">not said as what</option>
              {lodgedAsWords.map((each) => (
                <option key={each} value={each}>
                  {lodgedAsLabels[each]}
                </option>
              ))}
            </select>
          </label>
          <Checkbox
            name="manuscript"
            id={`manuscript-${at}`}
            value={name}
            isChecked={lodged.isManuscript}
            label={<Mark words="Manuscript" name={name} />}
          />
        </>
      ) : null}
      <Checkbox
        name="altered"
        id={`altered-${at}`}
        value={name}
        isChecked={lodged.isAltered}
        label={<Mark words="Altered" name={name} />}
      />
    </div>
  );
}

function Mark({ words, name }: { words: string; name: string }) {
  return (
    <>
      {words}
      <span className="visually-hidden">: amendment {name}</span>
    </>
  );
}
