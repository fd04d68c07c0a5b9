import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "#app/http/context.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { enableAccount } from "#app/services/accounts/disable-account.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/admin/accounts/${encodeURIComponent(params.id ?? "")}`, 303);
}

export async function action(args: ActionFunctionArgs) {
  const id = args.params.id ?? "";
  const outcome = await enableAccount(await requireActor(args), id);
  if (!outcome.ok) throw new AppError("invalid", outcome.refusals.map((refusal) => refusal.message).join(" "));
  return redirectWithNotice(args, `/admin/accounts/${id}`, `${outcome.value.name} can sign in again.`);
}
