import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button } from "#app/components/base/button.tsx";
import { requireActor } from "#app/http/context.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { readTeam } from "#app/services/teams/read-teams.server.ts";
import { removeMember } from "#app/services/teams/remove-member.server.ts";

/** Asks first: there is no undo but a new invitation. */
export async function loader(args: LoaderFunctionArgs) {
  const { mayInvite, members, name, slug } = await readTeam(await requireActor(args), args.params.slug ?? "");
  const wanted = new URL(args.request.url).searchParams.get("account");
  const member = members.find((each) => each.accountId === wanted);
  if (!mayInvite || !member) throw new AppError("not-found", "There is no such member.");
  return { team: { name, slug }, member: { accountId: member.accountId, name: member.name } };
}

const RemovalForm = z.object({ accountId: z.string().default("") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, RemovalForm);
  const slug = args.params.slug ?? "";
  const outcome = await removeMember(context, slug, form.ok ? form.value.accountId : "");
  if (!outcome.ok) return showRefusals(outcome.refusals);
  return redirectWithNotice(args, `/teams/${slug}`, `${outcome.value.name} does not belong to the team any more.`);
}

export const meta: MetaFunction = () => [{ title: "Remove from a team – Assent" }];

export default function TeamRemoval() {
  const { team, member } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AccountPage
      title={`Remove ${member.name}?`}
      lead={`${member.name} will at once find none of the notes that others wrote for ${team.name}. What they wrote for the team stays with it.`}
      above={[
        { label: "Your teams", href: "/teams" },
        { label: team.name, href: `/teams/${team.slug}` },
      ]}
      refusals={refused?.refusals}
    >
      <PostForm>
        <input type="hidden" name="accountId" value={member.accountId} />
        <Button kind="danger">Remove from the team</Button>
      </PostForm>
    </AccountPage>
  );
}
