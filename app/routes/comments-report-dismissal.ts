import type { ActionFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/http/context.server.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { dismissReports } from "#app/services/comments/dismiss-reports.server.ts";

/** The address is only sent to. */
export function loader() {
  throw new AppError("not-found", "There is no such page.");
}

export async function action(args: ActionFunctionArgs) {
  await dismissReports(await requireActor(args), args.params.id ?? "");
  return redirectWithNotice(args, "/moderation", "The reports are closed. The comment stays as it is.");
}
