import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { roleWords } from "#app/domain/permissions/roles.ts";
import { requireActor } from "#app/http/context.server.ts";
import { readOwnAccount } from "#app/services/accounts/read-own-account.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireActor(args);
  return { account: await readOwnAccount(context), mayAdminister: may(context.actor, "account.administer") };
}

export const meta: MetaFunction = () => [{ title: "Your account – Assent" }];

export default function Account() {
  const { account, mayAdminister } = useLoaderData<typeof loader>();
  const role = roleWords[account.role];
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle>Your account</PageTitle>
      <SummaryList
        rows={[
          { key: "name", label: "Name", value: account.name, action: <a href="/account/name">Change your name</a> },
          { key: "email", label: "E-mail address", value: account.email },
          { key: "role", label: "Role", value: `${role.name}. ${role.sentence}` },
          {
            key: "password",
            label: "Password",
            value: "Kept so that we cannot read it",
            action: <a href="/account/password">Change your password</a>,
          },
        ]}
      />
      <Section id="yours" heading="What is yours">
        <ul>
          <li>
            <a href="/follows">The bills that you follow</a>
          </li>
          <li>
            <a href="/notes">Your notes, and those of your teams</a>
          </li>
          <li>
            <a href="/drafts">Your drafts of amendments, and those of your teams</a>
          </li>
          {mayAdminister ? (
            <li>
              <a href="/admin/accounts">Everybody’s accounts</a>
            </li>
          ) : null}
          {mayAdminister ? (
            <li>
              <a href="/mail">Mail that waits to be sent</a>
            </li>
          ) : null}
        </ul>
      </Section>
      <Section id="teams" heading="Your teams" more={<a href="/teams">Make a team</a>}>
        {account.teams.length === 0 ? (
          <p>You belong to none. The members of a team share private notes.</p>
        ) : (
          <ul>
            {account.teams.map((team) => (
              <li key={team.id}>
                <a href={`/teams/${team.slug}`}>{team.name}</a>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="closing" heading="Leaving">
        <p>
          <a href="/account/closure">Close your account</a>
        </p>
      </Section>
    </>
  );
}
