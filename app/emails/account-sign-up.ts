import { linkHours } from "#app/domain/accounts/links.ts";
import { closing, type PlainMail } from "./account-mail.ts";

/** To whoever signed up. It carries nothing that they typed: the address may belong to somebody else. */
export function confirmEmailMail({ link }: { link: string }): PlainMail {
  return {
    subject: "Confirm your e-mail address",
    text: `Somebody, probably you, made an account on Assent with this e-mail address.

To confirm it, open this page and enter the password that you chose:

${link}

The link works for ${linkHours.confirm_email / 24} days. If it was not you, do nothing: nothing happens until the address is confirmed.

${closing}`,
  };
}

/** To the holder of an account whose address was used to sign up again: the page itself tells nobody that the account is there. */
export function alreadyKnownMail({ signIn, forgotten }: { signIn: string; forgotten: string }): PlainMail {
  return {
    subject: "You already have an account",
    text: `Somebody, probably you, tried to make an account on Assent with this e-mail address. There is one already, and nothing was changed.

Sign in: ${signIn}

If you have forgotten the password, choose a new one: ${forgotten}

If it was not you, you need do nothing.

${closing}`,
  };
}

/** To an address for which something was asked that needs an account, when there is none. */
export function noAccountMail({ signUp }: { signUp: string }): PlainMail {
  return {
    subject: "There is no account with this address",
    text: `Somebody, probably you, asked Assent to send a link to this e-mail address, to sign in or to choose a new password. There is no account with this address.

Perhaps you used another address. You can also make an account: ${signUp}

If it was not you, you need do nothing.

${closing}`,
  };
}
