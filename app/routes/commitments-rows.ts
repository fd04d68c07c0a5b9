import type { LoaderFunctionArgs } from "@remix-run/node";
import { commitmentAddress, commitmentShape } from "#app/components/commitments/commitment-shape.ts";
import { commitmentsToTake } from "#app/components/commitments/commitments-to-take.ts";
import { rowsInView } from "#app/components/record/list-view.ts";
import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listViewOf } from "#app/http/list-links.ts";
import { answerRows } from "#app/http/rows-answer.server.ts";
import { readCommitments, readCommitmentsOfBill } from "#app/services/commitments/read-commitments.server.ts";

/** The commitments of a view, or those around a bill, all pages together, as CSV or JSON. */
export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const columns = commitmentsToTake(args.context.site.publicUrl);
  const { slug } = args.params;
  if (slug) {
    const { bill, commitments } = await readCommitmentsOfBill(context, slug);
    return answerRows(args.request, {
      name: `commitments-${slug}`,
      about: `Commitments around the ${bill.title}`,
      columns,
      rows: commitments,
    });
  }
  const view = listViewOf(commitmentAddress, new URL(args.request.url).searchParams);
  const rows = rowsInView(commitmentShape, await readCommitments(context), view);
  return answerRows(args.request, { name: "commitments", about: "Commitments on record", columns, rows: publicOf(rows) });
}

/** What leaves the site is what everyone may see. */
function publicOf(commitments: readonly CommitmentInTable[]): CommitmentInTable[] {
  return commitments.filter(({ isDraft }) => !isDraft);
}
