import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Button } from "#app/components/base/button.tsx";
import { Select } from "#app/components/base/choice-field.tsx";
import { FormRow } from "#app/components/base/form.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Pagination } from "#app/components/base/pagination.tsx";
import { type Column, Table } from "#app/components/base/table.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { TextField } from "#app/components/base/text-field.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { accountStateWords } from "#app/domain/accounts/state.ts";
import { isRole, roles, roleWords } from "#app/domain/permissions/roles.ts";
import { requireActor } from "#app/http/context.server.ts";
import { type AccountLine, readAccounts } from "#app/services/accounts/read-accounts.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const search = new URL(args.request.url).searchParams;
  const [text, wantedRole] = [(search.get("q") ?? "").slice(0, 100), search.get("role") ?? ""];
  const role = isRole(wantedRole) ? wantedRole : null;
  const found = await readAccounts(await requireActor(args), { text, role, page: Number(search.get("page") ?? 1) });
  return { ...found, text, role };
}

export const handle = { isWide: true };
export const meta: MetaFunction = () => [{ title: "Accounts – Assent" }];

export default function Accounts() {
  const { accounts, total, page, pages, text, role } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle>Accounts</PageTitle>
      <form className="form" method="get" action="/admin/accounts">
        <FormRow>
          <TextField name="q" label="Name or e-mail address" type="search" defaultValue={text} width="medium" isOptional />
          <Select
            name="role"
            label="Role"
            emptyLabel="Any role"
            options={roles.map((each) => ({ value: each, label: roleWords[each].name }))}
            defaultValue={role}
            isOptional
          />
        </FormRow>
        <Button>Search</Button>
      </form>
      {total === 0 ? (
        <EmptyState title="No account matches.">
          <p>
            Use fewer letters, or <a href="/admin/accounts">see all accounts</a>.
          </p>
        </EmptyState>
      ) : (
        <Table
          caption={total === 1 ? "1 account" : `${total} accounts`}
          columns={columns}
          rows={accounts}
          rowKey={(account) => account.id}
        />
      )}
      <Pagination page={page} pageCount={pages} hrefOf={(number) => addressOf(text, role, number)} />
    </>
  );
}

const columns: readonly Column<AccountLine>[] = [
  { key: "name", heading: "Name", isRowHeading: true, cell: (account) => <a href={`/admin/accounts/${account.id}`}>{account.name}</a> },
  { key: "email", heading: "E-mail address", cell: (account) => account.email ?? "Erased" },
  { key: "role", heading: "Role", cell: (account) => roleWords[account.role].name },
  {
    key: "state",
    heading: "State",
    cell: (account) => (
      <>
        {accountStateWords[account.state]} {account.isMadeUp ? <MadeUpTag /> : null}
      </>
    ),
  },
  { key: "since", heading: "Since", cell: (account) => <Moment at={account.createdAt} /> },
];

function addressOf(text: string, role: string | null, page: number): string {
  const search = new URLSearchParams({ ...(text && { q: text }), ...(role && { role }), ...(page > 1 && { page: String(page) }) });
  return `/admin/accounts${search.size > 0 ? `?${search}` : ""}`;
}
