import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button } from "#app/components/base/button.tsx";
import { Radios } from "#app/components/base/choice-field.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { Section } from "#app/components/base/section.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { teamKinds, teamKindWords, teamRoleWords } from "#app/domain/teams/team.ts";
import { requireActor } from "#app/http/context.server.ts";
import { typedOr } from "#app/http/form-values.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { createTeam } from "#app/services/teams/create-team.server.ts";
import { readTeams } from "#app/services/teams/read-teams.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { teams: await readTeams(await requireActor(args)) };
}

const text = z.string().default("");
const TeamForm = z.object({ name: text, kind: text });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, TeamForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await createTeam(context, form.value);
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  return redirectWithNotice(args, `/teams/${outcome.value.slug}`, "Your team is made. Now invite the others.");
}

export const meta: MetaFunction = () => [{ title: "Your teams – Assent" }];

export default function Teams() {
  const { teams } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <AccountPage
      title="Your teams"
      lead="The members of a team read the notes that they write for each other. Nobody outside it knows that it exists."
      above={[{ label: "Your account", href: "/account" }]}
      refusals={refused?.refusals}
    >
      {teams.length === 0 ? (
        <EmptyState title="You belong to no team.">
          <p>Make one below, or ask the owner of a team to invite you.</p>
        </EmptyState>
      ) : (
        <ul className="rows">
          {teams.map((team) => (
            <li className="rows__row" key={team.id}>
              <p className="rows__title">
                <a href={`/teams/${team.slug}`}>{team.name}</a>
              </p>
              <p className="rows__meta">
                <span>{teamKindWords[team.kind].name}</span>
                <span>{team.people === 1 ? "1 person" : `${team.people} people`}</span>
                <span>You: {teamRoleWords[team.role].toLowerCase()}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <Section id="making" heading="Make a team">
        <PostForm action="/teams">
          <TextField
            name="name"
            label="Name of the team"
            defaultValue={typedOr(refused?.typed, "name", "")}
            errors={messagesFor(refused?.refusals, "name")}
          />
          <Radios
            name="kind"
            label="What is it?"
            choices={teamKinds.map((kind) => ({ value: kind, label: teamKindWords[kind].name, hint: teamKindWords[kind].hint }))}
            defaultValue={typedOr(refused?.typed, "kind", null)}
            errors={messagesFor(refused?.refusals, "kind")}
          />
          <Button>Make the team</Button>
        </PostForm>
      </Section>
    </AccountPage>
  );
}
