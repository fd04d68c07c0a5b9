import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, ButtonGroup } from "#app/components/base/button.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Tag } from "#app/components/base/tag.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { type AttachmentDeed, changeAttachment, readAttachmentsForEditing } from "#app/services/letters/keep-attachments.server.ts";

const DeedForm = z.object({ intent: z.enum(["rename", "withhold", "show", "remove", "bring-back"]), words: z.string().optional() });

export async function loader(args: LoaderFunctionArgs) {
  const letter = await readAttachmentsForEditing(await requireActor(args), args.params.id ?? "");
  const file = letter.attachments.find(({ id }) => id === args.params.attachment);
  if (!file) throw new AppError("not-found", "There is no such attachment.");
  return { slug: letter.slug, subject: letter.subject, file };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const sent = await readForm(args.request, DeedForm);
  if (!sent.ok) throw new AppError("invalid", "What was sent is no form of this page.");
  const { id = "", attachment = "" } = args.params;
  const deed = deedOf(sent.value.intent, sent.value.words ?? null);
  const done = await changeAttachment(context, id, attachment, deed);
  // Each form of the page has one field, so the refusal stands at the one that was sent.
  if (!done.ok)
    return showRefusals(
      done.refusals.map(({ message }) => ({ field: `${deed.kind}-words`, message })),
      { ...sent.typed, intent: [deed.kind] },
    );
  return redirectWithNotice(args, `/edit/letter/${id}/attachments`, `“${done.value.title}” ${deedWords[deed.kind]}.`);
}

const deedWords: Record<AttachmentDeed["kind"], string> = {
  rename: "is its title now",
  withhold: "is withheld: only editors have it",
  show: "can be read by everyone again",
  remove: "is removed",
  "bring-back": "is back",
};

function deedOf(intent: AttachmentDeed["kind"], words: string | null): AttachmentDeed {
  if (intent === "rename") return { kind: intent, title: words };
  return intent === "withhold" || intent === "remove" ? { kind: intent, reason: words } : { kind: intent };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Attachment: ${data?.file.title ?? ""} – Assent` }];

export default function EditLetterAttachment() {
  const { slug, subject, file } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const refusals = refused?.refusals ?? [];
  const typedIn = (intent: string, otherwise: string) =>
    refused?.typed.intent?.[0] === intent ? typedOr(refused.typed, "words", "") : otherwise;
  const field = (intent: string, otherwise = "") => ({
    id: `${intent}-words`,
    name: "words",
    defaultValue: typedIn(intent, otherwise),
    errors: messagesFor(refusals, `${intent}-words`),
    maxLength: 200,
  });
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Editors’ desk", href: "/edit" },
          { label: subject, href: `/letters/${slug}` },
          { label: "Files beside this letter", href: `/edit/letter/${slug}/attachments` },
        ]}
      />
      <ErrorSummary refusals={refusals} />
      <PageTitle
        caption="A file beside a letter"
        tags={
          <>
            {file.withheldReason ? <Tag tone="warn">Withheld</Tag> : null}
            {file.isRemoved ? <Tag tone="quiet">Removed</Tag> : null}
          </>
        }
      >
        {file.title}
      </PageTitle>
      {file.isRemoved ? (
        <Section id="bring-back" heading="Bring it back">
          <p>It is removed: nobody has it. It is kept, so that it can be brought back.</p>
          <OneButton intent="bring-back" label="Bring it back" messages={messagesFor(refusals, "bring-back-words")} />
        </Section>
      ) : (
        <>
          <Section id="rename" heading="Rename it">
            <form method="post" className={formClass} noValidate>
              <TextField {...field("rename", file.title)} label="What it is" />
              <Button name="intent" value="rename">
                Save the title
              </Button>
            </form>
          </Section>
          {file.withheldReason ? (
            <Section id="show" heading="Show it again">
              <p>Only editors have it now. The reason that readers see: {file.withheldReason}</p>
              <OneButton intent="show" label="Show it to everyone" messages={messagesFor(refusals, "show-words")} />
            </Section>
          ) : null}
          <Section id="withhold" heading={file.withheldReason ? "Another reason for withholding it" : "Withhold it"}>
            <p>Readers see that a file is withheld, and why: not its title, and nothing of what is in it.</p>
            <form method="post" className={formClass} noValidate>
              <TextField {...field("withhold", file.withheldReason ?? "")} label="Why it is withheld" hint="For example: personal data." />
              <Button name="intent" value="withhold" kind="danger">
                Withhold it
              </Button>
            </form>
          </Section>
          <Section id="remove" heading="Remove it">
            <form method="post" className={formClass} noValidate>
              <TextField {...field("remove")} label="Why it is removed" hint="Editors read this in the history." />
              <Button name="intent" value="remove" kind="danger">
                Remove it
              </Button>
            </form>
          </Section>
        </>
      )}
    </>
  );
}

function OneButton({ intent, label, messages }: { intent: string; label: string; messages: readonly string[] }) {
  return (
    <form method="post" noValidate>
      {messages.length > 0 ? (
        <p className="ds_question__error-message" id={`${intent}-words`} tabIndex={-1}>
          {messages.join(" ")}
        </p>
      ) : null}
      <ButtonGroup>
        <Button name="intent" value={intent}>
          {label}
        </Button>
      </ButtonGroup>
    </form>
  );
}
