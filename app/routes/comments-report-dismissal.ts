import type { ActionFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/http/context.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { dismissReports } from "#app/services/comments/dismiss-reports.server.ts";

export async function action(args: ActionFunctionArgs) {
  await dismissReports(await requireActor(args), args.params.id ?? "");
  return redirectWithNotice(args, "/moderation", "The reports are closed. The comment stays as it is.");
}
