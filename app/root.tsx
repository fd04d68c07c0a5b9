import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { FaultMessage } from "./components/layout/fault-message.tsx";
import { Shell } from "./components/layout/shell.tsx";
import type { SiteFacts } from "./components/layout/site-footer.tsx";
import type { Viewer } from "./components/layout/site-header.tsx";
import { may } from "./domain/permissions/may.ts";
import { roleWords } from "./domain/permissions/roles.ts";
import { whoAsks } from "./http/context.server.ts";
import { isFaultPage, notFoundPage, wentWrongPage } from "./http/fault-page.ts";
import { readNotice } from "./http/respond.server.ts";
import { useNonce, wantsScripts } from "./http/scripts.ts";
import styles from "./styles/main.scss?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/site.webmanifest" },
];

type RootData = { site: SiteFacts; viewer: Viewer | null; mayEdit: boolean; mayModerate: boolean; notice: string | null };

export async function loader(args: LoaderFunctionArgs): Promise<RootData> {
  const { runBy, contact, publicUrl } = args.context.site;
  const { actor } = await whoAsks(args);
  const viewer = actor.kind === "account" ? { name: actor.name, role: roleWords[actor.role].name } : null;
  return {
    site: { runBy, contact, publicUrl },
    viewer,
    mayEdit: may(actor, "draft.read"),
    mayModerate: may(actor, "comment.hide"),
    notice: readNotice(args),
  };
}

export const meta: MetaFunction = () => [{ title: "Assent: bills of the Scottish Parliament" }];

export default function Root() {
  return <Outlet />;
}

/** The whole document, for pages and for faults alike. */
export function Layout({ children }: { children: ReactNode }) {
  const matches = useMatches();
  const hasScripts = matches.some((match) => wantsScripts(match.handle));
  const isWide = matches.some((match) => wantsWidth(match.handle));
  const { pathname } = useLocation();
  const nonce = useNonce();
  const { site, viewer, mayEdit, mayModerate, notice } = useRouteLoaderData<typeof loader>("root") ?? whenNothingIsKnown;
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0d4a40" />
        <Meta />
        <Links />
        <script src="/enhance.js" defer />
      </head>
      <body>
        <Shell site={site} viewer={viewer} mayEdit={mayEdit} mayModerate={mayModerate} notice={notice} path={pathname} isWide={isWide}>
          {children}
        </Shell>
        {hasScripts ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export function ErrorBoundary() {
  const thrown = useRouteError();
  const { viewer } = useRouteLoaderData<typeof loader>("root") ?? whenNothingIsKnown;
  const { status, title, message, requestId } = faultOf(thrown);
  return <FaultMessage status={status} title={title} message={message} requestId={requestId || null} isSignedIn={viewer !== null} />;
}

/** The shell of a page whose own data could not be loaded. */
const whenNothingIsKnown: RootData = {
  site: { runBy: null, contact: null, publicUrl: "" },
  viewer: null,
  mayEdit: false,
  mayModerate: false,
  notice: null,
};

function faultOf(thrown: unknown) {
  if (!isRouteErrorResponse(thrown)) return wentWrongPage("");
  if (isFaultPage(thrown.data)) return thrown.data;
  return thrown.status === 404 ? notFoundPage("") : wentWrongPage("");
}

/** `export const handle = { isWide: true }`: a page of tables, which may use the whole screen. */
function wantsWidth(handle: unknown): boolean {
  return typeof handle === "object" && handle !== null && "isWide" in handle && handle.isWide === true;
}
