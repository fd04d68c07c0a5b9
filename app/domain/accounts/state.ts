/** How things stand with an account. `closed`: by its holder, and erased; `disabled`: by an administrator. */
export type AccountState = "active" | "not-confirmed" | "disabled" | "closed";

export const accountStateWords: Record<AccountState, string> = {
  active: "Active",
  "not-confirmed": "Address not confirmed",
  disabled: "Disabled",
  closed: "Closed by its holder",
};
