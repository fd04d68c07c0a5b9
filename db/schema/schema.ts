import type {
  AccountsTable,
  AccountTokensTable,
  LoginSessionsTable,
  TeamInvitationsTable,
  TeamMembersTable,
  TeamsTable,
} from "./accounts.ts";
import type {
  AmendmentsTable,
  BillDocumentsTable,
  BillRolesTable,
  BillsTable,
  BillTitlesTable,
  ConsultationsTable,
  ProposalSupportersTable,
  ProposalsTable,
  StageEventsTable,
} from "./bills.ts";
import type {
  CommentReportsTable,
  CommentsTable,
  CommentVersionsTable,
  EventsTable,
  FollowsTable,
  JobCursorsTable,
  JobRunsTable,
  MailPreferencesTable,
  NotesTable,
  NoteVersionsTable,
  OutboxTable,
} from "./conversation.ts";
import type { DivisionsTable, DivisionVotesTable, VoteStatementsTable } from "./divisions.ts";
import type {
  LetterAttachmentsTable,
  LetterClockStepsTable,
  LetterLinksTable,
  LetterPartiesTable,
  LettersTable,
  LetterTextsTable,
  ReplyRulesTable,
  RequestsTable,
  TiesTable,
} from "./letters.ts";
import type { CalendarPeriodsTable, LegislaturesTable, ParliamentarySessionsTable, RulesTable, RuleVariationsTable } from "./parliament.ts";
import type {
  AreasTable,
  BillLinksTable,
  CommitteeMembersTable,
  CommitteesTable,
  OfficeHoldingsTable,
  OfficesTable,
  OrganisationsTable,
  PartiesTable,
  PeopleTable,
  SeatsTable,
  TopicLinksTable,
  TopicsTable,
} from "./people.ts";
import type {
  CitationsTable,
  ClaimsTable,
  CommitmentsTable,
  FiguresTable,
  MeetingLettersTable,
  MeetingParticipantsTable,
  MeetingsTable,
  PositionFindingsTable,
  PositionsTable,
  QuestionsTable,
  ReceiptsTable,
  SourcesTable,
  StatementsTable,
} from "./record.ts";
import type {
  AmendmentDraftsTable,
  AmendmentGroupEntriesTable,
  AmendmentGroupsTable,
  AmendmentListEntriesTable,
  AmendmentListsTable,
  OrdersOfConsiderationTable,
  VerificationsTable,
  VersionsTable,
} from "./text.ts";

/** Every table. How to read it: db/README.md. */
export type Schema = {
  legislatures: LegislaturesTable;
  parliamentary_sessions: ParliamentarySessionsTable;
  rules: RulesTable;
  rule_variations: RuleVariationsTable;
  calendar_periods: CalendarPeriodsTable;
  people: PeopleTable;
  parties: PartiesTable;
  areas: AreasTable;
  seats: SeatsTable;
  offices: OfficesTable;
  office_holdings: OfficeHoldingsTable;
  organisations: OrganisationsTable;
  committees: CommitteesTable;
  committee_members: CommitteeMembersTable;
  topics: TopicsTable;
  topic_links: TopicLinksTable;
  bill_links: BillLinksTable;
  bills: BillsTable;
  bill_titles: BillTitlesTable;
  bill_roles: BillRolesTable;
  stage_events: StageEventsTable;
  bill_documents: BillDocumentsTable;
  consultations: ConsultationsTable;
  proposals: ProposalsTable;
  proposal_supporters: ProposalSupportersTable;
  versions: VersionsTable;
  amendments: AmendmentsTable;
  amendment_groups: AmendmentGroupsTable;
  amendment_group_entries: AmendmentGroupEntriesTable;
  amendment_lists: AmendmentListsTable;
  amendment_list_entries: AmendmentListEntriesTable;
  orders_of_consideration: OrdersOfConsiderationTable;
  verifications: VerificationsTable;
  amendment_drafts: AmendmentDraftsTable;
  divisions: DivisionsTable;
  division_votes: DivisionVotesTable;
  vote_statements: VoteStatementsTable;
  letters: LettersTable;
  letter_parties: LetterPartiesTable;
  letter_links: LetterLinksTable;
  letter_texts: LetterTextsTable;
  letter_attachments: LetterAttachmentsTable;
  letter_clock_steps: LetterClockStepsTable;
  reply_rules: ReplyRulesTable;
  requests: RequestsTable;
  ties: TiesTable;
  meetings: MeetingsTable;
  meeting_participants: MeetingParticipantsTable;
  meeting_letters: MeetingLettersTable;
  statements: StatementsTable;
  commitments: CommitmentsTable;
  questions: QuestionsTable;
  positions: PositionsTable;
  position_findings: PositionFindingsTable;
  figures: FiguresTable;
  sources: SourcesTable;
  citations: CitationsTable;
  claims: ClaimsTable;
  receipts: ReceiptsTable;
  accounts: AccountsTable;
  login_sessions: LoginSessionsTable;
  account_tokens: AccountTokensTable;
  teams: TeamsTable;
  team_members: TeamMembersTable;
  team_invitations: TeamInvitationsTable;
  comments: CommentsTable;
  comment_versions: CommentVersionsTable;
  comment_reports: CommentReportsTable;
  notes: NotesTable;
  note_versions: NoteVersionsTable;
  follows: FollowsTable;
  mail_preferences: MailPreferencesTable;
  outbox: OutboxTable;
  events: EventsTable;
  job_cursors: JobCursorsTable;
  job_runs: JobRunsTable;
};
