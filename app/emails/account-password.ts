import { linkHours } from "#app/domain/accounts/links.ts";
import { formatInstant, type Instant } from "#app/lib/dates.ts";
import { closing, type PlainMail } from "./account-mail.ts";

/** To whoever asked for a new password. */
export function resetPasswordMail({ link }: { link: string }): PlainMail {
  return {
    subject: "Choose a new password",
    text: `Somebody, probably you, asked for a new password for your account on Assent.

To choose one, open this page:

${link}

The link works once, and for ${linkHours.reset_password} hours. If it was not you, do nothing: your password stays as it is.

${closing}`,
  };
}

/** To the holder of an account whose password was changed: if it was not them, they hear of it. */
export function passwordChangedMail({ at, forgotten }: { at: Instant; forgotten: string }): PlainMail {
  return {
    subject: "Your password was changed",
    text: `The password of your account on Assent was changed on ${formatInstant(at)}. Whoever was signed in elsewhere has been signed out.

If it was not you, choose a new password at once: ${forgotten}

${closing}`,
  };
}
