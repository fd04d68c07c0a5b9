import { PageTitle } from "../base/page-title.tsx";
import { SearchBox } from "../base/search-box.tsx";
import { shellAddresses } from "./site-links.ts";

export type FaultMessageProps = {
  status: number;
  title: string;
  message: string;
  /** What the person can quote when they ask for help; null: none is known. */
  requestId: string | null;
  /** Somebody signed out may be refused what they could see signed in. */
  isSignedIn: boolean;
};

/** Not found, not allowed, went wrong: what happened, in words, and ways on. */
export function FaultMessage({ status, title, message, requestId, isSignedIn }: FaultMessageProps) {
  return (
    <>
      <PageTitle caption={status === 404 ? undefined : `Code ${status}`}>{title}</PageTitle>
      <p>{message}</p>
      <h2>Ways on</h2>
      <SearchBox id="fault-search" action={shellAddresses.search} label="Search for a bill by its name" />
      <ul>
        <li>
          <a href="/bills">All bills</a>
        </li>
        <li>
          <a href={shellAddresses.home}>The first page</a>
        </li>
        {isSignedIn ? null : (
          <li>
            <a href={shellAddresses.signIn}>Sign in</a>, if it is something that only you or your team can see
          </li>
        )}
        <li>
          <a href="/help/contact">Tell us</a> what you were looking for
        </li>
      </ul>
      {requestId && status >= 500 ? (
        <p className="secondary">
          If you write to us, quote this number: <code>{requestId}</code>
        </p>
      ) : null}
    </>
  );
}
