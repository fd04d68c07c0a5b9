import type { DraftingAt } from "#app/domain/amendments/draft/study-draft.ts";
import type { RingChoice } from "#app/domain/notes/shown-note.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Details } from "../base/details.tsx";
import { ErrorSummary } from "../base/error-summary.tsx";
import { InsetText, Message } from "../base/message.tsx";
import { PageTitle } from "../base/page-title.tsx";
import { Section } from "../base/section.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { MadeUpWarning } from "../record/record-head.tsx";
import { type DraftTyped, type FieldValues, readDraftFields } from "./draft-fields.ts";
import { ChoosePrint, capital, DraftBreadcrumbs, type DraftChoice, draftAddress } from "./draft-places.tsx";
import type { DraftSavingValues } from "./draft-saving.tsx";
import { DraftWorkbench, type RowName } from "./draft-workbench.tsx";

/** A draft that is kept, as its page shows it. */
type KeptDraft = {
  id: string;
  revision: number;
  title: string;
  remarks: string | null;
  wording: string | null;
  isOwn: boolean;
  mayChange: boolean;
  author: string;
  ring: { value: string; label: string; detail: string | null };
};

export type DraftPageProps = {
  choice: DraftChoice;
  chosen: {
    at: DraftingAt;
    place: { name: string; heading: string | null; address: string };
    typed: DraftTyped;
    names: Readonly<Record<string, RowName>>;
  };
  rings: readonly RingChoice[];
  draft: KeptDraft | null;
  /** What the last press of a button gave. */
  answer: { typed: FieldValues; refusals: readonly Refusal[]; focusKey: string | null } | null;
};

/** The page on which an amendment is drafted by changing the text of a section. */
export function DraftPage({ choice, chosen, rings, draft, answer }: DraftPageProps) {
  const { bill, version } = choice;
  const { at, place, names } = chosen;
  const { unit } = at.excerpt.target;
  const refusals = answer?.refusals ?? [];
  const wasChanged = draft !== null && answer !== null && answer.typed.revision?.[0] !== String(draft.revision);
  return (
    <>
      <DraftBreadcrumbs bill={bill} />
      <ErrorSummary refusals={refusals} fieldId={(field) => (field === "edited" ? "save-heading" : field)} />
      {bill.isMadeUp ? <MadeUpWarning what="bill" /> : null}
      <PageTitle
        caption={bill.title}
        tags={bill.isMadeUp ? <MadeUpTag /> : null}
        lead="Change the words. The official wording is written as you go: every separate change becomes an amendment of its own."
      >
        {draft ? "Change a draft amendment" : "Draft an amendment"}
      </PageTitle>
      {draft ? <WhoReads draft={draft} /> : null}
      {version.kind === "as_passed" || version.kind === "act" ? (
        <Message kind="warning" title="This print is not amended any more">
          <p>The bill was passed as it stands here. You can try an amendment out, but it cannot be lodged.</p>
        </Message>
      ) : null}
      {version.hasLayout ? null : (
        <InsetText>
          <p>Pages and lines of this print are not known, so places are given by provision and by the words there. {version.layoutNote}</p>
        </InsetText>
      )}
      <Details summary={`${version.title}, ${place.name}: choose another`} isPlain>
        <p className="secondary">Save first: what you have typed here is not carried over.</p>
        <ChoosePrint {...choice} />
      </Details>
      {wasChanged ? (
        <Section id="now" heading="The draft as somebody saved it meanwhile">
          <p>Your own words are kept below. If you save now, they take the place of these.</p>
          <pre className="prose draft-preview__wording">{draft.wording ?? "No wording."}</pre>
        </Section>
      ) : null}
      <DraftWorkbench
        at={at}
        name={place.name}
        heading={place.heading}
        unit={unit === "schedule" || unit === "long-title" || unit === "preamble" ? unit : "section"}
        names={names}
        typed={answer ? readDraftFields(answer.typed) : chosen.typed}
        focusKey={answer?.focusKey ?? null}
        saving={savingValues(draft, answer?.typed ?? null, place)}
        rings={rings}
        refusals={refusals}
        head={[`${bill.title}, ${version.title}`, `Draft amendments to ${place.name}`]}
        textAddress={`/bills/${bill.slug}/draft-amendment/text?version=${version.slug}&place=${place.address}`}
        previewAddress={`${draftAddress(bill.slug, version.slug, place.address, draft?.id ?? null)}#preview`}
      />
    </>
  );
}

function WhoReads({ draft }: { draft: KeptDraft }) {
  if (!draft.mayChange)
    return (
      <Message kind="warning" title="You can read this draft and no longer change it">
        <p>You have left the team that it was drafted with. What you change here cannot be saved to it.</p>
      </Message>
    );
  return (
    <p className="draft__ring">
      <strong>Who can read this draft:</strong> {draft.ring.label}
      {draft.ring.detail ? ` (${draft.ring.detail})` : ""}. {draft.isOwn ? "" : `Drafted by ${draft.author}.`}
    </p>
  );
}

function savingValues(draft: KeptDraft | null, typed: FieldValues | null, place: DraftPageProps["chosen"]["place"]): DraftSavingValues {
  const heading = place.heading ? ` (${place.heading})` : "";
  const typedOr = (name: string, otherwise: string) => (typed ? (typed[name]?.[0] ?? "") : otherwise);
  return {
    draft: draft?.id ?? "",
    revision: String(draft?.revision ?? 0),
    title: typedOr("title", draft?.title ?? `${capital(place.name)}${heading}`.slice(0, 200)),
    remarks: typedOr("remarks", draft?.remarks ?? ""),
    ring: typedOr("ring", draft?.ring.value ?? "me"),
    choosesRing: draft === null || draft.isOwn,
    ringLabel: draft?.ring.label ?? "",
  };
}
