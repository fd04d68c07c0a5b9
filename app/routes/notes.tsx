import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { NoteForm, noteFieldId } from "#app/components/notes/note-form.tsx";
import { NoteList } from "#app/components/notes/note-list.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { readNotes } from "#app/services/notes/read-notes.server.ts";
import { writeNote } from "#app/services/notes/write-note.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readNotes(await requireActor(args));
}

const text = z.string().default("");
const NewNoteForm = z.object({ subjectKind: text, subjectId: text, ring: text, body: text, next: text });

/** Writes a note; the form stands beside the thing that the note is about. */
export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, NewNoteForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await writeNote(context, form.value);
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  return redirectWithNotice(args, safeRedirectTarget(form.value.next, `${outcome.value.address}#notes`), "Your note is saved.");
}

export const meta: MetaFunction = () => [{ title: "Your notes – Assent" }];

export default function Notes() {
  const { notes, deleted, rings } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <ErrorSummary refusals={refused?.refusals ?? []} fieldId={noteFieldId} />
      <PageTitle lead="Yours, and those that your teams share with you. Each says who can read it.">Notes</PageTitle>
      {refused ? (
        <Section id="unsaved" heading="Not saved yet">
          <NoteForm
            action="/notes"
            rings={rings}
            fields={Object.fromEntries(["subjectKind", "subjectId", "next"].map((name) => [name, typedOr(refused.typed, name, "")]))}
            body={typedOr(refused.typed, "body", "")}
            ring={typedOr(refused.typed, "ring", null)}
            errors={{ body: messagesFor(refused.refusals, "body"), ring: messagesFor(refused.refusals, "ring") }}
          />
        </Section>
      ) : null}
      {notes.length === 0 && !refused ? (
        <EmptyState title="No notes yet.">
          <p>
            Open a <a href="/bills">bill</a>, a <a href="/letters">letter</a> or a <a href="/votes">vote</a>, and write one there.
          </p>
        </EmptyState>
      ) : null}
      <NoteList notes={notes} deleted={deleted} backTo="/notes" />
    </>
  );
}
