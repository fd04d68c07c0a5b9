import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterColumnsToTake } from "#app/components/letters/letters-as-rows.ts";
import { contextFor } from "#app/http/context.server.ts";
import { waitingFilterOf } from "#app/http/letters-view.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readWaiting } from "#app/services/letters/read-waiting.server.ts";

/** The letters that wait for a reply, in the view that the address shows, as CSV or JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const { publicUrl } = args.context.site;
  const { waiting } = await readWaiting(await contextFor(args), waitingFilterOf(new URL(args.request.url).searchParams));
  const about = `Letters that wait for a reply, those with the earliest last day first, on record at ${publicUrl}/letters/waiting.`;
  const [columns, rows] = [letterColumnsToTake(publicUrl), waiting.filter(({ isDraft }) => !isDraft)];
  return answerRows(args.request, { name: "letters-waiting", about, columns, rows });
}
