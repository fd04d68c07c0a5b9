import type { VersionKind } from "#app/domain/text/version.ts";
import { Breadcrumbs } from "../base/breadcrumbs.tsx";
import { Button } from "../base/button.tsx";
import { Select } from "../base/choice-field.tsx";
import { PageTitle } from "../base/page-title.tsx";
import { Section } from "../base/section.tsx";
import { MadeUpTag } from "../base/tag.tsx";
import { MadeUpWarning } from "../record/record-head.tsx";

type Place = { readonly address: string; readonly name: string; readonly heading: string | null };

export type DraftChoice = {
  bill: { slug: string; title: string; href: string; isMadeUp: boolean };
  version: { slug: string; title: string; kind: VersionKind; hasLayout: boolean; layoutNote: string | null };
  versions: readonly { slug: string; title: string }[];
  places: readonly Place[];
  place: Place | null;
};

/** What to draft an amendment to: the first step. */
export function DraftPlaces(choice: DraftChoice) {
  const { bill, version, versions, places } = choice;
  return (
    <>
      <DraftBreadcrumbs bill={bill} />
      {bill.isMadeUp ? <MadeUpWarning what="bill" /> : null}
      <PageTitle
        caption={bill.title}
        tags={bill.isMadeUp ? <MadeUpTag /> : null}
        lead="Change the text of a section; the official wording of the amendment is written for you."
      >
        Draft an amendment
      </PageTitle>
      {versions.length > 1 ? <ChoosePrint {...choice} /> : null}
      <Section id="places" heading={`What do you want to amend? ${version.title}`}>
        <ul className="draft-places">
          {places.map(({ address, name, heading }) => (
            <li key={address}>
              <a href={draftAddress(bill.slug, version.slug, address)}>{capital(name)}</a>
              {heading ? <span className="secondary"> {heading}</span> : null}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

export function DraftBreadcrumbs({ bill }: Pick<DraftChoice, "bill">) {
  return (
    <Breadcrumbs
      items={[
        { label: "Home", href: "/" },
        { label: "Bills", href: "/bills" },
        { label: bill.title, href: bill.href },
        { label: "Amendments", href: `${bill.href}/amendments` },
        { label: "Your drafts", href: "/drafts" },
      ]}
    />
  );
}

/** Another provision or another print. */
export function ChoosePrint({ bill, version, versions, places, place }: DraftChoice) {
  return (
    <form className="draft-choice" method="get" action={`/bills/${bill.slug}/draft-amendment`}>
      <Select
        name="version"
        label="Print"
        options={versions.map(({ slug, title }) => ({ value: slug, label: title }))}
        defaultValue={version.slug}
      />
      {place ? (
        <Select
          name="place"
          label="Provision"
          options={places.map(({ address, name, heading }) => ({
            value: address,
            label: heading ? `${capital(name)}: ${heading}` : capital(name),
          }))}
          defaultValue={place.address}
        />
      ) : null}
      <Button kind="secondary" isSmall>
        Open
      </Button>
    </form>
  );
}

/** `/bills/…/draft-amendment?version=…&place=section-3`, and the draft that is changed there. */
export function draftAddress(bill: string, version: string, place: string, draft: string | null = null): string {
  const query = new URLSearchParams({ version, place, ...(draft ? { draft } : {}) });
  return `/bills/${bill}/draft-amendment?${query}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
