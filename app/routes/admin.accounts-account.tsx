import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AccountPage, PostForm } from "#app/components/accounts/account-page.tsx";
import { Button, LinkButton } from "#app/components/base/button.tsx";
import { Radios } from "#app/components/base/choice-field.tsx";
import { messagesFor } from "#app/components/base/error-summary.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { accountStateWords } from "#app/domain/accounts/state.ts";
import { roles, roleWords } from "#app/domain/permissions/roles.ts";
import { requireActor } from "#app/http/context.server.ts";
import { oneOf } from "#app/http/form-fields.ts";
import { readForm } from "#app/http/forms.server.ts";
import { redirectWithNotice, showRefusals } from "#app/http/respond.server.ts";
import { giveRole } from "#app/services/accounts/give-role.server.ts";
import { readAccount } from "#app/services/accounts/read-account.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { account: await readAccount(await requireActor(args), args.params.id ?? "") };
}

const RoleForm = z.object({ role: oneOf(roles, "Choose a role") });

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const form = await readForm(args.request, RoleForm);
  if (!form.ok) return showRefusals(form.refusals, form.typed);
  const outcome = await giveRole(context, args.params.id ?? "", form.value.role);
  if (!outcome.ok) return showRefusals(outcome.refusals, form.typed);
  return redirectWithNotice(
    args,
    `/admin/accounts/${args.params.id}`,
    `${outcome.value.name}: ${roleWords[form.value.role].name.toLowerCase()}.`,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.account.name ?? "Account"} – Assent` }];

export default function AdministeredAccount() {
  const { account } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const address = `/admin/accounts/${account.id}`;
  return (
    <AccountPage title={account.name} above={[{ label: "Accounts", href: "/admin/accounts" }]} refusals={refused?.refusals}>
      <SummaryList
        rows={[
          { key: "email", label: "E-mail address", value: account.email ?? "Erased" },
          { key: "state", label: "State", value: accountStateWords[account.state] },
          { key: "since", label: "Since", value: <Moment at={account.createdAt} /> },
        ]}
      />
      {account.state === "closed" ? null : (
        <Section id="role-part" heading="Role">
          <PostForm action={address}>
            <Radios
              name="role"
              label="What may they do?"
              choices={roles.map((role) => ({ value: role, label: roleWords[role].name, hint: roleWords[role].sentence }))}
              defaultValue={account.role}
              errors={messagesFor(refused?.refusals, "role")}
            />
            <Button>Give the role</Button>
          </PostForm>
        </Section>
      )}
      {account.state === "closed" ? null : (
        <Section id="disabling" heading="Signing in">
          {account.state === "disabled" ? (
            <PostForm action={`${address}/enablement`}>
              <Button>Enable the account</Button>
            </PostForm>
          ) : (
            <LinkButton href={`${address}/disablement`} kind="danger">
              Disable the account
            </LinkButton>
          )}
        </Section>
      )}
    </AccountPage>
  );
}
