import type { HelpPage } from "./help-page.ts";

/** How a bill becomes law in Scotland, stage by stage, with real bills that show each. */
export const howABillBecomesLaw: HelpPage = {
  slug: "how-a-bill-becomes-law",
  title: "How a bill becomes law in Scotland",
  lead: "A bill is a proposed law. It goes through three stages in the Scottish Parliament, and can stop at each of them. It becomes law only if the Parliament passes it and it then receives Royal Assent.",
  sections: [
    {
      heading: "Who can bring a bill",
      paragraphs: [
        "Most bills come from the Scottish Government. But an MSP, a committee, or somebody outside the Parliament can bring one too.",
      ],
      points: [
        "The Scottish Government: a Government Bill. Until September 2012 it was called an Executive Bill.",
        "One MSP who is not in the Government: a Member's Bill. It starts as a proposal.",
        "A committee of the Parliament: a Committee Bill.",
        "A person, company or body outside the Parliament that needs powers of its own: a Private Bill.",
        "The Government, where the bill also affects particular people's private interests: a Hybrid Bill. There has been one.",
      ],
      examples: [
        { slug: "s6-care-reform-scotland-bill", why: "a Government Bill" },
        { slug: "s6-right-to-addiction-recovery-scotland-bill", why: "a Member's Bill" },
        { slug: "s1-scottish-parliamentary-standards-commissioner-bill", why: "a Committee Bill" },
        { slug: "s1-national-galleries-of-scotland-bill", why: "a Private Bill" },
      ],
      terms: ["government-bill", "members-bill", "committee-bill", "private-bill", "hybrid-bill"],
    },
    {
      heading: "Introduction: the bill arrives",
      paragraphs: [
        "The bill is handed in (lodged) and published, with papers that explain it: what each part does, why it is wanted, what it would cost, and whether the Parliament has the power to pass it.",
        "From then on it has a number. Numbers begin again after every election.",
      ],
      terms: ["introduction", "explanatory-notes", "policy-memorandum", "financial-memorandum"],
    },
    {
      heading: "Stage 1: is the main idea right?",
      paragraphs: [
        "A committee of MSPs, the lead committee, looks into the bill. It often asks everyone for their views, hears people who know the subject, and writes a report.",
        "Then all MSPs debate the main idea and vote on it. The main idea is called the general principles. If they do not agree to them, the bill falls: it goes no further.",
      ],
      examples: [{ slug: "s6-right-to-addiction-recovery-scotland-bill", why: "it fell here, by 52 votes to 63" }],
      terms: ["lead-committee", "general-principles", "call-for-views", "fall"],
    },
    {
      heading: "Money: the financial resolution",
      paragraphs: [
        "Some bills would cost a lot of public money. Such a bill needs the Parliament to agree that the money may be spent, before Stage 2 can begin. Without that it cannot go on.",
      ],
      examples: [{ slug: "s3-creative-scotland-bill", why: "its main idea was agreed to and its money was not, on the same day" }],
      terms: ["financial-resolution"],
    },
    {
      heading: "Stage 2: the details, in a committee",
      paragraphs: [
        "A committee goes through the bill part by part. MSPs propose changes (amendments), and the committee votes on each. If the bill is changed it is printed again.",
        "Even the name of a bill can change.",
      ],
      examples: [{ slug: "s6-care-reform-scotland-bill", why: "it had another name before" }],
      terms: ["amendment", "marshalled-list", "grouping", "version"],
    },
    {
      heading: "Stage 3: the last decision",
      paragraphs: ["All MSPs can change the bill once more. Then they vote on whether to pass it."],
      examples: [
        { slug: "s6-assisted-dying-for-terminally-ill-adults-scotland-bill", why: "it fell at this stage" },
        { slug: "s6-scottish-parliament-recall-of-members-bill", why: "it fell at this stage too" },
      ],
      terms: ["division", "protected-subject-matter"],
    },
    {
      heading: "After passing: four weeks to challenge it",
      paragraphs: [
        "A bill that was passed is not law yet. For four weeks law officers can ask the UK Supreme Court whether the Parliament had the power to pass it (section 33), and the Secretary of State can, in some cases, stop it by an order (section 35).",
        "The Parliament can look again at a bill that was stopped, and change what stopped it. That is the Reconsideration Stage.",
      ],
      examples: [
        { slug: "s6-gender-recognition-reform-scotland-bill", why: "stopped by a section 35 order" },
        {
          slug: "s5-uk-withdrawal-from-the-european-union-legal-continuity-scotland-bill",
          why: "stopped by a section 33 reference, and withdrawn later",
        },
        {
          slug: "s5-united-nations-convention-on-the-rights-of-the-child-incorporation-scotland-bill",
          why: "stopped, changed, approved again, and now law",
        },
      ],
      terms: ["section-33", "section-35", "reconsideration"],
    },
    {
      heading: "Royal Assent: it is law",
      paragraphs: [
        "The monarch formally approves the bill. From then on it is an Act of the Scottish Parliament, with a number such as “2025 asp 9”.",
      ],
      examples: [{ slug: "s6-care-reform-scotland-bill", why: "now the Care Reform (Scotland) Act 2025" }],
      terms: ["royal-assent", "act"],
    },
    {
      heading: "Faster, and different",
      paragraphs: [
        "The Budget Bill, which lets the Government spend money for a year, has a quicker way of its own. An Emergency Bill can be taken through all its stages in a day or two.",
        "A Private or Hybrid Bill has three stages too, with other names: Preliminary Stage, Consideration Stage and Final Stage.",
      ],
      examples: [
        { slug: "s6-budget-scotland-bill-2024", why: "a Budget Bill" },
        { slug: "s3-criminal-procedure-legal-assistance-detention-and-appeals-scotland-bill", why: "an Emergency Bill" },
      ],
      terms: ["emergency-bill", "preliminary-stage", "final-stage"],
    },
  ],
  sources: [
    {
      title: "Standing Orders of the Scottish Parliament, chapter 9",
      url: "https://www.parliament.scot/about/how-parliament-works/parliament-rules-and-guidance/standing-orders/chapter-9-public-bill-procedures",
    },
    { title: "Scottish Parliament, Timescales and rules", url: "https://external.parliament.scot/visitandlearn/100535.aspx" },
    { title: "Scotland Act 1998, section 33", url: "http://www.legislation.gov.uk/ukpga/1998/46/section/33" },
    { title: "Scotland Act 1998, section 35", url: "http://www.legislation.gov.uk/ukpga/1998/46/section/35" },
  ],
};
