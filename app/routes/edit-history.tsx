import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { ClaimsKept } from "#app/components/editing/claims-kept.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { HistoryList } from "#app/components/editing/history-list.tsx";
import { recordKindWords } from "#app/domain/events/record-kinds.ts";
import { may } from "#app/domain/permissions/may.ts";
import { editAddress, publicAddress } from "#app/domain/records/addresses.ts";
import { requireActor } from "#app/http/context.server.ts";
import { readHistory } from "#app/services/records/read-record.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  const history = await readHistory(context, args.params.kind ?? "", args.params.id ?? "");
  const { kind } = history.form;
  return { ...history, mayEdit: may(context.actor, `${kind}.correct`), mayUndo: may(context.actor, `${kind}.undo`) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `History: ${data?.title ?? ""} – Assent` }];

export default function History() {
  const { form, record, title, events, citations, claims, mayEdit, mayUndo } = useLoaderData<typeof loader>();
  const words = recordKindWords[form.kind].one;
  const at = editAddress(form.kind, record.slug ?? record.id);
  const page = publicAddress(form.kind, record.slug);
  const isDraft = !form.isPart && record.publishedAt === null;
  return (
    <>
      <Breadcrumbs
        items={[{ label: "Home", href: "/" }, { label: "Editors’ desk", href: "/edit" }, ...(page ? [{ label: title, href: page }] : [])]}
      />
      <PageTitle
        caption={`History of this ${words}`}
        tags={
          <>
            {isDraft ? <DraftTag /> : null}
            {record.isMadeUp ? <MadeUpTag /> : null}
          </>
        }
      >
        {title}
      </PageTitle>
      <EditLinks
        kind={form.kind}
        slug={record.slug ?? record.id}
        actorMayEdit={mayEdit}
        isDraft={form.isPart ? undefined : isDraft}
        what={words}
      />
      <Section id="history" heading="Who changed what">
        <HistoryList form={form} entries={events} undoAction={mayUndo ? `${at}/undoing` : null} />
      </Section>
      <Section id="claims" heading="Claims" more={mayEdit ? <a href={`${at}/claims`}>Record what another source says</a> : undefined}>
        <ClaimsKept form={form} claims={claims} choiceAction={mayEdit ? `${at}/claims/choice` : null} />
      </Section>
      <Section id="sources" heading="Sources">
        {citations.length === 0 ? (
          <p>No source is named yet. Name one when you next save this {words}.</p>
        ) : (
          <ul>
            {citations.map((citation) => (
              <li key={`${citation.slug}|${citation.what}`}>
                {citation.url ? <a href={citation.url}>{citation.title}</a> : citation.title}
                {citation.publisher ? `, ${citation.publisher}` : ""}
                {citation.what ? <span className="secondary">: {citation.what}</span> : null}
                {mayEdit ? (
                  <>
                    {" "}
                    <a href={editAddress("source", citation.source_id)}>
                      Correct this source<span className="visually-hidden">: {citation.title}</span>
                    </a>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
