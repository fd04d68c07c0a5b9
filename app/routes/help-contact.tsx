import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HelpLayout } from "#app/components/help/help-layout.tsx";
import { publicCacheHeaders } from "#app/http/respond.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const { runBy, contact, publicUrl, publicUrlIsSet } = context.site;
  return { runBy, contact, publicUrl: publicUrlIsSet ? publicUrl : null };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Contact – Assent" }];

export default function Contact() {
  const { runBy, contact, publicUrl } = useLoaderData<typeof loader>();
  return (
    <HelpLayout slug="contact" title="Contact" lead="Who runs this site, and how to reach them.">
      <dl className="facts">
        <div className="facts__row">
          <dt className="facts__key">Run by</dt>
          <dd className="facts__value">{runBy ?? "Not set yet. Whoever runs the site gives their name in its settings (SITE_RUN_BY)."}</dd>
        </div>
        <div className="facts__row">
          <dt className="facts__key">Contact</dt>
          <dd className="facts__value">{contact ?? "Not set yet (SITE_CONTACT)."}</dd>
        </div>
        <div className="facts__row">
          <dt className="facts__key">Public address</dt>
          <dd className="facts__value">{publicUrl ?? "Not set yet (PUBLIC_URL)."}</dd>
        </div>
      </dl>
      <h2>To reach your MSPs</h2>
      <p>
        This site cannot pass messages on to the Parliament. Your MSPs’ addresses are on{" "}
        <a href="https://www.parliament.scot/msps">the Parliament’s own pages</a>.
      </p>
    </HelpLayout>
  );
}
