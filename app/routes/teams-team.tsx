import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { ButtonGroup, FormButton, LinkButton } from "#app/components/base/button.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { type Column, Table } from "#app/components/base/table.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { ringWords } from "#app/domain/notes/visibility.ts";
import { teamKindWords, teamRoleWords } from "#app/domain/teams/team.ts";
import { requireActor } from "#app/http/context.server.ts";
import { readTeam, type TeamPage } from "#app/services/teams/read-teams.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { team: await readTeam(await requireActor(args), args.params.slug ?? "") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.team.name ?? "Team"} – Assent` }];

export default function Team() {
  const { team } = useLoaderData<typeof loader>();
  const address = `/teams/${team.slug}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Your teams", href: "/teams" },
        ]}
      />
      <PageTitle
        caption={teamKindWords[team.kind].name}
        tags={team.isMadeUp ? <MadeUpTag /> : null}
        lead={`A note for this team says “${ringWords(team).label}” and is read by those below, and by nobody else.`}
      >
        {team.name}
      </PageTitle>
      <Table
        caption="Members"
        columns={team.mayInvite ? [...columns, changesOn(address)] : columns}
        rows={team.members}
        rowKey={(member) => member.accountId}
      />
      {team.mayInvite ? (
        <ButtonGroup>
          <LinkButton href={`${address}/invitations`}>Invite somebody</LinkButton>
        </ButtonGroup>
      ) : null}
      <Section id="yours" heading="You and this team">
        <ul>
          <li>
            <a href="/notes">Notes, yours and those of your teams</a>
          </li>
          <li>
            <a href={`${address}/departure`}>Leave this team</a>
          </li>
        </ul>
      </Section>
    </>
  );
}

type Member = TeamPage["members"][number];

const columns: readonly Column<Member>[] = [
  { key: "name", heading: "Name", isRowHeading: true, cell: (member) => (member.isYou ? `${member.name} (you)` : member.name) },
  { key: "email", heading: "E-mail address", cell: (member) => member.email },
  { key: "role", heading: "Role", cell: (member) => teamRoleWords[member.role] },
  { key: "joined", heading: "Since", cell: (member) => <Moment at={member.joinedAt} /> },
];

function changesOn(address: string): Column<Member> {
  return {
    key: "changes",
    heading: "Change",
    cell: (member) =>
      member.isYou ? null : (
        <ul className="comment__actions">
          {member.role === "member" ? (
            <li>
              <FormButton action={`${address}/ownership`} fields={{ accountId: member.accountId }} label={`Make an owner: ${member.name}`}>
                Make an owner
              </FormButton>
            </li>
          ) : null}
          <li>
            <a href={`${address}/removal?account=${encodeURIComponent(member.accountId)}`} aria-label={`Remove ${member.name}`}>
              Remove
            </a>
          </li>
        </ul>
      ),
  };
}
