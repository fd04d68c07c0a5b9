import type { ListedChange } from "#app/domain/amendments/change-list.ts";
import { type Choice, writeSet } from "#app/domain/amendments/choose.ts";
import type { Shown } from "#app/domain/amendments/marked-units.ts";
import type { NumberShown } from "#app/domain/amendments/reading.ts";
import { type ReadingState, type ReadingView, readingAddress } from "#app/domain/amendments/reading-address.ts";
import { capitalise } from "#app/lib/text.ts";
import { Contents } from "../base/contents.tsx";
import { Details } from "../base/details.tsx";
import { EmptyState } from "../base/message.tsx";
import { Section } from "../base/section.tsx";
import { TabLinks } from "../base/tab-links.tsx";
import { MarkedChangeList } from "../text/marked-change-list.tsx";
import { MarkedNumbers } from "../text/marked-numbers.tsx";
import type { AmendmentLinks } from "../text/marked-segments.tsx";
import { SideBySide } from "../text/marked-side-by-side.tsx";
import { MarkedText } from "../text/marked-text.tsx";
import { AmendmentChooser, type AmendmentToTick } from "./amendment-chooser.tsx";
import { NotInText, type NotInTextProps } from "./not-in-text.tsx";
import { ReadingAddress, ReadingRemarks } from "./reading-address.tsx";

export type PrintShown = { name: string; title: string; href: string; stageWords: string; amendmentCount: number; hasLines: boolean };

export type ReadingShown = {
  print: PrintShown;
  amendments: readonly (AmendmentToTick & { isAgreed: boolean; isGovernment: boolean })[];
  groups: readonly { slug: string; name: string; count: number }[];
  members: readonly { slug: string; name: string; count: number }[];
  notInText: NotInTextProps["notInText"];
  notThere: readonly string[];
  remarks: readonly { key: string; notes: readonly string[] }[];
  shown: readonly Shown[];
  numbers: readonly NumberShown[];
  changes: readonly ListedChange[];
  changed: readonly { anchor: string; name: string }[];
  inText: number;
};

export type ReadingPageProps = {
  bill: { slug: string; href: string };
  prints: readonly PrintShown[];
  /** How many amendments are to prints that are not to hand. */
  withoutPrint: number;
  state: ReadingState;
  reading: ReadingShown | null;
};

/** The bill as it would read: what could not be done first, then the choice, then the text in one of four views. */
export function ReadingPage({ bill, prints, withoutPrint, state, reading }: ReadingPageProps) {
  if (!reading) return <NoPrint bill={bill} count={withoutPrint} />;
  const links = linksOf(reading.amendments);
  const address = (change: Partial<ReadingState>) => readingAddress(bill.slug, { ...state, ...change });
  return (
    <>
      <NotInText notInText={reading.notInText} notThere={reading.notThere} links={links} />
      {prints.length > 1 ? (
        <TabLinks
          label="Prints"
          links={prints.map(({ name, title, amendmentCount }) => ({
            label: `${title}: amendments`,
            count: amendmentCount,
            href: readingAddress(bill.slug, { ...state, version: name, choice: null }),
            isCurrent: name === reading.print.name,
          }))}
        />
      ) : null}
      <Summary reading={reading} choice={state.choice} />
      <Details
        summary={`Choose amendments: ${chosenCount(reading)} of ${reading.amendments.length} chosen`}
        isOpen={chosenCount(reading) === 0}
        id="choose"
      >
        <Chooser bill={bill} state={state} reading={reading} />
      </Details>
      <ReadingRemarks remarks={reading.remarks} links={links} />
      <Section id="text" heading={viewWords[state.view].heading}>
        <TabLinks
          label="Views of the change"
          links={views.map((view) => ({ label: viewWords[view].label, href: `${address({ view })}#text`, isCurrent: view === state.view }))}
        />
        <ViewSettings state={state} address={address} />
        <View state={state} reading={reading} links={links} textHref={address({ view: "marked" })} />
      </Section>
      <ReadingAddress
        href={address({})}
        textHref={readingAddress(bill.slug, state, "/text")}
        akomaNtosoHref={readingAddress(bill.slug, state, "/akoma-ntoso")}
      />
    </>
  );
}

const views: readonly ReadingView[] = ["marked", "clean", "side-by-side", "changes"];
const viewWords: Record<ReadingView, { label: string; heading: string }> = {
  marked: { label: "Marked", heading: "The text with the changes marked" },
  clean: { label: "Clean", heading: "The text as it would read" },
  "side-by-side": { label: "Side by side", heading: "As printed, and as it would read" },
  changes: { label: "List of changes", heading: "The changes in sentences" },
};

function NoPrint({ bill, count }: { bill: { href: string }; count: number }) {
  return (
    <EmptyState title="The print of this bill is not to hand.">
      <p>
        {count > 0
          ? `${count} of its amendments ${count === 1 ? "is" : "are"} on record, but without the text that they change it cannot be shown how the bill would read. The text of a real bill is never put together from its amendments.`
          : "No amendments to this bill are on record."}
      </p>
      <p>{count > 0 ? <a href={`${bill.href}/amendments`}>Read its amendments as worded</a> : <a href={bill.href}>Back to the bill</a>}</p>
    </EmptyState>
  );
}

