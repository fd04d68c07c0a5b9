import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readQuestions } from "#app/services/positions/read-questions.server.ts";

/** The questions that people took positions on, as CSV or JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const { publicUrl } = args.context.site;
  const rows = (await readQuestions(await contextFor(args))).filter(({ isDraft }) => !isDraft);
  return answerRows(args.request, {
    name: "questions",
    about: "Questions on which positions are on record",
    rows,
    columns: [
      { name: "question", value: (row) => row.title },
      { name: "description", value: (row) => row.description },
      { name: "positions today", value: (row) => row.counts },
      { name: "entries", value: (row) => row.entries },
      { name: "changes of position", value: (row) => row.changes },
      { name: "made up", value: (row) => row.isMadeUp },
      { name: "address", value: (row) => `${publicUrl}${row.href}` },
    ],
  });
}
