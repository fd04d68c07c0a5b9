import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button } from "#app/components/base/button.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { leaveTeam } from "#app/services/teams/leave-team.server.ts";
import { readTeam } from "#app/services/teams/read-teams.server.ts";

/** Asks first: there is no undo but a new invitation. */
export async function loader(args: LoaderFunctionArgs) {
  const { name, slug, people } = await readTeam(await requireActor(args), args.params.slug ?? "");
  return { team: { name, slug, people } };
}

export async function action(args: ActionFunctionArgs) {
  const outcome = await leaveTeam(await requireActor(args), args.params.slug ?? "");
  if (!outcome.ok) return showRefusals(outcome.refusals);
  const { name, wasLast } = outcome.value;
  return redirectWithNotice(args, "/teams", wasLast ? `You have left ${name}, and with you the team is gone.` : `You have left ${name}.`);
}

export const meta: MetaFunction = () => [{ title: "Leave a team – Assent" }];

export default function TeamDeparture() {
  const { team } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AccountPage
      title={`Leave ${team.name}?`}
      lead={
        team.people === 1
          ? "You are the last one here: with you the team goes. The notes that were written for it stay with those who wrote them, for them alone."
          : "You will find none of the notes that others wrote for the team. What you wrote for it stays with it, and you can still read that."
      }
      above={[
        { label: "Your teams", href: "/teams" },
        { label: team.name, href: `/teams/${team.slug}` },
      ]}
      refusals={refused?.refusals}
    >
      <PostForm>
        <Button kind="danger">Leave the team</Button>
      </PostForm>
    </AccountPage>
  );
}
