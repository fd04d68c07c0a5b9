import { closing, type PlainMail } from "./account-mail.ts";

type Reply = { to: string; replier: string | null; about: string; wording: string; link: string; stop: string };

/** To somebody whose comment was answered. */
export function commentReplyMail({ to, replier, about, wording, link, stop }: Reply): PlainMail {
  const who = replier ?? "Somebody";
  return {
    subject: `${who} replied to your comment`,
    text: `Hello ${to},

${who} replied to your comment on “${about}”:

${wording.replace(/^/gm, "> ")}

Read it in its place, and answer: ${link}

--
You get this because you wrote the comment that was answered. To get no more mails about replies: ${stop}

${closing}`,
  };
}
