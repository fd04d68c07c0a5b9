import type { RuleSource } from "../rulebook.ts";

const standingOrders = {
  title: "Standing Orders of the Scottish Parliament, chapter 9 (6th edition, 10th revision, 2 July 2024)",
  url: "https://www.parliament.scot/about/how-parliament-works/parliament-rules-and-guidance/standing-orders/chapter-9-public-bill-procedures",
};
const privateBills = {
  title: "Standing Orders of the Scottish Parliament, chapter 9A",
  url: "https://parliament.scot/about/how-parliament-works/parliament-rules-and-guidance/standing-orders/chapter-9a-private-bill-procedures",
};
const scotlandAct = { title: "Scotland Act 1998", url: "http://www.legislation.gov.uk/ukpga/1998/46" };

/** A rule of chapter 9 that was read. */
export function rule(number: string): RuleSource {
  return { rule: `Rule ${number}`, ...standingOrders, isAssumption: false };
}

/** ASSUMPTION: a rule of chapter 9 known in general and not checked word for word. */
export function unchecked(number: string): RuleSource {
  return { rule: `Rule ${number}`, ...standingOrders, isAssumption: true };
}

/** A rule of chapter 9A, on Private Bills, that was read. */
export function privateRule(number: string): RuleSource {
  return { rule: `Rule ${number}`, ...privateBills, isAssumption: false };
}

/** ASSUMPTION: somewhere in the chapter; which rule it is was not found. */
export function chapter(number: "9" | "9A"): RuleSource {
  return { rule: `Standing Orders, chapter ${number}`, ...(number === "9A" ? privateBills : standingOrders), isAssumption: true };
}

/** A section of the Scotland Act 1998. */
export function act(section: string, isAssumption = false): RuleSource {
  return { rule: `Scotland Act 1998, section ${section}`, ...scotlandAct, isAssumption };
}

export const timescales = {
  title: "Scottish Parliament, Timescales and rules",
  url: "https://external.parliament.scot/visitandlearn/100535.aspx",
};
export const suspensionMotion = {
  title: "Motion S6M-14742 (2 October 2024), suspending rules for the Climate Change (Emissions Reduction Targets) (Scotland) Bill",
  url: "https://workbench.viveecosse.com/index.php?hansard=2618265&page=hansard",
};
export const guidancePart3 = {
  title: "Guidance on Public Bills, Part 3 (Session 6 edition, March 2022)",
  url: "https://www.parliament.scot/about/how-parliament-works/parliament-rules-and-guidance/guidance-on-public-bills/part-3",
};
export const businessBulletin = {
  title: "Business Bulletin, archived 1999–2011",
  url: "https://archive.parliament.scot/business/businessBulletin/",
};
export const standingOrdersSource = standingOrders;
export const scotlandActSource = scotlandAct;
