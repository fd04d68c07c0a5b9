import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GroupForm, NewGroupForm, PlaceForm, Suggestions } from "#app/components/amendments/groupings-editor.tsx";
import { StageLinks } from "#app/components/amendments/list-links.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/base/error-summary.tsx";
import { EmptyState, Message } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { requireActor } from "#app/http/context.server.ts";
import type { Typed } from "#app/http/form-values.ts";
import { type GroupingSent, readGroupingForm } from "#app/http/grouping-forms.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import type { Outcome, Refusal } from "#app/lib/outcome.ts";
import { moveGroup, placeInGroup } from "#app/services/amendments/edit-groupings.server.ts";
import { changeAmendmentGroup, makeAmendmentGroups, removeAmendmentGroup } from "#app/services/amendments/group-amendments.server.ts";
import { readGroupingsForEditing } from "#app/services/amendments/read-groupings-for-editing.server.ts";
import type { Context } from "#app/services/context.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const wants = params.get("suggest");
  const suggest = wants === "all" || wants === "ungrouped" ? wants : null;
  return readGroupingsForEditing(await requireActor(args), args.params.slug ?? "", params.get("stage"), suggest);
}

type Again = { typed: Typed; refusals: readonly Refusal[]; slug: string | null; intent: string };
type Page = Awaited<ReturnType<typeof readGroupingsForEditing>>;

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const page = await readGroupingsForEditing(context, args.params.slug ?? "", new URL(args.request.url).searchParams.get("stage"), null);
  const sent = await readGroupingForm(args.request);
  const { typed, slug, intent } = sent;
  const done: Outcome<string> = sent.refusals.length > 0 ? { ok: false, refusals: sent.refusals } : await doIt(context, page, sent);
  if (!done.ok) return data<Again>({ typed, slug, intent, refusals: done.refusals.map((each) => atItsForm(each, sent)) }, { status: 422 });
  return redirectWithNotice(args, `/bills/${page.bill.slug}/groupings/edit?stage=${page.stage.value}`, done.value);
}

/** Does what was asked, and says what has happened. */
async function doIt(context: Context, page: Page, sent: GroupingSent): Promise<Outcome<string>> {
  const at = { bill: page.bill.slug, stage: page.stage.value };
  const slug = sent.slug ?? "";
  const say = (outcome: Outcome<unknown>, words: string): Outcome<string> => (outcome.ok ? { ok: true, value: words } : outcome);
  const publishing = { ...at, publish: true, isMadeUp: page.bill.isMadeUp };
  switch (sent.intent) {
    case "make": {
      const groups = [{ name: sent.name, numbers: sent.numbers, notes: [] }];
      return say(await makeAmendmentGroups(context, { ...publishing, groups }), `The group “${sent.name}” is made.`);
    }
    case "suggest": {
      const groups = sent.suggested.map((group) => ({ ...group, notes: [] }));
      return say(await makeAmendmentGroups(context, { ...publishing, groups }), `${groups.length} groups are made.`);
    }
    case "place": {
      const order = page.decisions.map(({ number }) => number);
      const placed = await placeInGroup(context, { ...at, number: sent.number ?? "", group: slug }, order);
      return say(placed, `Amendment ${sent.number} is in its new group.`);
    }
    case "move-up":
    case "move-down":
      return say(await moveGroup(context, { ...at, group: slug, by: sent.intent === "move-up" ? -1 : 1 }), "The group is moved.");
    case "remove":
      await removeAmendmentGroup(context, slug, sent.reason);
      return { ok: true, value: "The group is taken away. Its amendments are in no group." };
    default: {
      const { revision, name, numbers, notes } = sent;
      return say(await changeAmendmentGroup(context, slug, { revision, name, numbers, notes }), "The group is saved.");
    }
  }
}

