import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DecisionForm } from "#app/components/amendments/decision-form.tsx";
import { StateTag } from "#app/components/amendments/table-cells.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { amendmentStateWords } from "#app/domain/amendments/amendment-words.ts";
import { requireActor } from "#app/http/context.server.ts";
import { readDecisionForm } from "#app/http/decision-form.server.ts";
import type { Typed } from "#app/http/form-values.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { uncapitalise } from "#app/lib/text.ts";
import { decideAmendment } from "#app/services/amendments/decide-amendment.server.ts";
import { readDecisionPage } from "#app/services/amendments/read-decision-page.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readDecisionPage(await requireActor(args), args.params.id ?? "");
}

type Again = { typed: Typed; refusals: readonly Refusal[] };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const page = await readDecisionPage(context, args.params.id ?? "");
  const sent = await readDecisionForm(args.request);
  if (!sent.ok) return data<Again>({ typed: sent.typed, refusals: sent.refusals }, { status: 422 });
  const decided = await decideAmendment(context, page.slug, sent.value);
  if (!decided.ok) return data<Again>({ typed: sent.typed, refusals: decided.refusals.map(named) }, { status: 422 });
  const words = uncapitalise(amendmentStateWords[decided.value.to]);
  return redirectWithNotice(args, `/amendments/${page.slug}`, `Amendment ${page.number} is recorded as ${words}.`);
}

/** Rules name what they look at; here it is the field of the form. */
function named(refusal: Refusal): Refusal {
  const fields: Record<string, string> = {
    castingVote: "casting_vote",
    preEmptedBy: "pre_empted_by",
    votes: "division",
    result: "state",
    decided_on: "on",
    decision_how: "how",
  };
  // Against the usual order is what the state is; the rule stands beside it.
  return { ...refusal, field: refusal.field === undefined ? "state" : (fields[refusal.field] ?? refusal.field) };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `What became of amendment ${loaded?.number ?? ""}: ${loaded?.bill.title ?? ""} – Assent` },
];

export default function EditAmendmentDecision() {
  const page = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const refusals = again?.refusals ?? [];
  const held: Readonly<Record<string, string | null | undefined>> = {
    ...page.values,
    on: page.values.decided_on,
    how: page.values.decision_how,
  };
  // What was not sent at all (a box that is not ticked) is empty once something was typed.
  const values = (name: string) => (again ? (again.typed[name]?.[0] ?? "") : (held[name] ?? ""));
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: page.bill.title, href: `/bills/${page.bill.slug}` },
          { label: "Amendments", href: `/bills/${page.bill.slug}/amendments` },
          { label: `Amendment ${page.number}`, href: `/amendments/${page.slug}` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle caption={`${page.bill.title}, ${page.stageLabel}`} tags={page.bill.isMadeUp ? <MadeUpTag /> : null}>
        What became of amendment {page.number}
      </PageTitle>
      <blockquote className="wording">{page.wording}</blockquote>
      <p>
        So far: <StateTag code={page.state.code} label={page.state.label} />
      </p>
      <Falls falls={page.falls} />
      <p>
        <a href={`/edit/division/new?bill=${page.bill.slug}`}>Record a division</a> first, where there was one that is not in the list
        below.
      </p>
      <DecisionForm
        revision={page.revision}
        permitted={page.permitted}
        others={page.others}
        divisions={page.divisions}
        numbers={page.numbers}
        preEmptedBy={page.preEmptedBy}
        whoMayMove={page.whoMayMove}
        castingVoteRule={page.castingVoteRule}
        values={values}
        refusals={refusals}
      />
    </>
  );
}

type Fallen = readonly { number: string; certainty: "certain" | "possible" }[];

/** What a decision would do to others, so that their states can be recorded next. */
function Falls({ falls }: { falls: { ifAgreed: Fallen; ifDisagreed: Fallen } }) {
  const words = (all: Fallen) => all.map(({ number, certainty }) => (certainty === "certain" ? number : `${number} (possible)`)).join(", ");
  if (falls.ifAgreed.length + falls.ifDisagreed.length === 0) return null;
  return (
    <InsetText>
      {falls.ifAgreed.length > 0 ? <p>If it is agreed to, these cannot be called: {words(falls.ifAgreed)}.</p> : null}
      {falls.ifDisagreed.length > 0 ? (
        <p>If it is disagreed to, these would put the same question or rest on it: {words(falls.ifDisagreed)}.</p>
      ) : null}
    </InsetText>
  );
}
