import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, useMatches, useRouteError } from "@remix-run/react";
import { isFaultPage } from "./http/fault-page.ts";
import { useNonce, wantsScripts } from "./http/scripts.ts";

export function Layout({ children }: { children: React.ReactNode }) {
  const nonce = useNonce();
  const hasScripts = useMatches().some((match) => wantsScripts(match.handle));
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {hasScripts ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const fault = isRouteErrorResponse(error) && isFaultPage(error.data) ? error.data : null;
  return (
    <main>
      <h1>{fault?.title ?? "Something went wrong"}</h1>
      <p>{fault?.message}</p>
      <p>{fault?.requestId}</p>
      <a href="/">Home</a>
    </main>
  );
}
