import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button, ButtonGroup } from "#app/components/base/button.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { formClass } from "#app/components/base/form.tsx";
import { EmptyState, InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag } from "#app/components/base/tag.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { AttachmentRows } from "#app/components/editing/letter-attachment-rows.tsx";
import { FileField } from "#app/components/editing/letter-file-field.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { type Refused, redirectWithNotice } from "#app/http/respond.server.ts";
import { readFormWithUpload } from "#app/http/uploaded-file.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { tooLargeSentence } from "#app/services/attachments/check-attachment.server.ts";
import { addAttachment, readAttachmentsForEditing } from "#app/services/letters/keep-attachments.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  const letter = await readAttachmentsForEditing(context, args.params.id ?? "");
  return { ...letter, limit: args.context.site.attachmentLimitBytes };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  // Who sends it is asked before anything of a large file is listened to.
  const letter = await readAttachmentsForEditing(context, args.params.id ?? "");
  const limit = args.context.site.attachmentLimitBytes;
  const { fields, file, tooLarge } = await readFormWithUpload(args.request, { fileField: "file", limitBytes: limit });
  const title = fields.get("title");
  const typed = typeof title === "string" ? title : "";
  const refuse = (refusals: readonly Refusal[]) => data<Refused>({ refusals, typed: { title: [typed] } }, { status: 422 });
  if (tooLarge) return refuse([{ field: "file", message: tooLargeSentence(limit) }]);
  const added = await addAttachment(context, args.context.attachments, letter.slug, { title: typed, file, limit });
  if (!added.ok) return refuse(added.refusals);
  const notice = [`“${added.value.title}” is attached.`, ...added.value.notes].join(" ");
  return redirectWithNotice(args, `/edit/letter/${letter.slug}/attachments`, notice);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: `Attachments: ${loaded?.subject ?? ""} – Assent` }];

export default function EditLetterAttachments() {
  const letter = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const refusals = refused?.refusals ?? [];
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
      <PageTitle caption="Files beside this letter" tags={letter.isDraft ? <DraftTag /> : null}>
        {letter.subject}
      </PageTitle>
      <EditLinks kind="letter" slug={letter.slug} actorMayEdit isDraft={letter.isDraft} what="this letter" />
      <Section id="attached" heading="Attached">
        {letter.attachments.length === 0 ? (
          <EmptyState title="Nothing is attached.">
            <p>A copy of the letter, or what it encloses, can be added below.</p>
          </EmptyState>
        ) : (
          <AttachmentRows slug={letter.slug} attachments={letter.attachments} />
        )}
      </Section>
      <Section id="add" heading="Attach a file">
        {letter.against ? (
          <InsetText>
            <p>
              {letter.against}. <a href={`/edit/letter/${letter.slug}#licence`}>To the letter’s form</a>
            </p>
          </InsetText>
        ) : null}
        {/* What is typed comes before the file: of a file that is too large nothing behind it is heard. */}
        <form method="post" encType="multipart/form-data" className={formClass} noValidate>
          <TextField
            name="title"
            label="What it is"
            hint="Readers see this, for example: Letter of 10 January 2022, as published."
            maxLength={200}
            defaultValue={refused?.typed.title?.[0] ?? ""}
            errors={messagesFor(refusals, "title")}
          />
          <FileField
            name="file"
            label="The file"
            hint={`A PDF, or a picture (PNG, JPEG or WebP), of ${Math.round(letter.limit / 1_000_000)} MB at most. What it is, is told from its content.`}
            accept=".pdf,.png,.jpg,.jpeg,.webp"
            errors={messagesFor(refusals, "file")}
          />
          <ButtonGroup>
            <Button>Attach it</Button>
          </ButtonGroup>
        </form>
      </Section>
    </>
  );
}
