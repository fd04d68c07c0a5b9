import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HelpLayout } from "#app/components/help/help-layout.tsx";
import { publicCacheHeaders } from "#app/http/respond.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { runBy: context.site.runBy };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "About Assent" }];

export default function About() {
  const { runBy } = useLoaderData<typeof loader>();
  return (
    <HelpLayout
      slug="about"
      title="About Assent"
      lead="An independent record of bills of the Scottish Parliament, and of everything said about them."
    >
      <p>
        {runBy ? `This site is run by ${runBy}.` : "Whoever runs this site has not given a name in its settings yet."} It is not an official
        site of the Scottish Parliament or of any government.
      </p>
      <h2>Why it exists</h2>
      <p>
        In 2021 a bill was announced that would have given people a right to treatment for addiction. It was introduced in 2024 as the{" "}
        <a href="/bills/s6-right-to-addiction-recovery-scotland-bill">Right to Addiction Recovery (Scotland) Bill</a>, and fell in 2025.
        Around it stand ministers’ letters, meetings asked for and held, statements made and changed, figures quoted, a committee’s report
        and a vote. A list of stages would have missed nearly all of that story.
      </p>
      <h2>What you can rely on</h2>
      <ul>
        <li>Every fact names its source. Where sources differ, all of them stand there, and we say which one is shown and why.</li>
        <li>What is not known is shown as not known. An estimate says that it is one.</li>
        <li>“Fell” always says why.</li>
        <li>Nothing is invented. Examples that are made up say so in words.</li>
        <li>
          What was changed can be seen: <a href="/changes">what changed</a>, and <a href="/receipts">what each import brought and missed</a>
          .
        </li>
      </ul>
      <h2>What is made up here</h2>
      <p>
        A new site comes with a few made-up accounts and comments, so that it can be tried out. They are marked “Made up”. Whoever runs the
        site removes them before opening it to others.
      </p>
    </HelpLayout>
  );
}
