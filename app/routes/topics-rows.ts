import type { LoaderFunctionArgs } from "@remix-run/node";
import { recordKindWords } from "#app/domain/events/record-kinds.ts";
import { contextFor } from "#app/http/context.server.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readTopics } from "#app/services/topics/read-topics.server.ts";

/** The topics and Acts with how much each gathers, as CSV or JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const { publicUrl } = args.context.site;
  const rows = (await readTopics(await contextFor(args))).filter(({ isDraft }) => !isDraft);
  return answerRows(args.request, {
    name: "topics",
    about: "Topics and Acts that bills and the record around them are about",
    rows,
    columns: [
      { name: "name", value: (row) => row.name },
      { name: "kind", value: (row) => (row.kind === "act" ? "Act" : "topic") },
      { name: "citation", value: (row) => row.citation },
      { name: "description", value: (row) => row.description },
      {
        name: "gathers",
        value: (row) => row.counts.map(({ kind, count }) => `${count} ${recordKindWords[kind][count === 1 ? "one" : "many"]}`),
      },
      { name: "made up", value: (row) => row.isMadeUp },
      { name: "address", value: (row) => `${publicUrl}${row.href}` },
    ],
  });
}
