import type { Role } from "#app/domain/permissions/roles.ts";
import type { TeamKind } from "#app/domain/teams/team.ts";

/** A team of made-up people, so that team notes can be tried. */
export type DemoTeam = { name: string; kind: TeamKind };

/** A made-up account. Its address can receive no mail, and its password is printed at the start: never for a site that others can reach. */
export type DemoAccount = {
  email: string;
  name: string;
  role: Role;
  /** The name of one of the teams; null: in none. The first account of a team is its owner. */
  team: string | null;
  password: string;
};

export const demoPassword = "only-for-the-demo";

export const firstStartTeams: readonly DemoTeam[] = [
  { name: "Demo: an MSP’s office", kind: "office" },
  { name: "Demo: a campaign group", kind: "campaign" },
];

/** The accounts that a first start makes, one for each kind of user. */
export const firstStartAccounts: readonly DemoAccount[] = [
  { email: "morag@demo.example.org", name: "Demo: Morag, editor", role: "editor", team: null, password: demoPassword },
  {
    email: "iain@demo.example.org",
    name: "Demo: Iain, MSP’s office",
    role: "account",
    team: "Demo: an MSP’s office",
    password: demoPassword,
  },
  {
    email: "shona@demo.example.org",
    name: "Demo: Shona, MSP’s office",
    role: "account",
    team: "Demo: an MSP’s office",
    password: demoPassword,
  },
  {
    email: "ayesha@demo.example.org",
    name: "Demo: Ayesha, campaigner",
    role: "account",
    team: "Demo: a campaign group",
    password: demoPassword,
  },
  { email: "callum@demo.example.org", name: "Demo: Callum, moderator", role: "moderator", team: null, password: demoPassword },
  { email: "isla@demo.example.org", name: "Demo: Isla, administrator", role: "administrator", team: null, password: demoPassword },
];
