import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button } from "#app/components/base/button.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { acceptInvitation } from "#app/services/teams/accept-invitation.server.ts";
import { readInvitation } from "#app/services/teams/read-teams.server.ts";

/** The page behind the link of an invitation. Only looks; whoever is not signed in does so first and comes back. */
export async function loader(args: LoaderFunctionArgs) {
  const token = new URL(args.request.url).searchParams.get("token") ?? "";
  return { token, invitation: await readInvitation(await requireActor(args), token) };
}

const AcceptanceForm = z.object({ token: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, AcceptanceForm);
  const outcome = await acceptInvitation(context, form.ok ? form.value.token : "");
  if (!outcome.ok) return showRefusals(outcome.refusals);
  return redirectWithNotice(args, `/teams/${outcome.value.slug}`, `You belong to ${outcome.value.team} now.`);
}

// The secret of the link stands in the page: no copy of it is kept.
export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction = () => [{ title: "Invitation to a team – Assent" }];

export default function TeamInvitation() {
  const { token, invitation } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (!invitation) {
    return (
      <AccountPage title="This invitation does not work any more" lead="It was used or withdrawn, or is too old. Ask for a new one.">
        <p>
          <a href="/teams">Your teams</a>
        </p>
      </AccountPage>
    );
  }
  if (!invitation.isForYou) {
    return (
      <AccountPage
        title="This invitation is for somebody else"
        lead={`It was sent to another address than yours, which is ${invitation.yourEmail}.`}
        refusals={refused?.refusals}
      >
        <p>
          If that address is yours, too: sign out, sign in with the account of that address, and open the link again. Or ask the team to
          invite this one.
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={`Join ${invitation.team}?`} refusals={refused?.refusals}>
      <p>
        {invitation.invitedBy} invites you. The members of a team read the notes that they write for each other; they see your name and your
        e-mail address. Your own notes stay yours.
      </p>
      <PostForm>
        <input type="hidden" name="token" value={token} />
        <Button>Join the team</Button>
      </PostForm>
    </AccountPage>
  );
}
