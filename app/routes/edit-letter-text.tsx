import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, ButtonGroup } from "#app/components/base/button.tsx";
import { Checkbox } from "#app/components/base/choice-field.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { FieldGroup } from "#app/components/base/field.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { InsetText, Message } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { TextArea } from "#app/components/base/text-field.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { EarlierTexts } from "#app/components/editing/letter-earlier-texts.tsx";
import { HowToWithhold } from "#app/components/editing/letter-how-to-withhold.tsx";
import { LetterText } from "#app/components/letters/letter-text.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { formIn, readFormData } from "#app/http/forms.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { formatInstant, type Instant } from "#app/lib/dates.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { bringBackText, readTextForEditing, saveLetterText } from "#app/services/letters/save-text.server.ts";

const TextForm = z.object({
  position: z.coerce.number().int().catch(0),
  is_seen: z.string().optional(),
  back: z.coerce.number().int().positive().optional().catch(undefined),
});

export async function loader(args: LoaderFunctionArgs) {
  return readTextForEditing(await requireActor(args), args.params.id ?? "");
}

/** The form as it comes back: refused, or because somebody else saved meanwhile. */
type Again = {
  typed: Typed;
  refusals: readonly Refusal[];
  position: number | null;
  meanwhile: { by: string; at: Instant; theirs: string } | null;
};

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await formIn(args.request);
  const { typed, ...sent } = readFormData(form, TextForm);
  const { position, is_seen, back } = sent.ok ? sent.value : { position: 0, is_seen: undefined, back: undefined };
  // As it was typed: what cannot be kept is told, not dropped in silence.
  const marked = String(form.get("text") ?? "").replaceAll(/\r\n?/g, "\n");
  const slug = args.params.id ?? "";
  const isSeen = is_seen !== undefined;
  const saved =
    back === undefined
      ? await saveLetterText(context, slug, { marked, position, isSeen })
      : await bringBackText(context, slug, back, isSeen);
  const again = { typed: { ...typed, text: [marked] }, refusals: [], position: null, meanwhile: null };
  if (!saved.ok) return data<Again>({ ...again, refusals: saved.refusals }, { status: 422 });
  const outcome = saved.value;
  if (outcome.kind === "meanwhile") return data<Again>({ ...again, position: outcome.position, meanwhile: outcome }, { status: 409 });
  const parts =
    outcome.withheldParts === 0
      ? ""
      : outcome.withheldParts === 1
        ? " One part is withheld."
        : ` ${outcome.withheldParts} parts are withheld.`;
  const notice = outcome.kind === "unchanged" ? "Nothing was changed." : `The text is saved.${parts}`;
  return redirectWithNotice(args, `/edit/letter/${outcome.slug}/text`, notice);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `Text: ${loaded?.subject ?? ""} – Assent` }];

export default function EditLetterText() {
  const letter = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const refusals = again?.refusals ?? [];
  const isAsked = messagesFor(refusals, "is_seen").length > 0;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: letter.subject, href: `/letters/${letter.slug}` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      {again?.meanwhile ? (
        <Message kind="warning" title={`${again.meanwhile.by} saved this text while you were writing`} isNews>
          <p>
            On {formatInstant(again.meanwhile.at)}. Your text is in the field and theirs is below it: take over what you need, then save
            again. Theirs also stays in the list of earlier texts.
          </p>
        </Message>
      ) : null}
      <PageTitle
        caption="The text of this letter"
        tags={
          <>
            {letter.isDraft ? <DraftTag /> : null}
            {letter.isMadeUp ? <MadeUpTag /> : null}
          </>
        }
      >
        {letter.subject}
      </PageTitle>
      <EditLinks kind="letter" slug={letter.slug} actorMayEdit isDraft={letter.isDraft} what="this letter" />
      {letter.against ? (
        <InsetText>
          <p>
            {letter.against}. <a href={`/edit/letter/${letter.slug}#licence`}>To the letter’s form</a>
          </p>
        </InsetText>
      ) : null}
      <HowToWithhold />
      <form method="post" className={formClass} noValidate>
        <input type="hidden" name="position" value={again?.position ?? letter.position} />
        <TextArea
          name="text"
          label="The letter, word for word"
          hint="Empty lines part its paragraphs. Leave it empty to take the text out."
          rows={24}
          defaultValue={typedOr(again?.typed, "text", letter.marked)}
          errors={messagesFor(refusals, "text")}
        />
        {again?.meanwhile ? (
          <section aria-labelledby="theirs">
            <h2 id="theirs">Theirs</h2>
            <LetterText parts={[{ kind: "words", text: again.meanwhile.theirs }]} />
          </section>
        ) : null}
        {isAsked ? (
          <FieldGroup name="is_seen-group" label="Look once more" errors={messagesFor(refusals, "is_seen")}>
            <Checkbox name="is_seen" label="I have looked: these words may be shown" />
          </FieldGroup>
        ) : null}
        <ButtonGroup>
          <Button>Save the text</Button>
        </ButtonGroup>
      </form>
      {letter.earlier.length > 0 ? (
        <Section id="earlier" heading="Texts that were kept">
          <EarlierTexts texts={letter.earlier} />
        </Section>
      ) : null}
    </>
  );
}
