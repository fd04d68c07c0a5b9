import type { BillRoleFacts } from "#app/domain/facts/bill.ts";

/** Who has a bill in hand, as it is called. */
export const billRoleWords: Record<BillRoleFacts["role"], string> = {
  member_in_charge: "Member in charge",
  additional_member_in_charge: "Additional member in charge",
  promoter: "Promoter",
};
