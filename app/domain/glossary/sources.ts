export const chapter9 = {
  source: "Standing Orders, chapter 9",
  sourceUrl:
    "https://www.parliament.scot/about/how-parliament-works/parliament-rules-and-guidance/standing-orders/chapter-9-public-bill-procedures",
};
export const chapter9a = {
  source: "Standing Orders, chapter 9A",
  sourceUrl:
    "https://parliament.scot/about/how-parliament-works/parliament-rules-and-guidance/standing-orders/chapter-9a-private-bill-procedures",
};
export const guidance = {
  source: "Guidance on Public Bills",
  sourceUrl: "https://www.parlamaid-alba.scot/about/how-parliament-works/parliament-rules-and-guidance/guidance-on-public-bills",
};
export const timescales = {
  source: "Scottish Parliament, Timescales and rules",
  sourceUrl: "https://external.parliament.scot/visitandlearn/100535.aspx",
};
export const section = (number: string) => ({
  source: `Scotland Act 1998, section ${number}`,
  sourceUrl: `http://www.legislation.gov.uk/ukpga/1998/46/section/${number}`,
});
export const ours = { source: "This site's own word", sourceUrl: null };

export const read = { isAssumption: false } as const;
export const unchecked = { isAssumption: true } as const;
