import type { BillText } from "#app/domain/text/provision.ts";
import { composeText } from "./compose.ts";
import { schedulesAsAmendedAtStage2 } from "./schedules-as-amended-at-stage-2.ts";

/**
 * The made-up bill as amended at Stage 2, SP Bill 999A: written out by itself, so that comparing the first print with the amendments in it
 * to this one says something. It differs from them in printing points only: "the following" in section 7(2), where the amendment left
 * "The"; no comma in section 8(3); the numbers of what was new in section 6(1), 20(1A), 22(3) and 23(1); and section 13 moved, as 11A.
 */
export function textAsAmendedAtStage2(): BillText {
  return composeText(`${partOne}${partsTwoAndThree}${schedulesAsAmendedAtStage2}`);
}

const partOne = `
@ An Act of the Scottish Parliament to make provision about the designation, renewal and care of community orchards; to confer a right to gather fruit in community orchards; to provide for the licensing of the sale of fruit which has been so gathered; to establish an Orchards Adviser; and for connected purposes.
PART 1 | Community orchards
  CHAPTER 1 | Designation
    ~ Proposals and decisions
      # A1 | Purpose of this Act | The purpose of this Act is to encourage communities to plant, care for and enjoy orchards.
      # 1 | Community orchards
        (1) In this Act, a “community orchard” is land in relation to which a designation has effect.
        (2) Land may be designated only if—
          (a) at least three fruit trees are growing on it,
          (b) the public has access to it, whether by right or by permission,
          (ba) it does not lie within the curtilage of a dwelling-house, and
          (c) it is not used wholly or mainly for the purposes of a business.
        (3) For the purposes of subsection (2)(a), it does not matter—
          (a) whether the trees were planted, sown or have grown by themselves, or
          (b) whether any of the trees bears fruit in a particular year.
        (4) The Scottish Ministers may by regulations modify the number of fruit trees mentioned in subsection (2)(a).
      # 2 | Proposals for designation
        (1) A proposal that land be designated may be made to the local authority by—
          (a) the owner of the land,
          (b) a community body, or
          (c) any ten persons who are resident in the area of the authority.
        (2) A proposal must—
          (a) be made in writing,
          (b) identify the land by means of a map,
          (c) state how many fruit trees are growing on the land and, so far as is known to the person making the proposal, of what kinds they are, and
          (d) where the proposal is not made by the owner of the land, describe the steps which have been taken to inform the owner of the proposal.
        (3) On receiving a proposal, the local authority must—
          (a) acknowledge it within 28 days,
          (b) publish it, and
          (c) invite representations about it.
        (4) A period of at least 42 days must be allowed for the making of representations.
        (5) A person who has made a proposal may withdraw it at any time before it is finally decided.
      # 3 | Decision on proposal
        (1) Before deciding whether to designate land, the local authority must have regard to—
          (a) the proposal, and anything sent with it,
          (b) any representations made in accordance with section 2(3)(c),
          (c) the benefit to the community which the designation is likely to bring,
          (d) the interests of the owner of the land, and
          (e) any other matter which the authority considers to be relevant.
        (2) The local authority may designate the land, or a part of it, only if it is satisfied that—
          (a) the requirements of section 1(2) are met,
          (b) the owner of the land does not lodge an objection to the designation, and
          (c) the designation is in the public interest.
        (3) The local authority must decide a proposal—
          (a) within four months of the day on which it was received, or
          (b) within such longer period as the person who made the proposal may agree.
        (4) The local authority must give notice of its decision, and of the reasons for it, to—
          (a) the person who made the proposal,
          (b) the owner of the land,
          (c) each person who made representations, and
          (d) the community council (if any) for the area in which the land is situated.
        (5) A designation takes effect on the day after the day on which notice of it is given to the owner of the land.
      # 4 | Appeals
        (1) A person to whom notice is given under section 3(4)(a) or (b) may appeal to the sheriff against the decision.
        (2) An appeal must be made within 28 days of the day on which notice of the decision was given.
        (3) On an appeal, the sheriff may—
          (a) confirm the decision,
          (b) quash the decision, or
          (c) quash the decision and remit the proposal to the local authority, with such directions as the sheriff considers appropriate.
        (4) The decision of the sheriff on an appeal is final.
    ~ Later changes
      # 5 | Variation of designation
        (1) The local authority may vary a designation so as to—
          (a) add land to the community orchard, or
          (b) remove land from it.
        (2) Sections 2 to 4 apply to a variation which adds land as they apply to a designation.
        (3) Before making a variation which removes land, the local authority must consult—
          (a) the orchard keeper, and
          (b) such other persons as the authority considers appropriate.
      # 6 | Ending of designation
        (1) A designation ends—
          (a) if the local authority revokes it, or
          (b) at the end of the period of ten years beginning with the day on which it took effect, unless it is renewed in accordance with section 6A.
        (2) The local authority may revoke a designation if—
          (a) the owner of the land asks it to do so,
          (b) the requirements of section 1(2) are no longer met, or
          (c) it appears to the authority that the orchard is no longer cared for,
          : but not before the end of the period of 3 months beginning with the day on which it gives notice to the orchard keeper that it proposes to do so.
      # 6A | Renewal of designation
        (1) The local authority may renew a designation for a further period of ten years.
        (2) A designation may be renewed only if notice of the proposed renewal is given to the owner of the land at least three months before it would otherwise end.
        (3) A designation may be renewed more than once.
  CHAPTER 2 | Care
    ~ Keepers and plans
      # 7 | Orchard keepers
        (1) The local authority must appoint a person (an “orchard keeper”) in relation to each community orchard in its area.
        (2) Subject to subsection (3A), the following persons may be appointed—
          (a) the owner of the land,
          (b) a community body,
          (c) an individual who, in the opinion of the local authority, has the necessary skills.
        (3) An appointment—
          (a) must be made in writing,
          (b) has effect for such period, not exceeding five years, as is stated in it,
          (c) may be renewed.
        (3A) A person may not be appointed unless the person has agreed in writing to act as the orchard keeper.
        (4) It is the function of an orchard keeper to care for the fruit trees and hedges in the orchard and to encourage the community to make use of it.
      # 8 | Orchard care plans
        (1) An orchard keeper must prepare a plan for the care of the orchard (an “orchard care plan”).
        (2) An orchard care plan must make provision about—
          (a) the pruning of trees and their protection from disease,
          (b) the planting of new trees, with preference given to kinds of fruit which have long been grown in Scotland,
          (c) the safety and comfort of persons who visit the orchard,
          (d) the ways in which the community is to take part in the care of the orchard.
        (3) The orchard keeper must review the plan at least once in every two years or sooner if the local authority asks it to do so.
        (4) The orchard keeper must publish the plan, and send a copy of it to the local authority.
        (5) The local authority may direct the orchard keeper to modify the plan in a manner specified in the direction.
    ~ Felling and planting
      # 9 | Felling of trees
        (1) A person must not fell, uproot or wilfully damage a fruit tree in a community orchard without the consent of the local authority.
        (2) Subsection (1) does not apply to a tree which is dead or dangerous.
        (3) Consent under subsection (1) may be given subject to conditions, including a condition which requires the planting of other trees.
        (4) A person who contravenes subsection (1) commits an offence and is liable on summary conviction to a fine not exceeding level 4 on the standard scale.
      # 9A | Planting of new orchards
        (1) A local authority must, in each period of five years, identify land in its area which is suitable for the planting of a community orchard.
        (2) The local authority must publish a list of the land so identified.
      # 10 | Grants | The Scottish Ministers may, subject to such conditions as they consider appropriate, make grants to orchard keepers.
`;

