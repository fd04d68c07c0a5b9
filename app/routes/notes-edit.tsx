import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button, ButtonGroup } from "#app/components/base/button.tsx";
import { Details } from "#app/components/base/details.tsx";
import { ErrorSummary, messagesFor } from "#app/components/base/error-summary.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { NoteForm, noteFieldId, readersOf } from "#app/components/notes/note-form.tsx";
import type { RingChoice } from "#app/domain/notes/shown-note.ts";
import { requireActor } from "#app/http/context.server.ts";
import { requiredWholeNumber } from "#app/http/form-fields.ts";
import { type Typed, typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { editNote } from "#app/services/notes/edit-note.server.ts";
import { readNoteForEditing } from "#app/services/notes/read-notes.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const note = await readNoteForEditing(await requireActor(args), args.params.id ?? "");
  return { note, next: safeRedirectTarget(new URL(args.request.url).searchParams.get("next"), "/notes") };
}

const text = z.string().default("");
const NoteChangeForm = z.object({
  body: text,
  ring: text,
  confirmedRing: z.string().nullable().default(null),
  revision: requiredWholeNumber("the revision"),
  next: text,
});

/** What is shown instead of saving: reasons against it, or the question about those who would be let in. */
type NotSaved = { refusals: readonly Refusal[]; typed: Typed; asks: RingChoice | null };

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, NoteChangeForm);
  if (!form.ok) return notSaved({ refusals: form.refusals, typed: form.typed, asks: null });
  if (form.value.confirmedRing === "no") return notSaved({ refusals: [nothingSaved], typed: form.typed, asks: null });
  const outcome = await editNote(context, args.params.id ?? "", form.value);
  if (!outcome.ok) return notSaved({ refusals: outcome.refusals, typed: form.typed, asks: null });
  if (outcome.value.kind === "asks") return notSaved({ refusals: [], typed: form.typed, asks: outcome.value.choice });
  return redirectWithNotice(args, safeRedirectTarget(form.value.next, "/notes"), "Your note is saved.");
}

const nothingSaved: Refusal = { field: "ring", message: "Nothing is saved yet. Choose who can read the note." };

function notSaved(answer: NotSaved) {
  return data(answer, { status: 422 });
}

export const meta: MetaFunction = () => [{ title: "Change a note – Assent" }];

export default function NoteEdit() {
  const { note, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed = answer?.typed;
  const refusals = answer?.refusals ?? [];
  if (answer?.asks) return <OutwardQuestion choice={answer.asks} typed={answer.typed} />;
  const wasChangedMeanwhile = typed !== undefined && typedOr(typed, "revision", "") !== String(note.revision);
  return (
    <>
      <ErrorSummary refusals={refusals} fieldId={noteFieldId} />
      <AccountPage
        title="Change a note"
        lead={note.about ? `On ${note.about.title}` : undefined}
        above={[{ label: "Notes", href: "/notes" }]}
      >
        {wasChangedMeanwhile ? (
          <Section id="now" heading="The note as it is now">
            <pre className="prose">{note.body}</pre>
          </Section>
        ) : null}
        <NoteForm
          action=""
          rings={note.rings}
          fields={{ revision: String(note.revision), next: typedOr(typed, "next", next) }}
          body={typedOr(typed, "body", note.body)}
          ring={typedOr(typed, "ring", note.ring)}
          errors={{ body: messagesFor(refusals, "body"), ring: messagesFor(refusals, "ring") }}
        />
        {note.versions.length > 0 ? (
          <Details summary="Earlier wordings, for you only">
            {note.versions.map((version) => (
              <div key={version.writtenAt}>
                <p className="secondary">
                  <Moment at={version.writtenAt} />
                </p>
                <pre className="prose">{version.body}</pre>
              </div>
            ))}
          </Details>
        ) : null}
      </AccountPage>
    </>
  );
}

/** Asked once, before anybody else is let in. */
function OutwardQuestion({ choice, typed }: { choice: RingChoice; typed: Typed }) {
  const kept = ["body", "ring", "revision", "next"].map((name): [string, string] => [name, typedOr(typed, name, "")]);
  return (
    <AccountPage title="Let others read this note?" above={[{ label: "Notes", href: "/notes" }]}>
      <p>
        <strong>{choice.label}</strong> will be able to read it. {readersOf(choice)}
      </p>
      <p>Its earlier wordings stay yours alone.</p>
      <PostForm>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ButtonGroup>
          <Button name="confirmedRing" value={choice.value}>
            Yes, let them read it
          </Button>
          <Button kind="secondary" name="confirmedRing" value="no">
            No, go back
          </Button>
        </ButtonGroup>
      </PostForm>
    </AccountPage>
  );
}
