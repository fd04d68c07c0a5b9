import type { CorrespondenceKind } from "#app/domain/facts/correspondence.ts";
import { correspondenceWords } from "#app/domain/letters/correspondence-words.ts";
import { readLanguage } from "#app/domain/letters/letter-language.ts";
import { formatUncertainDay, sortDay, type UncertainDay, unknownDay } from "#app/lib/dates.ts";
import { type Named, NamedLink } from "../base/named.tsx";
import { SummaryList, type SummaryRow } from "../base/summary-list.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { TieList } from "../record/tie-list.tsx";

/** Something in the record that a letter leads to, or that leads to it. */
type LetterTie = { label: string; href: string | null; inferred?: boolean; note?: string | null };
type Party = Named & { remark: string | null };
type Linked = LetterTie & { words: string; natureWords: string | null };
export type LetterFactsShown = {
  from: readonly Party[];
  to: readonly Party[];
  copies: readonly Party[];
  salutation: string | null;
  sent: UncertainDay;
  received: UncertainDay;
  published: UncertainDay;
  correspondence: CorrespondenceKind | null;
  reference: string | null;
  language: string | null;
  licence: string | null;
  answers: readonly Linked[];
  answeredBy: readonly Linked[];
  otherLinks: readonly Linked[];
  requestsAnswered: readonly LetterTie[];
  knownOnlyThrough: string | null;
  knownOnlyThroughHref: string | null;
  bills: readonly LetterTie[];
  topics: readonly LetterTie[];
  about: readonly LetterTie[];
  meetings: readonly (LetterTie & { date: UncertainDay })[];
  aboutIt: readonly LetterTie[];
  attachments: readonly string[];
  heldBy: readonly { holder: string; url: string | null }[];
};

/** The facts of a letter with their names: who, when, what it answers, what it is about, where it can be read. */
export function LetterFacts({ letter }: { letter: LetterFactsShown }) {
  return <SummaryList rows={[...whoRows(letter), ...whenRows(letter), ...linkRows(letter), ...aboutRows(letter), ...whereRows(letter)]} />;
}

function whoRows(letter: LetterFactsShown): SummaryRow[] {
  return [
    { key: "from", label: "From", value: <Parties all={letter.from} /> },
    { key: "to", label: "To", value: <Parties all={letter.to} /> },
    ...some("copies", "Copied to", letter.copies, (all) => <Parties all={all} />),
    ...textRow("salutation", "Greeting", letter.salutation && `“${letter.salutation}”`),
  ];
}

function whenRows({ sent, received, published }: LetterFactsShown): SummaryRow[] {
  const dated = (key: string, label: string, day: UncertainDay): SummaryRow[] =>
    sortDay(day) ? [{ key, label, value: <WithBounds day={day} /> }] : [];
  return [
    { key: "sent", label: "Sent", value: <WithBounds day={sent} /> },
    ...dated("received", "Received", received),
    ...dated("published", "Published", published),
  ];
}

/** An estimate stands in the place of its bounds, so they are said beside it. */
function WithBounds({ day }: { day: UncertainDay }) {
  const { on, estimate, notBefore, notAfter } = day;
  const bounds = on === null && estimate !== null && (notBefore !== null || notAfter !== null);
  return (
    <>
      <When day={day} hasWeekday />
      {bounds ? (
        <span className="letter-remark">Certain is only: {formatUncertainDay({ ...unknownDay, notBefore, notAfter })}.</span>
      ) : null}
    </>
  );
}

function linkRows(letter: LetterFactsShown): SummaryRow[] {
  const { answers, answeredBy, knownOnlyThrough, knownOnlyThroughHref: href } = letter;
  return [
    {
      key: "answers",
      label: answers.length === 1 ? "Answers this letter" : "Answers these letters",
      value: <TieLinks ties={answers.map(withNature)} none="None that we know of" />,
    },
    { key: "answered", label: "Answered by", value: <TieLinks ties={answeredBy.map(withNature)} none="No answer on record here" /> },
    ...some("requests-answered", "Answers what was asked for", letter.requestsAnswered, (ties) => <TieLinks ties={ties} />),
    ...[...Map.groupBy(letter.otherLinks, (link) => link.words)].map(([words, links]) => ({
      key: words,
      label: words,
      value: <TieLinks ties={links} />,
    })),
    ...(knownOnlyThrough
      ? [
          {
            key: "through",
            label: "How we know of it",
            value: <>Only because it is mentioned in {href ? <a href={href}>{knownOnlyThrough}</a> : knownOnlyThrough}.</>,
          },
        ]
      : []),
  ];
}

function aboutRows(letter: LetterFactsShown): SummaryRow[] {
  return [
    {
      key: "bills",
      label: "About these bills",
      value: letter.bills.length > 0 ? <TieLinks ties={letter.bills} /> : <Unknown words="No bill linked" />,
    },
    ...some("about", "Also about", letter.about, (ties) => <TieLinks ties={ties} />),
    ...some("topics", "Topics", letter.topics, (ties) => <TieLinks ties={ties} />),
    ...some("meetings", "Mentions", letter.meetings, (all) => (
      <TieLinks ties={all.map(({ date, ...tie }) => ({ ...tie, label: `${tie.label}, ${formatUncertainDay(date)}` }))} />
    )),
    ...some("about-it", "Spoken of in", letter.aboutIt, (ties) => <TieLinks ties={ties} />),
    {
      key: "kind",
      label: "Kind of correspondence",
      value: letter.correspondence ? correspondenceWords[letter.correspondence] : <Unknown words="Not said" />,
    },
    ...textRow("reference", "Reference", letter.reference),
    ...textRow("language", "Language", letter.language && readLanguage(letter.language).words),
    ...textRow("licence", "Licence", letter.licence),
  ];
}

function whereRows(letter: LetterFactsShown): SummaryRow[] {
  return [
    ...textRow("mentioned", "Enclosures it mentions", letter.attachments.join("; ")),
    {
      key: "held",
      label: "Where to read it",
      value:
        letter.heldBy.length === 0 ? (
          <Unknown words="No published copy found" />
        ) : (
          <TieLinks ties={letter.heldBy.map((place) => ({ label: place.holder, href: place.url }))} />
        ),
    },
  ];
}

/** Who wrote or was written to, each as printed, with what is to be said of the office on that day. */
function Parties({ all }: { all: readonly Party[] }) {
  if (all.length === 0) return <Unknown />;
  return (
    <ul className="plain-list">
      {all.map((party) => (
        <li key={`${party.name}|${party.href}|${party.office}`}>
          <NamedLink who={party} />
          {party.remark ? <span className="letter-remark">{party.remark}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** "in part" stands before the note. */
function withNature(link: Linked): LetterTie {
  return link.natureWords ? { ...link, label: `${link.label}, ${link.natureWords}` } : link;
}

function some<T>(key: string, label: string, all: readonly T[], show: (all: readonly T[]) => SummaryRow["value"]): SummaryRow[] {
  return all.length > 0 ? [{ key, label, value: show(all) }] : [];
}

function textRow(key: string, label: string, value: string | null): SummaryRow[] {
  return value ? [{ key, label, value }] : [];
}

function TieLinks({ ties, none = null }: { ties: readonly LetterTie[]; none?: string | null }) {
  if (ties.length === 0) return none;
  return <TieList ties={ties.map(({ label, href, inferred = false, note = null }) => ({ kind: "letter", label, href, inferred, note }))} />;
}