const partsTwoAndThree = `
PART 2 | Gathering and sale of fruit
  ~ Right to gather
    # 11 | Right to gather fruit
      (1) Every person has the right to gather, for personal use, fruit which is growing in a community orchard or has fallen from a tree there.
      (2) The right may be exercised only—
        (a) between sunrise and sunset,
        (b) on foot, and
        (c) in a manner which does not damage the trees.
      (3) Nothing in this section affects any other right to be on, or to cross, land.
    # 11A | Harvest notices {section-13}
      (1) An orchard keeper may, by displaying a notice at each entrance to the orchard (a “harvest notice”), suspend the right conferred by section 11 for a period specified in the notice.
      (2) The period specified in a harvest notice must not exceed 14 days.
      (3) No more than two harvest notices may have effect in relation to an orchard in a calendar year.
    # 12 | Fruit which may not be gathered
      (1) The right conferred by section 11 does not extend to—
        (a) fruit on a tree which the orchard keeper has marked as reserved for the use of a school, hospital or care home,
        (b) fruit which has been gathered or stored by or on behalf of the orchard keeper,
        (c) more than 10 kilograms of fruit gathered by one person in one day.
      (2) An orchard keeper must not mark as reserved more than one quarter of the trees in the orchard.
  ~ Sale of fruit
    # 14 | Licence required for sale
      (1) A person must not sell, or offer for sale, fruit which has been gathered in a community orchard unless—
        (a) the person holds a licence granted by the local authority under this section, or
        (b) the sale is made by, or with the agreement of, the orchard keeper.
      (2) An application for a licence must be—
        (a) made in such form as the local authority may determine, and
        (b) accompanied by the fee set out in schedule 2.
      (3) The local authority may refuse an application only on the ground that the applicant is not a suitable person to hold a licence.
      (4) A licence has effect for one year.
    # 15 | Conditions and fees
      (1) A licence is subject to such conditions as the local authority considers appropriate.
      (2) The conditions may in particular relate to the quantity of fruit which may be sold, the places at which it may be sold and the keeping of records.
      (3) Schedule 2 makes provision about the fees for licences.
    # 16 | Offences relating to sale
      (1) A person who sells fruit in contravention of section 14(1) commits an offence.
      (2) A person who, without reasonable excuse, fails to comply with a condition of a licence commits an offence.
      (3) A person who commits an offence under this section is liable on summary conviction to a fine not exceeding level 2 on the standard scale.
    # 16A | Notices instead of prosecution
      (1) A local authority may give a notice under this section to a person who, it believes, has committed an offence under section 16.
      (2) A person who pays the sum stated in the notice within 28 days—
        (a) is not to be prosecuted for the offence, and
        (b) is not to be treated as having been convicted of it.
      (3) The Scottish Ministers may by regulations make further provision about notices under this section.
    # 17 | Modification of the Town Gardens (Scotland) Act 1931 (made up)
      (1) The Town Gardens (Scotland) Act 1931 (made up) is modified as follows.
      (2) In section 4 (gathering of flowers and fruit), in subsection (1), for “fruit” substitute “fruit (other than fruit growing in a community orchard)”.
      (3) After section 7 insert—
        >>
          # 7A | Community orchards
            (1) A town council may set apart a garden, or a part of a garden or park, as an orchard.
            (2) Before doing so, the council must consult the persons who live in the neighbourhood of the garden.
            (2A) The council must have regard to any views which those persons express.
            (3) In this section, “orchard” means land which may be designated under the Community Orchards (Scotland) Act 2026 (made up).
        : .
PART 3 | General
  ~ Oversight
    # 18 | Register of community orchards
      (1) Each local authority must keep a register of the community orchards in its area.
      (2) The register must contain, in relation to each orchard—
        (a) a map,
        (b) the date on which the designation took effect, and
        (c) the name of the orchard keeper.
      (3) The register must be open to inspection by the public free of charge.
    # 19 | Orchards Adviser
      (1) There is established an office to be known as the Orchards Adviser.
      (2) The Adviser has the function of giving advice about community orchards to—
        (a) the Scottish Ministers,
        (b) local authorities, and
        (c) orchard keepers.
      (3) Schedule 1 makes further provision about the Adviser.
    # 20 | Report on operation of Act
      (1) The Scottish Ministers must, as soon as practicable after the end of the period of three years beginning with the day of Royal Assent, prepare a report on the operation of this Act.
      (1A) The report must deal with the matters set out in schedule 1A.
      (2) The Scottish Ministers must lay the report before the Scottish Parliament.
    # 21 | Guidance | Local authorities must have regard to any guidance issued by the Scottish Ministers about the exercise of their functions under this Act.
  ~ Final provisions
    # 22 | Regulations
      (1) A power to make regulations under this Act includes the power to make different provision for different purposes.
      (2) Regulations under section 1(4) are subject to the affirmative procedure.
      (3) Regulations under section 16A(3) are subject to the negative procedure.
    # 23 | Interpretation
      (1) In this Act—
        = “community body” means a body which—
          (a) has a written constitution, and
          (b) exists mainly for the benefit of the persons who live in a particular place,
        = “designation” means designation under section 3, and “designate” is to be construed accordingly,
        = “fruit” includes nuts and berries,
        = “fruit tree” includes a bush which bears fruit,
        = “harvest notice” has the meaning given by section 11A(1),
        = “orchard keeper” has the meaning given by section 7(1),
        = “owner”, in relation to land, includes a tenant under a lease for more than 20 years.
      (2) References in this Act to the local authority are, in relation to land, to the local authority in whose area the land is situated.
    # 24 | Ancillary provision | The Scottish Ministers may by regulations make any incidental, supplementary, consequential, transitional or saving provision which they consider appropriate for the purposes of, or in connection with, this Act.
    # 25 | Commencement
      (1) This section and sections 22 to 24 and 26 come into force on the day after Royal Assent.
      (2) The other provisions of this Act come into force on such day as the Scottish Ministers may by regulations appoint.
    # 26 | Short title | The short title of this Act is the Community Orchards (Scotland) Act 2026 (made up).
`;
