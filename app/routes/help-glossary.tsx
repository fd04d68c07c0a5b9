import type { MetaFunction } from "@remix-run/node";
import { GlossaryList } from "#app/components/help/glossary-list.tsx";
import { HelpLayout } from "#app/components/help/help-layout.tsx";
import { glossary } from "#app/domain/glossary.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Glossary – Assent" }];

export default function Glossary() {
  return (
    <HelpLayout slug="glossary" title="Glossary" lead="The words that these pages use, as the Parliament uses them.">
      <GlossaryList
        terms={glossary.map(({ slug, term, meaning, source, sourceUrl, isAssumption }) => ({
          id: slug,
          term,
          meaning: isAssumption ? `${meaning} (From general knowledge; not checked word for word.)` : meaning,
          source: sourceUrl ? { label: source, href: sourceUrl } : null,
        }))}
      />
    </HelpLayout>
  );
}
