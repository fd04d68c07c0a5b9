import { type Day, isDay } from "#app/lib/dates.ts";
import { isForbiddenHost } from "../sources.ts";
import { attributeOf, commentValue, type Element, everyNode, hasClass, isElement, type Node, textOf } from "./tree.ts";

/** What the page says about itself. */
export type ReadPage = {
  /** "Meeting of the Parliament", or a committee's name. */
  meeting: string | null;
  /** "Decision Time". */
  item: string | null;
  heldOn: Day | null;
  meetingId: number | null;
  /** The item of business. */
  iob: number | null;
  url: string | null;
  /** The host, if the page is a copy from one that we never import from. */
  refusedHost: string | null;
  isDraft: boolean;
};

/** Reads the page's heading, ids and address. What is not there is null. */
export function readPage(root: Node): ReadPage {
  const addresses: string[] = [];
  const links: string[] = [];
  const dates: string[] = [];
  let heading: string | null = null;
  let item: string | null = null;
  let currentItem: string | null = null;
  for (const node of everyNode(root)) {
    const comment = commentValue(node);
    if (comment) addresses.push(...(comment.match(/https?:\/\/[^\s"'<>]+/g) ?? []));
    if (!isElement(node)) continue;
    addresses.push(...ownAddresses(node));
    const href = node.tagName === "a" ? attributeOf(node, "href") : null;
    if (href) links.push(href);
    if (/^h[1-6]$/.test(node.tagName)) {
      const text = textOf(node);
      if (node.tagName === "h1") heading ??= text;
      if (/\bmeeting date\b/i.test(text) || node.tagName === "h1") dates.push(text);
      else if (hasClass(node, "h3") && node.tagName === "h2") item = text;
    }
    if (hasClass(node, "contents-nav")) currentItem = listItemWithoutLink(node);
  }
  const own = addresses.map(unescapeAddress).filter((address) => /official-report|[?&]meeting=/i.test(address));
  const url = own[0] ?? null;
  const known = [...own, ...links.map(unescapeAddress)];
  return {
    meeting:
      heading === null
        ? null
        : heading
            .replace(/\s*[[(](?:Draft|Hybrid|Last updated|Business until).*$/i, "")
            .replace(/,\s*\d{1,2} \w+ \d{4}$/, "")
            .trim() || null,
    item: item || currentItem,
    heldOn: firstOf(dates, findDay) ?? firstOf(known, dayInAddress),
    meetingId:
      firstOf(own, (text) => idIn(text, /[?&]meeting=(\d+)/i)) ?? firstOf(known, (text) => idIn(text, /[?&]meeting(?:Id)?=(\d+)/i)),
    iob: firstOf(own, (text) => idIn(text, /[?&]iob=(\d+)/i)),
    url: url && !isForbiddenHost(url) ? url : null,
    refusedHost: url && isForbiddenHost(url) ? new URL(url).hostname : null,
    isDraft: /\bdraft\b/i.test(heading ?? ""),
  };
}

/** The page's own address: canonical link, Open Graph, or the link that the share box copies. */
function ownAddresses(element: Element): string[] {
  if (element.tagName === "link" && attributeOf(element, "rel") === "canonical") return [attributeOf(element, "href") ?? ""];
  if (element.tagName === "meta" && attributeOf(element, "property") === "og:url") return [attributeOf(element, "content") ?? ""];
  if (element.tagName === "span" && attributeOf(element, "id") === "clipboardContent") return [textOf(element)];
  return [];
}

function listItemWithoutLink(list: Element): string | null {
  for (const node of list.childNodes) {
    if (isElement(node) && node.tagName === "li" && ![...everyNode(node)].some((inner) => isElement(inner) && inner.tagName === "a"))
      return textOf(node);
  }
  return null;
}

function unescapeAddress(address: string): string {
  try {
    return decodeURIComponent(address).replace(/&amp;/g, "&").replace(/#.*$/, "");
  } catch {
    // Safe: an address with a stray "%" is kept as it was printed.
    return address;
  }
}

function firstOf<From, To>(from: readonly From[], find: (one: From) => To | null): To | null {
  for (const one of from) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

function idIn(text: string, pattern: RegExp): number | null {
  const digits = pattern.exec(text)?.[1];
  return digits ? Number(digits) : null;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day in words, in either order: "Thursday, October 9, 2025", "9 October 2025", "21 Jun 2000". */
export function findDay(text: string): Day | null {
  const american = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  const british = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b/.exec(text);
  const day = (american && toDay(american[3], american[1], american[2])) ?? (british && toDay(british[3], british[2], british[1]));
  return day ?? null;
}

function toDay(year: string | undefined, month: string | undefined, date: string | undefined): Day | null {
  const number = months.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
  const day = `${year}-${String(number).padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
  return number > 0 && isDay(day) ? day : null;
}

/** The address of a meeting ends in its day, British order: `meeting-of-parliament-09-10-2025`. */
function dayInAddress(address: string): Day | null {
  const match = /-(\d{2})-(\d{2})-(\d{4})(?=[?/#]|$)/.exec(address);
  const day = match ? `${match[3]}-${match[2]}-${match[1]}` : "";
  return isDay(day) ? day : null;
}
