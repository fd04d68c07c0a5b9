import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { FormButton } from "#app/components/base/button.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { Message } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { MadeUpWarning } from "#app/components/record/record-head.tsx";
import { VerificationBadge } from "#app/components/text/verification-badge.tsx";
import { VerificationList } from "#app/components/text/verification-list.tsx";
import { VersionLinks } from "#app/components/text/version-links.tsx";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { publicCacheHeaders, redirectWithNotice } from "#app/http/respond.server.ts";
import { readConsolidation } from "#app/services/versions/read-consolidation.server.ts";
import { verifyVersion } from "#app/services/versions/verify-version.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readConsolidation(await contextFor(args), args.params.slug ?? "", args.params.version ?? "");
}

/** Checks the version again. */
export async function action(args: ActionFunctionArgs) {
  const { slug = "", version = "" } = args.params;
  const verified = await verifyVersion(await requireActor(args), slug, version);
  if (!verified.ok) return data({ refusals: verified.refusals }, { status: 422 });
  const notice = verified.value.isNew ? "The version is checked." : "Nothing has changed since it was checked last: the result stands.";
  return redirectWithNotice(args, `/bills/${slug}/text/${version}/verification`, notice);
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Verification of ${loaded?.bill.title ?? "a bill"}, “${loaded?.version.title ?? ""}” – Assent` },
];

export default function BillTextVerification() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { bill, version, from, kept, isOutdated, now, anchors, mayVerify } = page;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: bill.href },
          { label: version.title, href: version.href },
        ]}
      />
      <ErrorSummary refusals={refused?.refusals ?? []} />
      {version.isMadeUp ? <MadeUpWarning what="text" /> : null}
      <PageTitle
        caption={`${bill.title}: ${version.title}`}
        lead={`The amendments that were agreed to are put into “${from.title}” by the machine. What comes of it is compared with “${version.title}” as printed, provision by provision.`}
      >
        Verification
      </PageTitle>
      <VersionLinks bill={bill} version={version} before={from} current="verification" />
      <p>
        {kept ? <VerificationBadge verification={kept} reference={version.reference} /> : <Unknown words="No check is kept of it yet." />}
      </p>
      {isOutdated ? (
        <Message kind="warning">
          <p>A text, an amendment or the machine has changed since that day. What stands below is how it comes out now.</p>
        </Message>
      ) : null}
      {mayVerify ? <FormButton action={`${version.href}/verification`}>Check now, and keep the result</FormButton> : null}
      {now.problem === null ? (
        <>
          <Applied results={now.results} />
          <Section id="provisions" heading={now.verification.summary.replace(/\.$/, "")}>
            <VerificationList provisions={now.verification.provisions} anchors={anchors} versionHref={version.href} />
          </Section>
        </>
      ) : (
        <Message kind="warning" title="It could not be checked">
          <p>{now.problem}</p>
        </Message>
      )}
    </>
  );
}

type Results = Extract<ReturnType<typeof useLoaderData<typeof loader>>["now"], { problem: null }>["results"];

function Applied({ results }: { results: Results }) {
  const failed = results.flatMap((result) => (result.state === "applied" ? [] : [result]));
  return (
    <Section id="amendments" heading={`${results.length - failed.length} of ${results.length} agreed amendments could be applied`}>
      {failed.length === 0 ? <p>None was left over.</p> : null}
      <ul>
        {failed.map(({ number, reason }) => (
          <li key={number}>
            Amendment {number}: {reason}
          </li>
        ))}
      </ul>
    </Section>
  );
}
