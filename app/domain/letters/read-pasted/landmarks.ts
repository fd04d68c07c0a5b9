import type { LetterLine } from "./letter-lines.ts";

/** A heading of an e-mail: "From: Morag Example". */
export type MailHeading = { readonly name: string; readonly value: string; readonly line: LetterLine };

/** A letter in its parts. `tail` begins after the closing words, `mail` are the headings of an e-mail. */
export type Landmarks = {
  readonly mail: readonly MailHeading[];
  readonly head: readonly LetterLine[];
  readonly salutation: LetterLine | null;
  readonly body: readonly LetterLine[];
  readonly closing: LetterLine | null;
  readonly tail: readonly LetterLine[];
  /** An older message stands below and is left aside. */
  readonly hasOlderMail: boolean;
};

const mailName = /^(From|To|Sent|Date|Cc|Bcc|Subject|Attachments?|Importance|Reply-To) ?:(?: (.*))?$/i;
const salutation = /^(?:Dear|Hi|Hello|Good (?:morning|afternoon)|A (?:charaid|chàirdean))\b[^.?!:;]{0,80}[,:]?$/i;
const closing =
  /^(?:yours|yours,|(?:yours )?(?:sincerely|faithfully|truly|ever|aye|respectfully)|yours (?:very )?(?:sincerely|faithfully|truly|respectfully)|(?:with )?(?:very |all |my )?(?:kind(?:est)?|best|warm(?:est)?|many)?(?: personal)? ?(?:regards|wishes|thanks)|regards|thank you|thanks|sincerely|le (?:meas|gach deagh dhùrachd|dùrachd))[,.]?$/i;
const olderMail = /^(?:-{2,} ?(?:original|forwarded) message ?-{2,}|begin forwarded message:?|on .{6,120} wrote:|_{10,})$/i;

/** Finds the parts of a letter. Where there is no salutation, all is body. Cost: linear. */
export function findLandmarks(all: readonly LetterLine[]): Landmarks {
  const mail = readMailHeadings(all);
  const afterMail = mail.length > 0 ? all.filter(({ number }) => number > (mail.at(-1)?.line.number ?? 0)) : all;
  const older = findOlderMail(afterMail);
  const lines = older < 0 ? afterMail : afterMail.slice(0, older);
  const dear = lines.findIndex(({ text }) => salutation.test(text));
  const rest = lines.slice(dear + 1);
  const end = rest.findIndex(({ text }) => closing.test(text));
  return {
    mail,
    head: dear < 0 ? [] : lines.slice(0, dear),
    salutation: lines[dear] ?? null,
    body: end < 0 ? rest : rest.slice(0, end),
    closing: end < 0 ? null : (rest[end] ?? null),
    tail: end < 0 ? [] : rest.slice(end + 1),
    hasOlderMail: older >= 0,
  };
}

/** Headings at the very top, at least two of them and one of From, Subject; a line without a name goes on from the one above. */
function readMailHeadings(lines: readonly LetterLine[]): readonly MailHeading[] {
  const headings: MailHeading[] = [];
  for (const line of lines) {
    if (line.text === "") {
      if (headings.length > 0) break;
      continue;
    }
    const match = mailName.exec(line.text);
    if (match?.[1]) {
      headings.push({ name: match[1].toLowerCase(), value: (match[2] ?? "").trim(), line });
      continue;
    }
    const last = headings.at(-1);
    if (!last || last.name === "subject") break;
    headings[headings.length - 1] = { ...last, value: `${last.value} ${line.text}`.trim(), line };
  }
  const isMail = headings.length > 1 && headings.some(({ name }) => name === "from" || name === "subject");
  return isMail && headings.length < 15 ? headings : [];
}

/** Where an older message begins; -1: nowhere. */
function findOlderMail(lines: readonly LetterLine[]): number {
  return lines.findIndex(({ text }, at) => {
    if (olderMail.test(text)) return true;
    return /^From: /i.test(text) && lines.slice(at + 1, at + 5).some((line) => /^(?:Sent|Date|To): /i.test(line.text));
  });
}
