import type { LoaderFunctionArgs } from "@remix-run/node";
import { meetingAddress, meetingShape, meetingsToTake } from "#app/components/meetings/meeting-shape.ts";
import { rowsInView } from "#app/components/record/list-view.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listViewOf } from "#app/http/list-links.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readMeetings } from "#app/services/record/read-meetings.server.ts";

/** The meetings of a view, all its pages together, as CSV or JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const view = listViewOf(meetingAddress, new URL(args.request.url).searchParams);
  const rows = rowsInView(meetingShape, await readMeetings(await contextFor(args)), view).filter(({ isDraft }) => !isDraft);
  const columns = meetingsToTake(args.context.site.publicUrl);
  return answerRows(args.request, { name: "meetings", about: "Meetings and visits on record", columns, rows });
}