function Summary({ reading, choice }: { reading: ReadingShown; choice: Choice | null }) {
  const { print, inText, changes } = reading;
  const named = choice && choice.keys.length === 0 ? choice.sets.map((set) => setWords(writeSet(set), reading)).join(", and ") : "";
  return (
    <p className="reading-summary">
      The print <a href={print.href}>{print.title}</a>
      {inText === 0 ? (
        ", with no amendment in it."
      ) : (
        <>
          , with {amendmentsInText(inText, chosenCount(reading))} in it
          {named === "" ? "" : inText < chosenCount(reading) ? ` (chosen: ${named})` : `: ${named}`}.
        </>
      )}{" "}
      {changes.length > 0 ? `${changes.length} ${changes.length === 1 ? "change" : "changes"}.` : ""}
      {print.hasLines
        ? ""
        : " The pages and lines of this print are not known: places could only be checked by provision and by quoted words."}
    </p>
  );
}

function amendmentsInText(inText: number, chosen: number): string {
  if (inText < chosen) return `${inText} of the ${chosen} chosen amendments`;
  return inText === 1 ? "one amendment" : `${inText} amendments`;
}

function setWords(set: string, { groups, members }: ReadingShown): string {
  const slug = set.slice(set.indexOf(":") + 1);
  if (set === "agreed") return "all that were agreed to so far";
  if (set === "government") return "all the Government’s";
  if (set === "everything") return "all there are";
  if (set.startsWith("group:")) return `the group “${groups.find((group) => group.slug === slug)?.name ?? slug}”`;
  return `those of ${members.find((member) => member.slug === slug)?.name ?? slug}`;
}

function Chooser({
  bill,
  state,
  reading: { amendments, groups, members },
}: {
  bill: { slug: string };
  state: ReadingState;
  reading: ReadingShown;
}) {
  const isNow = (set: string) => state.choice?.keys.length === 0 && state.choice.sets.map(writeSet).join() === set;
  const quick = (label: string, set: string, count: number, choice: Choice) => ({
    label,
    count,
    href: readingAddress(bill.slug, { ...state, choice }),
    isNow: isNow(set),
  });
  const of = (kind: "agreed" | "government" | "everything"): Choice => ({ sets: [{ kind }], keys: [] });
  return (
    <AmendmentChooser
      amendments={amendments}
      action={`/bills/${bill.slug}/as-it-would-read`}
      keep={[
        ...(state.version === null ? [] : [["version", state.version] as const]),
        ...(state.view === "marked" ? [] : [["view", state.view] as const]),
        ...(state.isWhole ? [["show", "all"] as const] : []),
        ...(state.hasWords ? [["words", "shown"] as const] : []),
      ]}
      quick={[
        quick("All agreed to so far", "agreed", amendments.filter(({ isAgreed }) => isAgreed).length, of("agreed")),
        quick("All the Government’s", "government", amendments.filter(({ isGovernment }) => isGovernment).length, of("government")),
        quick("All", "everything", amendments.length, of("everything")),
        quick("None", "", 0, { sets: [], keys: [] }),
      ]}
      groups={groups}
      members={members}
    />
  );
}

function ViewSettings({ state, address }: { state: ReadingState; address: (change: Partial<ReadingState>) => string }) {
  if (state.view === "changes") return null;
  return (
    <p className="reading-settings small">
      {state.isWhole ? (
        <a href={`${address({ isWhole: false })}#text`}>Show only what changes</a>
      ) : (
        <a href={`${address({ isWhole: true })}#text`}>Show the whole bill</a>
      )}
      {state.view === "clean" ? null : (
        <>
          {" · "}
          <a href={`${address({ hasWords: !state.hasWords })}#text`}>
            {state.hasWords ? "Hide the words “inserted” and “left out”" : "Show the words “inserted” and “left out”"}
          </a>
        </>
      )}
    </p>
  );
}

type ViewProps = { state: ReadingState; reading: ReadingShown; links: AmendmentLinks; textHref: string };

function View({ state, reading, links, textHref }: ViewProps) {
  const { changes, changed, shown, numbers } = reading;
  if (changes.length === 0 && !state.isWhole) {
    return (
      <EmptyState title="Nothing changes.">
        <p>Tick amendments above, and what they change is shown here.</p>
      </EmptyState>
    );
  }
  if (state.view === "changes") return <MarkedChangeList changes={changes} links={links} textHref={textHref} />;
  const setting = {
    links,
    lastChange: state.view === "marked" ? lastChange(shown) : 0,
    provisional: Object.fromEntries(
      numbers.flatMap(({ id, origin, note }) => (origin === "provisional" ? [[id, note ?? "Provisional number"]] : [])),
    ),
  };
  return (
    <>
      <ChangedProvisions changed={changed} />
      {state.view === "side-by-side" ? (
        <SideBySide
          shown={shown}
          setting={setting}
          hasWords={state.hasWords}
          caption="The text as printed beside the text as it would read"
        />
      ) : (
        <MarkedText shown={shown} setting={setting} hasWords={state.hasWords} />
      )}
      <MarkedNumbers numbers={numbers} links={links} />
    </>
  );
}

const mostInSight = 24;

function ChangedProvisions({ changed }: { changed: ReadingShown["changed"] }) {
  if (changed.length < 2) return null;
  const items = changed.map(({ anchor, name }) => ({ href: `#${anchor}`, label: capitalise(name) }));
  const list = <Contents heading="What changes" items={items} />;
  return changed.length > mostInSight ? <Details summary={`What changes: ${changed.length} provisions`}>{list}</Details> : list;
}

function lastChange(shown: readonly Shown[]): number {
  let last = 0;
  for (const each of shown) if (each.kind === "unit") for (const { changeAt } of each.unit.blocks) last = changeAt ?? last;
  return last;
}

function linksOf(amendments: ReadingShown["amendments"]): AmendmentLinks {
  return Object.fromEntries(amendments.map(({ key, slug, number }) => [key, { number, href: `/amendments/${slug}` }]));
}

function chosenCount({ amendments }: ReadingShown): number {
  return amendments.filter(({ isChosen }) => isChosen).length;
}
