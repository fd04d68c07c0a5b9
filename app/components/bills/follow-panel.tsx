import { Button } from "../base/button.tsx";
import { TextField } from "../base/text-field.tsx";

export type FollowPanelProps = {
  /** "this bill", "every bill". */
  what: string;
  atomHref: string;
  calendarHref?: string | null;
  /** Where the form goes; null: no mail from this site. */
  emailAction: string | null;
  /** A signed-in person follows with one button. */
  isSignedIn?: boolean;
  isFollowing?: boolean;
  errors?: readonly string[];
  defaultEmail?: string | null;
};

/** Ways to be told: by e-mail with or without an account, by feed, by calendar. */
export function FollowPanel({
  what,
  atomHref,
  calendarHref,
  emailAction,
  isSignedIn = false,
  isFollowing = false,
  errors,
  defaultEmail,
}: FollowPanelProps) {
  return (
    <div className="follow">
      <p>
        <strong>Be told when {what} moves.</strong> One message a day at most, and only when something changed.
      </p>
      {emailAction === null ? null : (
        <form method="post" action={emailAction} noValidate>
          {isSignedIn ? (
            <Button isSmall name="following" value={isFollowing ? "no" : "yes"} kind={isFollowing ? "secondary" : "primary"}>
              {isFollowing ? `Stop following ${what}` : `Follow ${what}`}
            </Button>
          ) : (
            <>
              <TextField
                name="email"
                id="follow-email"
                type="email"
                autoComplete="email"
                label="Your e-mail address"
                hint="No account needed. We send one message with a link to confirm."
                defaultValue={defaultEmail}
                errors={errors}
              />
              <Button isSmall>Follow by e-mail</Button>
            </>
          )}
        </form>
      )}
      <p className="small">
        Or take it into your own tools: <a href={atomHref}>Atom feed</a>
        {calendarHref ? (
          <>
            {" "}
            or <a href={calendarHref}>calendar of its dates</a>
          </>
        ) : null}
        .
      </p>
    </div>
  );
}
