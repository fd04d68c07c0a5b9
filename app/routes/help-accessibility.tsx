import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HelpLayout } from "#app/components/help/help-layout.tsx";
import { publicCacheHeaders } from "#app/http/respond.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { contact: context.site.contact };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Accessibility – Assent" }];

export default function Accessibility() {
  const { contact } = useLoaderData<typeof loader>();
  return (
    <HelpLayout
      slug="accessibility"
      title="Accessibility"
      lead="Everybody should be able to read a bill’s page, whatever they read it with."
    >
      <p>
        The pages are made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Each kind of page is checked by machine
        in light and dark, on a phone’s width and a desk’s, each time the program changes. A machine finds only part of what can be wrong;
        no outside body has audited the site.
      </p>
      <h2>What you can do here</h2>
      <ul>
        <li>Use every page without JavaScript and with the keyboard alone.</li>
        <li>
          Zoom to 400 % and read on a screen of 320 pixels without scrolling sideways, but for wide tables, which scroll in their own frame.
        </li>
        <li>Read the stage tracker, the votes and their charts as lists and tables: no picture says anything that words do not.</li>
        <li>Use your own colours, dark mode, or paper.</li>
      </ul>
      <h2>What is not good enough yet</h2>
      <p>
        Documents that we link to (many are PDF files) belong to others, and some of them are hard to read with assistive technology. The
        site is in English only.
      </p>
      <h2>Tell us</h2>
      <p>
        {contact
          ? `If something keeps you from using a page, write to ${contact}.`
          : "Whoever runs this site has not given a contact address yet."}
      </p>
    </HelpLayout>
  );
}