/** Each group has a form of its own on this page: the error leads to the field of the one that was sent. */
function atItsForm(refusal: Refusal, { intent, slug }: GroupingSent): Refusal {
  if (intent === "suggest") return { ...refusal, field: "suggestions" };
  return refusal.field === undefined && slug !== null ? { ...refusal, field: "name" } : refusal;
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Edit the groupings, ${loaded?.stage.label ?? ""}: ${loaded?.bill.title ?? ""} – Assent` },
];

export default function EditGroupings() {
  const { bill, stages, stage, groups, decisions, ungrouped, problems, suggestions } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const refusals = again?.refusals ?? [];
  const path = `/bills/${bill.slug}/groupings/edit`;
  const typedOf = (slug: string | null, intents: readonly string[]) =>
    again && again.slug === slug && intents.includes(again.intent) ? (name: string) => again.typed[name]?.[0] ?? "" : null;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: bill.title, href: `/bills/${bill.slug}` },
          { label: "Groupings", href: `/bills/${bill.slug}/groupings?stage=${stage.value}` },
        ]}
      />
      <ErrorSummary refusals={refusals} fieldId={(field) => fieldIdOf(field, again?.slug ?? null)} />
      <PageTitle caption={`${bill.title}, ${stage.label}`} tags={bill.isMadeUp ? <MadeUpTag /> : null}>
        Edit the groupings
      </PageTitle>
      <StageLinks path={path} stages={stages} current={stage.value} />
      {problems.length > 0 ? (
        <Message kind="warning" title="Something does not fit together">
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.kind} ${problem.number}`}>{problemWords(problem)}</li>
            ))}
          </ul>
        </Message>
      ) : null}
      {ungrouped.length > 0 ? (
        <p>
          {ungrouped.length} of {decisions.length} amendments {ungrouped.length === 1 ? "is" : "are"} in no group:{" "}
          {ungrouped.map(({ number }) => number).join(", ")}.
        </p>
      ) : null}
      <Section id="suggestions" heading="Suggest groups">
        {suggestions ? (
          suggestions.length > 0 ? (
            <Suggestions suggestions={suggestions} />
          ) : (
            <EmptyState title="Nothing to suggest.">
              <p>Every amendment of this stage is in a group.</p>
            </EmptyState>
          )
        ) : (
          <p>
            The machine can suggest groups by place and by shared words, each with its reasons:{" "}
            <a href={`${path}?stage=${stage.value}&suggest=ungrouped#suggestions`}>for the amendments in no group</a>, or{" "}
            <a href={`${path}?stage=${stage.value}&suggest=all#suggestions`}>for all of this stage</a>. Nothing is made until you say so.
          </p>
        )}
      </Section>
      <Section id="new" heading="Make or fill a group">
        <NewGroupForm typed={typedOf(null, ["make"])} refusals={refusals} />
        <PlaceForm groups={groups} amendments={[...ungrouped, ...decisions.filter(({ group }) => group !== null)]} />
      </Section>
      <Section id="groups" heading="Groups in the order of debate">
        {groups.length === 0 ? (
          <EmptyState title="No groups yet.">
            <p>Make one above, or look at what the machine suggests.</p>
          </EmptyState>
        ) : (
          groups.map((group, at) => (
            <GroupForm
              key={group.slug}
              group={group}
              isFirst={at === 0}
              isLast={at === groups.length - 1}
              typed={typedOf(group.slug, ["change"])}
              refusals={refusals}
            />
          ))
        )}
      </Section>
    </>
  );
}

function fieldIdOf(field: string, slug: string | null): string {
  return field === "name" || field === "numbers" || field === "more_notes" ? `${field}-${slug ?? "new"}` : field;
}

function problemWords(problem: Page["problems"][number]): string {
  if (problem.kind === "in-two-groups") return `Amendment ${problem.number} is in several groups: ${problem.groups.join(", ")}.`;
  if (problem.kind === "in-no-group") return `Amendment ${problem.number} is in no group.`;
  return `Amendment ${problem.number}, in “${problem.group}”, is not an amendment of this stage.`;
}
