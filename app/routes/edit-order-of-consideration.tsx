import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { StageLinks } from "#app/components/amendments/list-links.tsx";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, ButtonGroup } from "#app/components/base/button.tsx";
import { Radios } from "#app/components/base/choice-field.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { TextArea, TextField } from "#app/components/base/text-field.tsx";
import type { OrderOfConsideration } from "#app/domain/amendments/order-of-consideration.ts";
import { entryWords, orderWords } from "#app/domain/amendments/order-words.ts";
import { readOrderWords } from "#app/domain/amendments/read-order-words.ts";
import { requireActor } from "#app/http/context.server.ts";
import { oneOf, optionalText } from "#app/http/form-fields.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import { readOrderPage } from "#app/services/amendments/read-order-page.server.ts";
import { setOrderOfConsideration } from "#app/services/amendments/set-order-of-consideration.server.ts";

const OrderForm = z.object({
  arrangement: oneOf(["bill-order", "schedule-after-introducing-section", "listed"], "Say in which order the bill is considered"),
  entries: optionalText("the order", 20_000),
  reason: optionalText("the reason", 1000),
  motion_reference: optionalText("the motion", 40),
  intent: z.string().optional(),
});

export async function loader(args: LoaderFunctionArgs) {
  const stage = new URL(args.request.url).searchParams.get("stage");
  return readOrderPage(await requireActor(args), args.params.slug ?? "", stage, null);
}

type Again = { typed: Typed; refusals: readonly Refusal[]; asItWouldBe: readonly string[] | null };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const asked = new URL(args.request.url).searchParams.get("stage");
  const { bill, stage } = await readOrderPage(context, args.params.slug ?? "", asked, null);
  const sent = await readForm(args.request, OrderForm);
  if (!sent.ok) return data<Again>({ ...sent, asItWouldBe: null }, { status: 422 });
  const { typed, value } = sent;
  const arrangement = arrangementOf(value.arrangement, typed.entries?.[0] ?? "");
  if (!arrangement.ok) return data<Again>({ typed, refusals: arrangement.refusals, asItWouldBe: null }, { status: 422 });
  if (value.intent === "look") {
    const { asItWouldBe } = await readOrderPage(context, bill.slug, stage.value, arrangement.value);
    return data<Again>({ typed, refusals: [], asItWouldBe });
  }
  const { reason, motion_reference } = value;
  const given = { bill: bill.slug, stage: stage.value, arrangement: arrangement.value, reason, motionReference: motion_reference };
  const set = await setOrderOfConsideration(context, given);
  if (!set.ok) return data<Again>({ typed, refusals: set.refusals, asItWouldBe: null }, { status: 422 });
  const notice = set.value.isChanged ? `The order of consideration at ${stage.label} is set.` : "Nothing was changed.";
  return redirectWithNotice(args, `/bills/${bill.slug}/marshalled-list?stage=${stage.value}&by=machine`, notice);
}

function arrangementOf(kind: OrderOfConsideration["kind"], text: string): Outcome<OrderOfConsideration> {
  if (kind !== "listed") return accept({ kind });
  const entries = readOrderWords(text);
  return entries.ok ? accept({ kind, entries: entries.value }) : entries;
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Order of consideration, ${loaded?.stage.label ?? ""}: ${loaded?.bill.title ?? ""} – Assent` },
];

export default function EditOrderOfConsideration() {
  const { bill, stage, stages, order, asItWouldBe } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const refusals = again?.refusals ?? [];
  const { arrangement } = order;
  const listed = arrangement.kind === "listed" ? arrangement.entries.map(entryWords).join("\n") : "";
  const shown = again ? again.asItWouldBe : asItWouldBe;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: bill.title, href: `/bills/${bill.slug}` },
          { label: "Amendments", href: `/bills/${bill.slug}/amendments` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle caption={`${bill.title}, ${stage.label}`} tags={bill.isMadeUp ? <MadeUpTag /> : null}>
        Order of consideration
      </PageTitle>
      <StageLinks
        path={`/bills/${bill.slug}/order-of-consideration`}
        stages={stages.filter(({ value }) => value === stage.value || value === "stage_2" || value === "stage_3")}
        current={stage.value}
      />
      <p>
        {order.isSet ? "Set: " : "None is on record, so the usual order stands: "}
        {orderWords(arrangement)}.
      </p>
      <form method="post" className={formClass} noValidate>
        <Radios
          name="arrangement"
          label="In which order the bill is considered"
          errors={messagesFor(refusals, "arrangement")}
          defaultValue={typedOr(again?.typed, "arrangement", arrangement.kind)}
          choices={[
            { value: "bill-order", label: "In the order of the bill", hint: "All sections, then all schedules, then the long title." },
            {
              value: "schedule-after-introducing-section",
              label: "Each schedule after the section that introduces it",
              hint: "As motions at Stage 2 commonly ask. The long title is last.",
            },
            { value: "listed", label: "In the order written below" },
          ]}
        />
        <TextArea
          name="entries"
          label="The order"
          hint="One place a line, as printed: Sections 1 to 4, Schedule 1, Long Title. What is not named comes after them, in the order of the bill."
          rows={8}
          isOptional
          defaultValue={typedOr(again?.typed, "entries", listed)}
          errors={messagesFor(refusals, "entries")}
        />
        <TextField
          name="motion_reference"
          label="Motion"
          hint="For example S6M-19128."
          width="medium"
          isOptional
          defaultValue={typedOr(again?.typed, "motion_reference", order.motionReference)}
          errors={messagesFor(refusals, "motion_reference")}
        />
        <TextArea
          name="reason"
          label="Why"
          rows={2}
          isOptional
          defaultValue={typedOr(again?.typed, "reason", order.reason)}
          errors={messagesFor(refusals, "reason")}
        />
        {shown ? (
          <InsetText>
            <p>
              {again ? "With what is chosen above, the bill would be considered in this order:" : "The bill is considered in this order:"}
            </p>
            <ol>
              {shown.map((words: string) => (
                <li key={words}>{words}</li>
              ))}
            </ol>
          </InsetText>
        ) : null}
        <ButtonGroup>
          <Button name="intent" value="save">
            Set this order
          </Button>
          <Button name="intent" value="look" kind="secondary">
            Look at it first
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}
