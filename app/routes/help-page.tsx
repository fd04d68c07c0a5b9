import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HelpLayout } from "#app/components/help/help-layout.tsx";
import { glossary } from "#app/domain/glossary.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readHelpPage } from "#app/services/help/read-help.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { page: await readHelpPage(await contextFor(args), args.params.slug ?? "") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.page.title} – Assent` : "Assent" }];

export default function Help() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <HelpLayout slug={page.slug} title={page.title} lead={page.lead}>
      {page.sections.map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.points ? (
            <ul>
              {section.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          ) : null}
          {section.examples.length > 0 ? (
            <p>
              For example{" "}
              {section.examples.map((example, place) => (
                <span key={example.href}>
                  {place > 0 ? "; " : ""}
                  the <a href={example.href}>{example.title}</a> ({example.why})
                </span>
              ))}
              .
            </p>
          ) : null}
          {section.terms && section.terms.length > 0 ? (
            <p className="small">
              Words used here:{" "}
              {section.terms.map((term, place) => (
                <span key={term}>
                  {place > 0 ? ", " : ""}
                  <a href={`/help/glossary#${term}`}>{glossary.find((each) => each.slug === term)?.term ?? term}</a>
                </span>
              ))}
            </p>
          ) : null}
        </section>
      ))}
      {page.sources.length > 0 ? (
        <section>
          <h2>Sources</h2>
          <ul>
            {page.sources.map((source) => (
              <li key={source.url}>
                <a href={source.url}>{source.title}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </HelpLayout>
  );
}
