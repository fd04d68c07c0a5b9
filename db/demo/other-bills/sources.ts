import type { SourceFacts } from "#app/domain/facts/source.ts";
import { openGovernmentLicence, parliamentSource, pressSource } from "../in-short.ts";

/** A record of LEGDATA (comparative-legislative-data/legislativedata), which lists bills with the pages it read. */
function legdata(slug: string, title: string): SourceFacts {
  return {
    slug,
    title,
    publisher: "LEGDATA (comparative-legislative-data/legislativedata)",
    url: null,
    licence: null,
    confidence: "compiled",
  };
}

/** An Act as published, or a copy of it. */
function act(slug: string, title: string, url: string): SourceFacts {
  return { slug, title, publisher: "legislation.gov.uk", url, licence: openGovernmentLicence, confidence: "official" };
}

/** What the choice of other bills rests on. */
export const otherBillSources: readonly SourceFacts[] = [
  legdata("legdata-stage-dates-s1", "LEGDATA: dates of the stages of bills, Session 1"),
  legdata("legdata-stage-dates-s2", "LEGDATA: dates of the stages of bills, Session 2"),
  legdata("legdata-official-words", "LEGDATA: table of outcomes in the Official Report’s own words (18 September 2026)"),
  legdata("legdata-db-075", "LEGDATA db/075: where six bills of Session 5 ended, from their bill pages"),
  legdata("legdata-db-084", "LEGDATA db/084: three blocked bills"),
  legdata("legdata-db-089", "LEGDATA db/089: three dates and two titles of Session 6"),
  legdata("legdata-db-091", "LEGDATA db/091: bills awaiting Royal Assent, looked up at legislation.gov.uk (15 September 2026)"),
  legdata("legdata-db-092", "LEGDATA db/092: why bills of Session 6 fell"),
  legdata("legdata-db-093", "LEGDATA db/093: the blocked bills and two Act titles"),
  legdata("legdata-db-095", "LEGDATA db/095: where bills of Session 6 ended"),
  parliamentSource(
    "spice-bill-summaries-s5",
    "SPICe Bill Summaries, Session 5",
    "https://www.parliament.scot/chamber-and-committees/research-prepared-for-parliament/research-briefings/2022/9/21/spice-bill-summaries--session-5/united-nations-convention-on-the-rights-of-the-child-incorporation-scotland-bill",
    "2022-09-21",
  ),
  parliamentSource(
    "spice-bill-summaries-s6-2023-24",
    "SPICe Bill Summaries, Session 6, July 2023 to June 2024",
    "https://www.parliament.scot/chamber-and-committees/research-prepared-for-parliament/research-briefings/2025/11/4/spice-bill-summaries--session-6--july-2023-to-june-2024",
    "2025-11-04",
  ),
  act(
    "asp-2026-14",
    "Building Safety Levy (Scotland) Act 2026 (2026 asp 14)",
    "https://www.legislation.gov.uk/asp/2026/14/introduction/enacted",
  ),
  parliamentSource(
    "bill-page-building-safety-levy",
    "Bill page: Building Safety Levy (Scotland) Bill",
    "https://www.parliament.scot/bills-and-laws/bills/s6/building-safety-levy-scotland-bill",
  ),
  parliamentSource(
    "bill-page-safe-access-zones",
    "Bill page: Abortion Services (Safe Access Zones) (Scotland) Bill, Stage 2",
    "https://www.parliament.scot/bills-and-laws/bills/abortion-services-safe-access-zones-scotland-bill/stage-2",
  ),
  parliamentSource(
    "or-2024-04-30-safe-access-zones",
    "Official Report, 30 April 2024: Abortion Services (Safe Access Zones) (Scotland) Bill: Stage 1",
    "https://parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-30-04-2024?iob=135084&meeting=15824",
    "2024-04-30",
  ),
  act(
    "asp-2024-10",
    "Abortion Services (Safe Access Zones) (Scotland) Act 2024 (2024 asp 10), copy of legislation.gov.uk",
    "https://github.com/legalize-dev/legalize-uk/blob/08b6071612819d38d0dfc22768e828acfaed775b/uk-sct/asp-2024-10.md",
  ),
  act("asp-2026-2", "Dog Theft (Scotland) Act 2026 (2026 asp 2)", "https://www.legislation.gov.uk/asp/2026/2/introduction/enacted"),
  parliamentSource(
    "bill-page-dog-theft",
    "Bill page: Dog Theft (Scotland) Bill",
    "https://parlamaid-alba.scot/bills-and-laws/bills/s6/dog-theft-scotland-bill",
  ),
  parliamentSource(
    "or-2025-10-02-dog-theft",
    "Official Report, 2 October 2025: Dog Theft (Scotland) Bill: Stage 1",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-02-10-2025?iob=141858&meeting=16611",
    "2025-10-02",
  ),
  parliamentSource(
    "or-2025-12-16-dog-theft",
    "Official Report, 16 December 2025: Dog Theft (Scotland) Bill: Stage 3",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-16-12-2025?iob=143098&meeting=16755",
    "2025-12-16",
  ),
  parliamentSource(
    "bb-2023-09-19",
    "Business Bulletin, 19 September 2023: proposals for Members’ Bills",
    "https://bb.parliament.scot/Content/ReportSectionHtml/20230919/BBMembersBillsProposals",
    "2023-09-19",
  ),
  parliamentSource(
    "bill-page-care-reform",
    "Bill page: Care Reform (Scotland) Bill",
    "https://www.parliament.scot/bills-and-laws/bills/s6/care-reform-scotland-bill",
  ),
  parliamentSource(
    "bill-page-national-care-service",
    "Bill page: National Care Service (Scotland) Bill (the earlier title)",
    "https://www.parliament.scot/bills-and-laws/bills/s6/national-care-service-scotland-bill",
  ),
  pressSource(
    "glasgow-hscp-care-reform",
    "Glasgow City Health and Social Care Partnership",
    "News: Care Reform (Scotland) Bill passed",
    "https://glasgowcity.hscp.scot/node/4732",
  ),
  parliamentSource(
    "spice-spotlight-care-reform",
    "SPICe Spotlight: the Care Reform (Scotland) Bill, the final hurdle",
    "https://spice-spotlight.scot/2025/06/09/the-care-reform-scotland-bill-formerly-national-care-service-scotland-bill-the-final-hurdle",
    "2025-06-09",
  ),
  act(
    "asp-2025-9",
    "Care Reform (Scotland) Act 2025 (2025 asp 9), copy of legislation.gov.uk",
    "https://github.com/legalize-dev/legalize-uk/blob/14e1b10ccba1d29cb8d115b3612f28bb824db6d0/uk-sct/asp-2025-9.md",
  ),
  act(
    "asp-2024-3",
    "Budget (Scotland) Act 2024 (2024 asp 3), copy of legislation.gov.uk",
    "https://github.com/legalize-dev/legalize-uk/blob/2bfc879f2f0de1068b44c6e8012fd43ae5f084a8/uk-sct/asp-2024-3.md",
  ),
  parliamentSource(
    "bill-page-criminal-procedure-2010",
    "Bill page: Criminal Procedure (Legal Assistance, Detention and Appeals) (Scotland) Bill",
    "https://www.parliament.scot/bills-and-laws/bills/s3/criminal-procedure-legal-assistance-detention-and-appeals-scotland-bill",
  ),
  pressSource(
    "wikipedia-acts-from-2024",
    "Wikipedia",
    "List of Acts of the Scottish Parliament from 2024 (a mirror)",
    "https://db0nus869y26v.cloudfront.net/en/List_of_acts_of_the_Scottish_Parliament_from_2024",
  ),
  act(
    "asp-2024-1",
    "United Nations Convention on the Rights of the Child (Incorporation) (Scotland) Act 2024 (2024 asp 1), copy of legislation.gov.uk",
    "https://github.com/legalize-dev/legalize-uk/blob/003863e50818cb1e502d6f76d0f348ee850e9e0a/uk-sct/asp-2024-1.md",
  ),
  act(
    "asp-2026-11",
    "European Charter of Local Self-Government (Incorporation) (Scotland) Act 2026 (2026 asp 11)",
    "https://www.legislation.gov.uk/asp/2026/11/introduction/enacted",
  ),
  parliamentSource(
    "or-2022-12-20-gender-recognition",
    "Official Report, 20 December 2022: Gender Recognition Reform (Scotland) Bill: Stage 3",
    "https://parlamaid-alba.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-20-12-2022?iob=127397&meeting=14066",
    "2022-12-20",
  ),
  parliamentSource(
    "or-2016-02-09-decision-time",
    "Official Report, 9 February 2016: Decision Time",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-09-02-2016?meeting=10362&iob=95337",
    "2016-02-09",
  ),
  parliamentSource(
    "or-2019-06-13-decision-time",
    "Official Report, 13 June 2019: Decision Time",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-13-06-2019?meeting=12183&iob=110075",
    "2019-06-13",
  ),
  parliamentSource(
    "or-2024-04-18-decision-time",
    "Official Report, 18 April 2024: Decision Time",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-18-04-2024?meeting=15804&iob=134939",
    "2024-04-18",
  ),
  parliamentSource(
    "bill-page-employment-injuries",
    "Bill page: Scottish Employment Injuries Advisory Council Bill",
    "https://parlamaid-alba.scot/bills-and-laws/bills/s6/scottish-employment-injuries-advisory-council-bill",
  ),
  parliamentSource(
    "proposal-employment-injuries",
    "Proposed Scottish Employment Injuries Advisory Council Bill",
    "https://www.parliament.scot/bills-and-laws/proposals-for-bills/proposed-scottish-employment-injuries-advisory-council-bill",
  ),
  parliamentSource(
    "or-2026-02-03-decision-time",
    "Official Report, 3 February 2026: Decision Time",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-03-02-2026?meeting=20044&iob=225275",
    "2026-02-03",
  ),
  parliamentSource(
    "report-cj-2026-prostitution",
    "Criminal Justice Committee: Stage 1 report on the Prostitution (Offences and Support) (Scotland) Bill",
    "https://www.parliament.scot/chamber-and-committees/committees/committee-reports/cj/2026/1/23/cjs626r02",
    "2026-01-23",
  ),
  parliamentSource(
    "or-2026-02-24-recall",
    "Official Report, 24 February 2026: Scottish Parliament (Recall and Removal of Members) Bill: Stage 3",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-24-02-2026?meeting=20092&iob=224668",
    "2026-02-24",
  ),
  parliamentSource(
    "bill-page-recall",
    "Bill page: Scottish Parliament (Recall and Removal of Members) Bill",
    "https://www.parliament.scot/bills-and-laws/bills/s6/scottish-parliament-recall-and-removal-of-members-bill",
  ),
  parliamentSource(
    "or-2025-11-13-recall",
    "Official Report, 13 November 2025: Scottish Parliament (Recall and Removal of Members) Bill: Stage 1",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-13-11-2025?iob=142453&meeting=16675",
    "2025-11-13",
  ),
  parliamentSource(
    "or-2025-05-21-rural-affairs",
    "Official Report, Rural Affairs and Islands Committee, 21 May 2025",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament?msp=3983&page=3&showCommittee=true",
    "2025-05-21",
  ),
  parliamentSource(
    "finance-page-employment-injuries",
    "Finance and Public Administration Committee: Scottish Employment Injuries Advisory Council Bill: Financial Memorandum",
    "https://parlamaid-alba.scot/chamber-and-committees/committees/current-and-previous-committees/session-6-finance-and-public-administration-committee/business-items/scrutiny-of-financial-memorandums/scottish-employment-injuries-advisory-council-bill-financial-memorandum",
  ),
  parliamentSource(
    "or-2026-03-17-assisted-dying",
    "Official Report, 17 March 2026: Assisted Dying for Terminally Ill Adults (Scotland) Bill: Stage 3",
    "https://www.parliament.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-17-03-2026?meeting=20140&iob=224973",
    "2026-03-17",
  ),
  parliamentSource(
    "bill-page-assisted-dying",
    "Bill page: Assisted Dying for Terminally Ill Adults (Scotland) Bill",
    "https://www.parliament.scot/bills-and-laws/bills/s6/assisted-dying-for-terminally-ill-adults-scotland-bill",
  ),
  parliamentSource(
    "bill-page-ecocide",
    "Bill page: Ecocide (Scotland) Bill",
    "https://www.parliament.scot/bills-and-laws/bills/s6/ecocide-scotland-bill",
  ),
  parliamentSource(
    "or-2026-02-05-ecocide",
    "Official Report, 5 February 2026: Ecocide (Scotland) Bill: Stage 1",
    "https://www.parlamaid-alba.scot/chamber-and-committees/official-report/search-what-was-said-in-parliament/meeting-of-parliament-05-02-2026?iob=203566&meeting=20051",
    "2026-02-05",
  ),
  parliamentSource(
    "proposal-ecocide",
    "Proposed Ecocide (Prevention) (Scotland) Bill",
    "https://parliament.scot/bills-and-laws/proposals-for-bills/proposed-ecocide-prevention-scotland-bill",
  ),
  parliamentSource(
    "bill-page-war-memorials",
    "Bill page: Desecration of War Memorials (Scotland) Bill",
    "https://www.parliament.scot/bills-and-laws/bills/s6/desecration-of-war-memorials-scotland-bill",
  ),
  parliamentSource(
    "bb-2024-10-02",
    "Business Bulletin, 2 October 2024: proposals for Members’ Bills",
    "https://bb.parliament.scot/Content/ReportSectionHtml/20241002/BBMembersBillsProposals",
    "2024-10-02",
  ),
  parliamentSource(
    "bill-page-land-reform",
    "Bill page: Land Reform (Scotland) Bill (a stored copy)",
    "https://parlamaid-alba.scot/bills-and-laws/bills/land-reform-scotland-bill",
  ),
  pressSource(
    "brodies-land-reform",
    "Brodies",
    "Land Reform (Scotland) Bill: what’s happening now?",
    "https://brodies.com/insights/rural-business-and-natural-capital/land-reform-scotland-bill-whats-happening-now/",
  ),
  {
    slug: "procedure-notes",
    title: "Assent’s own research notes on procedure, where the page that was read is not recorded",
    publisher: "Assent",
    url: null,
    licence: null,
    confidence: "inferred",
  },
  {
    slug: "marshalled-list-28-ml",
    title: "Marshalled List of Amendments for Stage 2, SP Bill 28-ML, Session 5 (2018)",
    publisher: "vdocuments.us (a copy of the Parliament’s list)",
    url: "https://vdocuments.us/uk-withdrawal-from-the-european-union-legal-withdrawal-from-the-european-union73.html",
    licence: "Scottish Parliament Copyright Licence",
    confidence: "compiled",
  },
];
