import type { OfficeHeldFacts } from "#app/domain/facts/people.ts";

/** What is known of a member beside the roll-calls: numbers in the open data, and offices held. */
export type MemberKnown = { parliamentMemberId: number | null; parlparseId: number | null; offices: readonly OfficeHeldFacts[] };

/** A post in the Scottish Government, by its number in the Parliament's open data; `to` null: held when the data was read. */
function post(number: number, office: string, from: string, to: string | null): OfficeHeldFacts {
  return { office, organisation: "scottish-government", from, to, externalId: `scot.parliament.data/membergovernmentroles/${number}` };
}

/**
 * By the person's slug. Posts are those of mySociety's sp-ministers.json, made from the Parliament's open data.
 * Between 28 March and 10 June 2025 nobody held the drugs and alcohol post.
 */
export const membersKnown: Readonly<Record<string, MemberKnown>> = {
  "douglas-ross": {
    parliamentMemberId: 4981,
    parlparseId: null,
    offices: [
      {
        office: "Leader of the Scottish Conservatives",
        organisation: "scottish-conservatives",
        from: null,
        to: null,
        note: "From August 2020 to September 2024; the days are not recorded here.",
      },
    ],
  },
  "clare-haughey": {
    parliamentMemberId: null,
    parlparseId: 25513,
    offices: [
      post(252, "Minister for Mental Health", "2018-06-28", "2021-05-19"),
      post(280, "Minister for Children and Young People", "2021-05-19", "2023-03-29"),
    ],
  },
  "alison-johnstone": {
    parliamentMemberId: 4934,
    parlparseId: null,
    offices: [
      {
        office: "Presiding Officer",
        organisation: "scottish-parliament",
        from: null,
        to: null,
        note: "Seen in the chair on 18 April 2024, 9 October 2025, 3 and 24 February and 17 March 2026.",
      },
    ],
  },
  "liam-mcarthur": {
    parliamentMemberId: 3896,
    parlparseId: null,
    offices: [
      {
        office: "Deputy Presiding Officer",
        organisation: "scottish-parliament",
        from: null,
        to: null,
        note: "Seen in the chair on 9 October 2025.",
      },
    ],
  },
  "paul-sweeney": { parliamentMemberId: 16198, parlparseId: null, offices: [] },
  "monica-lennon": { parliamentMemberId: 5580, parlparseId: null, offices: [] },
  "ash-regan": { parliamentMemberId: 5605, parlparseId: null, offices: [] },
  "mark-ruskell": { parliamentMemberId: 2127, parlparseId: null, offices: [] },
  "graham-simpson": { parliamentMemberId: 3994, parlparseId: null, offices: [] },
  "maurice-golden": { parliamentMemberId: 3983, parlparseId: null, offices: [] },
  "angela-constance": {
    parliamentMemberId: 1735,
    parlparseId: 13969,
    offices: [
      post(169, "Minister for Skills and Lifelong Learning", "2010-12-15", "2011-05-25"),
      post(98, "Minister for Children and Young People", "2011-05-25", "2011-12-06"),
      post(190, "Minister for Youth Employment", "2011-12-06", "2014-04-22"),
      post(27, "Cabinet Secretary for Training, Youth & Women's Employment", "2014-04-22", "2014-11-21"),
      post(7, "Cabinet Secretary for Education and Lifelong Learning", "2014-11-21", "2016-05-18"),
      post(211, "Cabinet Secretary for Communities, Social Security and Equalities", "2016-05-18", "2018-06-28"),
      post(270, "Minister for Drugs Policy", "2020-12-22", "2021-05-19"),
      post(277, "Minister for Drugs Policy", "2021-05-20", "2023-03-30"),
      post(319, "Cabinet Secretary for Justice and Home Affairs", "2023-03-30", "2026-05-20"),
      post(364, "Cabinet Secretary for Health and Care", "2026-05-20", null),
    ],
  },
  "elena-whitham": {
    parliamentMemberId: null,
    parlparseId: 26019,
    offices: [
      post(302, "Minister for Community Safety", "2022-11-03", "2023-03-29"),
      post(315, "Minister for Drugs and Alcohol Policy", "2023-03-29", "2024-02-06"),
    ],
  },
  "christina-mckelvie": {
    parliamentMemberId: null,
    parlparseId: 14056,
    offices: [
      post(254, "Minister for Older People and Equalities", "2018-06-28", "2021-05-19"),
      post(278, "Minister for Equalities and Older People", "2021-05-19", "2023-03-29"),
      post(314, "Minister for Culture, Europe and International Development", "2023-03-29", "2024-02-08"),
      post(335, "Minister for Drugs and Alcohol Policy", "2024-02-08", "2025-03-27"),
    ],
  },
  "maree-todd": {
    parliamentMemberId: null,
    parlparseId: 25540,
    offices: [
      post(238, "Minister for Childcare and Early Years", "2017-11-08", "2018-06-26"),
      post(245, "Minister for Children and Young People", "2018-06-26", "2021-05-19"),
      post(284, "Minister for Public Health, Women's Health and Sport", "2021-05-19", "2023-03-29"),
      post(310, "Minister for Social Care, Mental Wellbeing and Sport", "2023-03-29", "2025-06-11"),
      post(358, "Minister for Drugs and Alcohol Policy and Sport", "2025-06-11", "2026-05-20"),
      post(370, "Minister for Mental Wellbeing, Public Health, Sport, Alcohol and Drugs", "2026-05-20", null),
    ],
  },
  "neil-gray": {
    parliamentMemberId: null,
    parlparseId: 25293,
    offices: [
      post(300, "Minister for Culture, Europe and International Development", "2022-01-25", "2022-03-11"),
      post(
        301,
        "Minister for Culture, Europe and International Development and Minister with special responsibility for Refugees from Ukraine",
        "2022-03-11",
        "2023-03-30",
      ),
      post(318, "Cabinet Secretary for Wellbeing Economy, Fair Work and Energy", "2023-03-30", "2024-02-08"),
      post(333, "Cabinet Secretary for NHS Recovery, Health and Social Care", "2024-02-08", "2024-05-08"),
      post(349, "Cabinet Secretary for Health and Social Care", "2024-05-08", "2026-05-20"),
      post(363, "Cabinet Secretary for Justice", "2026-05-20", null),
    ],
  },
  "nicola-sturgeon": {
    parliamentMemberId: null,
    parlparseId: 14105,
    offices: [
      post(12, "Cabinet Secretary for Health and Wellbeing", "2007-05-17", "2011-05-25"),
      post(31, "Deputy First Minister", "2007-05-17", "2011-05-25"),
      post(14, "Cabinet Secretary for Health, Wellbeing and Cities Strategy", "2011-05-25", "2012-09-04"),
      post(32, "Deputy First Minister", "2011-05-25", "2014-11-19"),
      post(17, "Cabinet Secretary for Infrastructure, Investment and Cities", "2012-09-05", "2014-11-19"),
      post(94, "First Minister", "2014-11-19", "2016-05-17"),
      post(205, "First Minister", "2016-05-17", "2021-05-18"),
      post(271, "First Minister", "2021-05-18", "2023-03-27"),
    ],
  },
  "john-swinney": {
    parliamentMemberId: null,
    parlparseId: 10581,
    offices: [
      post(9, "Cabinet Secretary for Finance and Sustainable Growth", "2007-05-17", "2011-05-25"),
      post(11, "Cabinet Secretary for Finance, Employment and Sustainable Growth", "2011-05-25", "2014-11-21"),
      post(10, "Cabinet Secretary for Finance, Constitution and Economy", "2014-11-21", "2016-05-18"),
      post(33, "Deputy First Minister", "2014-11-21", "2016-05-18"),
      post(207, "Deputy First Minister and Cabinet Secretary for Education and Skills", "2016-05-18", "2021-05-18"),
      post(272, "Deputy First Minister and Cabinet Secretary for Covid Recovery", "2021-05-19", "2023-03-28"),
      post(340, "First Minister", "2024-05-07", "2026-05-19"),
      post(361, "First Minister", "2026-05-19", null),
    ],
  },
  "shirley-anne-somerville": {
    parliamentMemberId: null,
    parlparseId: 14100,
    offices: [
      post(221, "Minister for Further Education, Higher Education and Science", "2016-05-19", "2018-06-28"),
      post(258, "Cabinet Secretary for Social Security and Older People", "2018-06-28", "2021-05-19"),
      post(273, "Cabinet Secretary for Education and Skills", "2021-05-19", "2023-03-29"),
      post(306, "Cabinet Secretary for Social Justice", "2023-03-29", "2026-05-20"),
      post(367, "Cabinet Secretary for Social Justice and Housing", "2026-05-20", null),
    ],
  },
};
