/** A person's name in its parts. A person with a single name has it as the surname. */
export type NameParts = { surname: string; forename: string | null };

/** Reads "Surname, Forename", as roll-calls and indexes print it; a title before the forename is left out. */
export function readIndexName(printed: string): NameParts {
  const [surname = "", ...rest] = printed.split(",").map((part) => part.trim());
  const forename = rest.join(", ").replace(titles, "").trim();
  return { surname: surname.replace(titles, ""), forename: forename === "" ? null : forename };
}

/** Reads "Forename Surname". The last word is the surname, with the particles before it: "Willie van der Meer" is a van der Meer. */
export function readSpokenName(name: string): NameParts {
  const words = name.replace(titles, "").trim().split(/\s+/);
  let from = words.length - 1;
  while (from > 1 && particles.has((words[from - 1] ?? "").toLowerCase())) from -= 1;
  const forename = words.slice(0, from).join(" ");
  return { surname: words.slice(from).join(" "), forename: forename === "" ? null : forename };
}

/** "Douglas Ross". */
export function spokenName({ surname, forename }: NameParts): string {
  return forename ? `${forename} ${surname}` : surname;
}

/** "Rt Hon Kit Malthouse MP" → "Kit Malthouse": without titles before it and letters behind it. */
export function nameAlone(printed: string): string {
  let name = printed.trim();
  // Several may stand together: "The Rt Hon Dame Rose Hedge DBE MSP". Each turn takes one, so a long line ends soon.
  for (let turn = 0; turn < 6; turn++) {
    const less = name.replace(titles, "").replace(lettersBehind, "");
    if (less === name || less === "") break;
    name = less;
  }
  return name;
}

const lettersBehind = /,? (?:MSP|MP|MS|MLA|QC|KC|OBE|CBE|MBE|KBE|DBE|PC|FRSE|PhD)$/;
const titles = /^(?:dr|mr|mrs|ms|miss|sir|dame|lord|lady|rt hon|the rt hon)\.?\s+/i;
const particles: ReadonlySet<string> = new Set(["de", "da", "di", "la", "le", "van", "von", "der", "den", "mac", "mc", "st"]);
