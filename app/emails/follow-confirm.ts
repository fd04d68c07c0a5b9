import { closing, type PlainMail } from "./account-mail.ts";

/** To whoever asked to follow a bill without an account. It carries nothing that they typed: the address may be somebody else's. */
export function confirmFollowMail({ bill, link, days }: { bill: string; link: string; days: number }): PlainMail {
  return {
    subject: `Confirm that you follow the ${bill}`,
    text: `Somebody, probably you, asked Assent to send this e-mail address a list of what changes about this bill, on days when something does:

${bill}

To confirm it, open this page and press the button:

${link}

The link works for ${days} days. If it was not you, do nothing: you will get no list, and the address is forgotten.

${closing}`,
  };
}

/** To an address that asked for what it has already: the page itself tells nobody who follows what. */
export function alreadyFollowingMail({ bill, link, stop }: { bill: string; link: string; stop: string }): PlainMail {
  return {
    subject: `You already follow the ${bill}`,
    text: `Somebody, probably you, asked Assent to send this e-mail address a list of what changes about this bill. You follow it already, and nothing was changed:

${bill}
${link}

To stop following it: ${stop}

${closing}`,
  };
}
