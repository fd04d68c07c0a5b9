/** The schedules of the made-up bill as passed, in the manner of `composeText`. */
export const schedulesAsPassed = `
SCHEDULE 1 | Orchards Adviser | (introduced by section 23)
  PART 1 | The office
    ~ Appointment
      1
        (1) The Adviser is to be appointed by the Scottish Ministers.
        (2) A person may be appointed only if the Scottish Ministers are satisfied that the person has knowledge of—
          (a) the growing of fruit,
          (b) the law relating to land, or
          (c) the needs of communities.
      2
        (1) The period of an appointment is to be no longer than five years.
        (2) A person may be appointed again once.
    ~ End of appointment
      3 The Adviser may resign by giving notice in writing to the Scottish Ministers.
      4
        (1) The Scottish Ministers may end an appointment if—
          (a) the Adviser has been absent from duty for more than six months without reasonable excuse,
          (b) the Adviser becomes insolvent, or
          (c) the Scottish Ministers consider that the Adviser is—
            (i) unable to perform the functions of the office, or
            (ii) unsuitable to continue in office.
        (2) Before doing so, the Scottish Ministers must give the Adviser an opportunity to make representations.
  PART 2 | Advice and meetings
    ~ Advice
      5 Advice given by the Adviser must be published.
      6 The Adviser must, in each year, hold at least one meeting to which orchard keepers are invited.
      7 The Adviser must publish a note of each such meeting. {schedule-1-paragraph-6a}
    ~ Payment
      8 The Scottish Ministers may pay the Adviser such remuneration and allowances as they may determine. {schedule-1-paragraph-7}
SCHEDULE 2 | Matters for report | (introduced by section 24) {schedule-1a}
  1 The number of community orchards in the area of each local authority.
  2 The amount of fruit which, so far as is known, has been gathered in community orchards.
  3 The places in which new orchards have been planted.
SCHEDULE 3 | Fees for licences | (introduced by section 18) {schedule-2}
  1 The fee which must accompany an application for a licence is the fee which is set out, in relation to the kind of licence, in the following table.
    TABLE
      |! Kind of licence | First licence | Renewal
      | Sale by an individual | £25 | £20
      | Sale by a community body | £30 | £15
      | Sale by any other person | £90 | £60
  2 The local authority may waive the fee, or a part of it, where it considers it appropriate to do so.
`;
