import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button, FormButton } from "#app/components/base/button.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { Section } from "#app/components/base/section.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { inviteToTeam } from "#app/services/teams/invite-to-team.server.ts";
import { readTeam } from "#app/services/teams/read-teams.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const team = await readTeam(await requireActor(args), args.params.slug ?? "");
  if (!team.mayInvite) throw new AppError("not-found", "Only owners invite.");
  return { team };
}

const InvitationForm = z.object({ email: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const slug = args.params.slug ?? "";
  const form = await readForm(args.request, InvitationForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await inviteToTeam(context, slug, { ...form.value, publicUrl: args.context.site.publicUrl });
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  args.context.wakeJobs();
  return redirectWithNotice(args, `/teams/${slug}/invitations`, `An invitation goes to ${outcome.value.email}.`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Invite to ${data?.team.name ?? "a team"} – Assent` }];

export default function TeamInvitations() {
  const { team } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AccountPage
      title="Invite somebody"
      lead={`Whoever joins ${team.name} reads all notes of the team, earlier ones too.`}
      above={[
        { label: "Your teams", href: "/teams" },
        { label: team.name, href: `/teams/${team.slug}` },
      ]}
      refusals={refused?.refusals}
    >
      <PostForm action={`/teams/${team.slug}/invitations`}>
        <TextField
          name="email"
          label="Their e-mail address"
          hint="The link in the invitation works only for an account with this address."
          type="email"
          spellCheck={false}
          width="medium"
          defaultValue={typedOr(refused?.typed, "email", "")}
          errors={messagesFor(refused?.refusals, "email")}
        />
        <Button>Send the invitation</Button>
      </PostForm>
      <Section id="waiting" heading="Invitations that wait">
        {team.invitations.length === 0 ? <p>None.</p> : null}
        <ul className="rows">
          {team.invitations.map((invitation) => (
            <li className="rows__row" key={invitation.id}>
              <p className="rows__title">{invitation.email}</p>
              <p className="rows__meta">
                <span>
                  Open until <Moment at={invitation.expiresAt} />
                </span>
              </p>
              <FormButton
                action={`/teams/${team.slug}/withdrawal`}
                fields={{ invitationId: invitation.id }}
                label={`Withdraw the invitation to ${invitation.email}`}
              >
                Withdraw
              </FormButton>
            </li>
          ))}
        </ul>
      </Section>
    </AccountPage>
  );
}
