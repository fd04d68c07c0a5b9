import type { PastedParty } from "./pasted-letter.ts";

/** What a line of an address block or a signature is. */
export type PartyLine = "name" | "office" | "body" | "both" | "other";

const title =
  "(?:(?:The )?(?:Rt\\.? Hon\\.?|Right Hon(?:ourable)?\\.?)(?: the)? )?(?:(?:Sir|Dame|Dr|Mr|Mrs|Ms|Miss|Mx|Prof(?:essor)?|Lord|Lady|Baroness|Councillor|Cllr|Rev(?:erend)?)\\.? )?";
const word = "(?:\\p{Lu}[\\p{L}'’]{1,30}(?:-\\p{Lu}[\\p{L}'’]{1,30})?|\\p{Lu}\\.?)";
const behind = "(?:,? (?:MSP|MP|MS|MLA|QC|KC|OBE|CBE|MBE|KBE|DBE|FRSE|PhD))";
const nameLine = new RegExp(`^(${title})(${word}(?: (?:${word}|of|de|van|der|von|nan|nic|mac)){1,3})(${behind}{0,4})$`, "u");
const notInNames =
  /\b(?:Minister|Ministers|Secretary|Government|Parliament|Committee|House|Street|Road|Lane|Avenue|Place|Square|Terrace|Office|Department|Directorate|Convener|Convenor|Director|Chief|Executive|Scotland|Scottish|Edinburgh|Glasgow|Aberdeen|Dundee|London|Kingdom|Trust|Society|Association|Alliance|Network|Council|Board|Charity|Foundation|University|Union|Federation|Forum|Group|Service|Services|Team|Bill|Act|Policy|Health|Justice|Clerk|Home|Advocate|Leader|Chair|By|Via|Email|Private|Confidential|Court|Quay|Building|Floor|Strategy|Report|Inquiry|Draft|Response|Letter|Evidence|Dear|Our|Your|Ref|Stage|Call|Views|Headquarters|Centre|Unit|Correspondence|Policing|Lamps?|Subject|Open|Submission|Statement)\b/i;
const officeStart =
  /^(?:The )?(?:(?:Deputy|Acting|Interim|Assistant|Joint|Depute|Vice|Senior|Shadow|Honorary|Interim|Lead|National|Associate|Parliamentary|Executive|Under|Policy|Public Affairs) ){0,3}(?:Minister|First Minister|Prime Minister|Cabinet Secretary|Secretary of State|Secretary|(?:Home|Foreign|Health|Justice) Secretary|Chancellor|Convener|Convenor|Chair|Chairman|Chairwoman|Chairperson|Chief Executive|Chief Officer|Chief Constable|Chief Medical Officer|Director|Lord Advocate|Solicitor General|Advocate General|Presiding Officer|Leader|Clerk|Head|Member|Manager|Officer|Commissioner|Spokesperson|President|Vice-President|Trustee|Private Secretary|Permanent Secretary|Coordinator|Co-ordinator|Under-Secretary|Undersecretary|Ombudsman)\b/;
/** Offices that do not say of what: the body on the next line belongs to them. */
const bareOffice =
  /^(?:The )?(?:(?:Deputy|Acting|Interim|Assistant|Joint|Depute|Vice|Senior|Honorary|Policy|Public Affairs|Executive) ){0,2}(?:Convener|Convenor|Chair|Chairman|Chairwoman|Chairperson|Chief Executive|Director|Leader|Clerk|Manager|Officer|President|Secretary|Spokesperson|Coordinator|Co-ordinator|Trustee)(?: to the Committee)?,?$/;
const body =
  /\b(?:Committee|Government|Parliament|Trust|Society|Association|Alliance|Network|Council|Board|Charity|Foundation|University|Union|Federation|Forum|Commission|Agency|Office|Partnership|Authority|Department|Directorate)\b/;
const address =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|^\d{1,4}[A-Za-z]?,? \p{Lu}|\b(?:Street|Road|Lane|Avenue|Place|Quay|Terrace|Square|House|Building|Floor)\b/u;

/** What kind of line it is. A name is two to four words with capitals none of which belongs to an office, a body or a place. */
export function kindOfLine(text: string): PartyLine {
  if (text.length > 140 || text.length < 3 || /[?!]$|[:;]/.test(text)) return "other";
  const comma = text.indexOf(", ");
  if (comma > 0 && isName(text.slice(0, comma)) && officeStart.test(text.slice(comma + 2)) && !isSentence(text)) return "both";
  if (isName(text)) return "name";
  if (officeStart.test(text) && !isSentence(text)) return "office";
  return body.test(text) && !isSentence(text) && !address.test(text) && !/[\d@]/.test(text) ? "body" : "other";
}

/** Whether the words are a person's name. */
export function isName(text: string): boolean {
  const match = nameLine.exec(text.replace(/,$/, ""));
  return match?.[2] !== undefined && !notInNames.test(match[2]) && !isAllCapitals(match[2]);
}

/** Whether the name is told to be a person's by a title before it or letters behind it. */
export function isMarkedName(text: string): boolean {
  const match = nameLine.exec(text.replace(/,$/, ""));
  return match !== null && ((match[1] ?? "") !== "" || /\b(?:MSP|MP|MS|MLA|QC|KC|OBE|CBE|MBE|KBE|DBE|FRSE|PhD),?$/.test(text));
}

/** Whether an office stands alone and the body in the line below belongs to it. */
export function asksForBody(office: string): boolean {
  return bareOffice.test(office);
}

/** "Morag Example MSP, Convener, Made-up Committee", "Morag Example MSP", "The Convener": one party; null where the words are neither. */
export function partyOf(words: string): PastedParty | null {
  const text = words
    .trim()
    .replace(/[.,;]$/, "")
    .trim();
  const kind = kindOfLine(text);
  if (kind === "name") return { name: text, office: null };
  if (kind === "office") return { name: null, office: text };
  if (kind === "both") {
    const comma = text.indexOf(", ");
    return { name: text.slice(0, comma), office: text.slice(comma + 2) };
  }
  const bracketed = /^([^()]{3,80}) \(([^()]{3,100})\)$/.exec(text);
  if (bracketed?.[1] && bracketed[2]) {
    const [outside, inside] = [bracketed[1], bracketed[2]];
    if (isName(outside) && officeStart.test(inside)) return { name: outside, office: inside };
    if (officeStart.test(outside) && isName(inside)) return { name: inside, office: outside };
  }
  return null;
}

/** A sentence has a verb that no office has, or ends as one. */
function isSentence(text: string): boolean {
  return /\.$/.test(text) || /\b(?:is|are|was|were|will|has|have|had|I|we|you|would|should|could|can|said|asks?|writes?)\b/.test(text);
}

function isAllCapitals(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase();
}
