import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HelpLayout } from "#app/components/help/help-layout.tsx";
import { publicCacheHeaders } from "#app/http/respond.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { runBy: context.site.runBy, contact: context.site.contact };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Privacy – Assent" }];

export default function Privacy() {
  const { runBy, contact } = useLoaderData<typeof loader>();
  return (
    <HelpLayout slug="privacy" title="Privacy" lead="You can read everything here without an account, and nobody counts your steps.">
      <p>
        {runBy
          ? `${runBy} is responsible for personal data on this site.`
          : "Whoever runs this site has not given a name yet, so we cannot say here who is responsible for personal data."}{" "}
        {contact ? `Write to ${contact}.` : "No contact address has been given yet."}
      </p>
      <h2>If you only read</h2>
      <p>
        No cookies, no tracking, nothing from other sites. The server’s log holds the address of the page and the time, not who you are.
      </p>
      <h2>If you follow a bill by e-mail</h2>
      <p>
        We keep your e-mail address until you stop, by one click in any message. An address that was never confirmed is deleted after a few
        days.
      </p>
      <h2>If you have an account</h2>
      <ul>
        <li>We keep your name, your e-mail address and a scrambled form of your password from which it cannot be read back.</li>
        <li>
          One cookie tells the server that you are signed in. A second one, for a minute, carries a message from one page to the next.
        </li>
        <li>
          Your comments are public. You can delete them, and close your account; then your name and address go, and your comments stand
          under “a former member”.
        </li>
        <li>
          Your notes are for you, or for your team. Nobody else finds them: no page, no feed, no search, no export, not even an
          administrator’s page.
        </li>
      </ul>
      <h2>People on the record</h2>
      <p>
        Members, ministers and others are named here for what they said and did in public office or in public, with the source. If something
        about you is wrong, tell us, and it will be checked against its source.
      </p>
    </HelpLayout>
  );
}
