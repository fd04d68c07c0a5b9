import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListPage } from "#app/components/amendments/list-page.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { paperAsked } from "#app/http/amendment-papers.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readAmendmentPaper } from "#app/services/amendments/read-marshalled-list.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const asked = paperAsked("daily", new URL(args.request.url).searchParams);
  const read = await readAmendmentPaper(context, args.params.slug ?? "", asked);
  return { read, mayEdit: may(context.actor, "amendment.lodge") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Daily lists, ${data?.read.stage.label ?? ""}: ${data?.read.bill.title ?? ""} – Assent` },
];

export default function BillDailyList() {
  const { read, mayEdit } = useLoaderData<typeof loader>();
  return <ListPage kind="daily" read={read} mayEdit={mayEdit} />;
}
