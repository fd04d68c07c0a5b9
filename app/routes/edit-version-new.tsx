import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { EntryForm } from "#app/components/text/entry-form.tsx";
import type { Carried, EntryPreview } from "#app/domain/text/entry-preview.ts";
import { requireActor } from "#app/http/context.server.ts";
import { type EntrySent, readEntryForm } from "#app/http/entry-form.server.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { enterVersion } from "#app/services/versions/enter-version.server.ts";
import { previewEntry, readBillForEntry } from "#app/services/versions/preview-entry.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { bill, versions } = await readBillForEntry(await requireActor(args), args.params.slug ?? "");
  return { bill, last: versions.at(-1)?.title ?? null };
}

type Again = { typed: Typed; refusals: readonly Refusal[]; preview: EntryPreview | null; carried: Carried | null };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const { bill, versions } = await readBillForEntry(context, args.params.slug ?? "");
  const sent = await readEntryForm(args.request);
  if (!sent.read) return data<Again>(again(sent, sent.refusals, null), { status: 422 });
  const preview = await previewEntry(context, versions, sent.read);
  if (sent.intent === "look") return data<Again>(again(sent, [], preview));
  if (sent.sourceRefusals.length > 0) return data<Again>(again(sent, sent.sourceRefusals, preview), { status: 422 });
  const { fields: typed, read, isMadeUp, source } = sent;
  const entered = await enterVersion(context, { bill: bill.slug, typed, read, publish: sent.intent === "publish", isMadeUp, source });
  if (!entered.ok) return data<Again>(again(sent, entered.refusals, preview), { status: 422 });
  const { title, href, provisions, carried } = entered.value;
  const kept = versions.length > 0 ? ` ${carried} of its ${provisions} provisions were in the version before.` : "";
  const how = sent.intent === "publish" ? "is recorded" : "is saved as a draft: only editors see it";
  return redirectWithNotice(args, href, `“${title}” ${how}.${kept}`);
}

function again({ typed, carried }: EntrySent, refusals: readonly Refusal[], preview: EntryPreview | null): Again {
  return { typed, refusals, preview, carried };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `Enter a version: ${loaded?.bill.title ?? ""} – Assent` }];

export default function NewVersion() {
  const { bill, last } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const refusals = sent?.refusals ?? [];
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: bill.href },
          { label: "Text", href: `${bill.href}/text` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle
        caption={bill.title}
        tags={bill.isMadeUp ? <MadeUpTag /> : null}
        lead={last ? `It will stand after “${last}”, and be held against it.` : "It will be the first version of this bill."}
      >
        Enter a version
      </PageTitle>
      {sent?.preview && refusals.length === 0 ? (
        <InsetText>
          <a href="#preview">What was read stands below the form</a>. Look at it before you save it.
        </InsetText>
      ) : null}
      <EntryForm
        typed={(name) => typedOr(sent?.typed, name, "")}
        refusals={refusals}
        preview={sent?.preview ?? null}
        carried={sent?.carried ?? null}
        isMadeUp={sent ? sent.typed.is_made_up !== undefined : bill.isMadeUp}
      />
    </>
  );
}
