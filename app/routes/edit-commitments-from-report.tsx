import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { OfferedList } from "#app/components/commitments/offered-list.tsx";
import { ReportForm } from "#app/components/commitments/report-form.tsx";
import type { OfferedCommitment } from "#app/domain/commitments/likely-form.ts";
import { may } from "#app/domain/permissions/may.ts";
import { requireActor } from "#app/http/context.server.ts";
import type { Typed } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { readReport, readSourceNamed, readTaken } from "#app/http/report-form.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { findInReport, readReportSuggestions } from "#app/services/commitments/find-in-report.server.ts";
import { takeLikely } from "#app/services/commitments/take-likely.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  if (!may(context.actor, "commitment.create")) throw new AppError("not-found", "There is no such page.");
  return { suggestions: await readReportSuggestions(context), bill: new URL(args.request.url).searchParams.get("bill") };
}

/** What the page shows after it was sent: `offered` null is the first step still. */
type Shown = { offered: readonly OfferedCommitment[] | null; found: number; typed: Typed; refusals: readonly Refusal[] };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const { typed } = await readForm(args.request, z.unknown());
  if (typed.intent?.[0] === "take") {
    const { offered, taken } = readTaken(typed);
    const named = readSourceNamed(typed);
    const made = named.source
      ? await takeLikely(context, taken, { source: named.source, isMadeUp: typed.is_made_up !== undefined })
      : { ok: false as const, refusals: named.refusals };
    if (!made.ok) return shown({ offered, found: offered.length, typed, refusals: made.refusals });
    const count = made.value.length;
    const notice = count === 1 ? "1 commitment is saved as a draft" : `${count} commitments are saved as drafts`;
    return redirectWithNotice(args, "/edit", `${notice}: only editors see ${count === 1 ? "it" : "them"} until published.`);
  }
  const report = readReport(typed);
  if (report.refusals.length > 0) return shown({ offered: null, found: 0, typed, refusals: report.refusals });
  const found = await findInReport(context, report.text, report.given);
  if (!found.ok) return shown({ offered: null, found: 0, typed, refusals: found.refusals });
  // The text itself goes back only where nothing was found: then it is changed and sent again.
  const { text, ...rest } = typed;
  return shown({ ...found.value, typed: found.value.found === 0 ? typed : rest, refusals: [] });
}

function shown(what: Shown) {
  return data(what, { status: what.refusals.length > 0 ? 422 : 200 });
}

export const meta: MetaFunction = () => [{ title: "Find commitments in an Official Report – Assent" }];

const sourceFields = ["title", "url", "publisher", "confidence", "what", "published_on", "seen_on", "licence", "archived_url"];

export default function CommitmentsFromReport() {
  const { suggestions, bill } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const typed = (name: string) => sent?.typed[name]?.[0] ?? (name === "bill" && !sent ? (bill ?? "") : "");
  const offered = sent?.offered ?? null;
  const source = Object.fromEntries(sourceFields.map((name) => [`source_${name}`, typed(`source_${name}`)]));
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: "Commitments", href: "/commitments" },
        ]}
      />
      <ErrorSummary refusals={sent?.refusals ?? []} />
      <PageTitle
        caption="Add to the record"
        lead="Paste what was said. Sentences that may be promises are offered; you decide which of them are."
      >
        Find commitments in an Official Report
      </PageTitle>
      {offered && offered.length > 0 ? (
        <Section id="offered" heading={offered.length === 1 ? "1 likely commitment" : `${offered.length} likely commitments`}>
          {sent && sent.found > offered.length ? (
            <p>
              {sent.found} were found; these are the first {offered.length}. Paste the rest of the text after taking these.
            </p>
          ) : null}
          <OfferedList
            offered={offered}
            ticked={sent?.typed.take ?? []}
            isMadeUp={sent?.typed.is_made_up !== undefined}
            source={source}
            refusals={sent?.refusals ?? []}
          />
        </Section>
      ) : (
        <>
          {offered ? (
            <EmptyState title="No likely commitment was found in this text.">
              <p>
                There may be one all the same: <a href="/edit/commitment/new">add it by hand</a>, or change the text and look again.
              </p>
            </EmptyState>
          ) : null}
          <ReportForm typed={typed} refusals={sent?.refusals ?? []} suggestions={suggestions} />
        </>
      )}
    </>
  );
}
