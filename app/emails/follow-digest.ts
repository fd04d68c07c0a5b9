import type { BillDigest, Told } from "#app/domain/following/digest.ts";
import { type Day, formatDayWithWeekday } from "#app/lib/dates.ts";
import { closing, type PlainMail } from "./account-mail.ts";

type Digest = { on: Day; bills: readonly (BillDigest & { link: string; stop: string })[]; stopAll: string; manage: string | null };

/** The daily list: what changed in the bills that somebody follows, in words, with why they get it and how it ends. */
export function followDigestMail({ on, bills, stopAll, manage }: Digest): PlainMail {
  const [first] = bills;
  const subject = bills.length === 1 && first ? `What changed: ${first.title}` : `What changed in ${bills.length} bills that you follow`;
  return {
    subject,
    text: `What changed, ${formatDayWithWeekday(on)}

${bills.map(printBill).join("\n\n")}

--
You get this list because this e-mail address follows ${bills.length === 1 ? "this bill" : "these bills"} on Assent. It comes at most once a day, and each change is told once.
${manage ? `See all that you follow: ${manage}\n` : ""}Stop all these lists: ${stopAll}

${closing}`,
  };
}

function printBill({ title, link, stop, told }: Digest["bills"][number]): string {
  return `${title}
${link}

${told.map(printTold).join("\n")}

Stop following this bill: ${stop}`;
}

function printTold({ sentence, quotes }: Told): string {
  return [`* ${sentence}`, ...quotes.map((quote) => `    ${quote}`)].join("\n");
}
