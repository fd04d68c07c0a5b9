import { sql } from "kysely";
import {
  clockStepKinds,
  clockUnits,
  commitmentKinds,
  commitmentStates,
  correspondenceKinds,
  replyNatures,
  requestStates,
} from "#app/domain/facts/correspondence.ts";
import { findingStates, stances, topicKinds } from "#app/domain/facts/record.ts";
import { confidences } from "#app/domain/facts/source.ts";
import { tieKinds, tieRoles } from "#app/domain/facts/ties.ts";
import {
  type AnyDatabase,
  addColumns,
  cascade,
  createTable,
  day,
  flag,
  id,
  instant,
  integer,
  json,
  recordColumns,
  ref,
  required,
  revision,
  text,
  uncertainDay,
  words,
} from "./table.ts";

const confidence = words("confidence", confidences, required);
/** What lets a person who is named answer: their own words, and that the row is disputed. */
const fairness = [text("reply_text"), day("reply_on"), flag("is_disputed"), text("dispute_note")];
const speaker = [ref("person_id", "people"), ref("organisation_id", "organisations"), text("printed_speaker", required), text("office")];

/** Letters with their text, attachments, requests and clocks; questions, commitments; ties between records of any kind. */
export async function up(db: AnyDatabase): Promise<void> {
  await addColumns(db, "topics", [words("kind", topicKinds, { required: true, default: "subject" }), text("citation"), text("url")]);
  await addLetterColumns(db);
  await createLetterParts(db);
  await createTies(db);
  await addColumns(db, "statements", [ref("division_id", "divisions"), ...fairness]);
  await createCommitments(db);
  await createQuestionsAndPositions(db);
  await createTable(
    db,
    "position_findings",
    [
      id,
      text("key", { required: true, unique: true }),
      ref("person_id", "people", required),
      ref("bill_id", "bills"),
      text("sentence", required),
      text("caveat"),
      words("state", findingStates, required),
      text("reason"),
      text("decided_by"),
      instant("decided_at", required),
      revision,
      ...fairness,
    ],
    { indexes: [["person_id"], ["bill_id"]] },
  );
}

async function addLetterColumns(db: AnyDatabase): Promise<void> {
  const [, ...receivedBounds] = uncertainDay("received");
  const [, ...publishedBounds] = uncertainDay("published");
  await addColumns(db, "letters", [
    words("correspondence", correspondenceKinds),
    words("expects_reply", ["yes", "no"]),
    text("reference"),
    text("salutation"),
    text("language"),
    text("licence"),
    ...receivedBounds,
    ...publishedBounds,
  ]);
  await addColumns(db, "letter_links", [words("nature", replyNatures)]);
}

async function createLetterParts(db: AnyDatabase): Promise<void> {
  const recordedBy = [instant("recorded_at", required), text("recorded_by")];
  // Rows are only added: the newest is the text, and an editor can go back to an earlier one.
  await createTable(
    db,
    "letter_texts",
    [id, ref("letter_id", "letters", cascade), integer("position", required), text("text", required), json("withheld"), ...recordedBy],
    { unique: [["letter_id", "position"]] },
  );
  await createTable(
    db,
    "letter_attachments",
    [
      id,
      ref("letter_id", "letters", cascade),
      integer("position", required),
      text("title", required),
      text("file_sha256", required),
      text("file_name", required),
      text("media_type", required),
      integer("bytes", required),
      integer("pages"),
      text("text"),
      text("text_note"),
      text("withheld_reason"),
      instant("removed_at"),
      ...recordedBy,
    ],
    { indexes: [["letter_id"], ["file_sha256"]] },
  );
  await createTable(
    db,
    "letter_clock_steps",
    [
      id,
      ref("letter_id", "letters", cascade),
      words("kind", clockStepKinds, required),
      day("from_on", required),
      day("until_on"),
      text("reason", required),
      instant("taken_back_at"),
      ...recordedBy,
    ],
    { indexes: [["letter_id"]] },
  );
  await createTable(db, "reply_rules", [
    id,
    ref("legislature_id", "legislatures", required),
    text("summary", required),
    words("correspondence", correspondenceKinds, required),
    integer("amount", required),
    words("unit", clockUnits, required),
    words("starts_from", ["sent", "received"], required),
    words("holidays", ["scotland", "none"], required),
    flag("recess_counts"),
    integer("very_late_after"),
    day("applies_from"),
    day("applies_to"),
    text("source_title", required),
    text("source_url"),
    flag("is_made_up"),
    text("note"),
    revision,
    instant("updated_at", required),
  ]);
  await createTable(
    db,
    "requests",
    [
      ...recordColumns,
      ref("letter_id", "letters", required),
      text("summary", required),
      text("quote"),
      words("state", requestStates, required),
      text("state_note"),
      confidence,
    ],
    { indexes: [["letter_id"]] },
  );
}

async function createTies(db: AnyDatabase): Promise<void> {
  await createTable(
    db,
    "ties",
    [
      id,
      text("subject_kind", required),
      text("subject_id", required),
      words("role", tieRoles, required),
      words("target_kind", tieKinds, required),
      text("target_id"),
      text("target_words"),
      flag("inferred"),
      text("note"),
      integer("position", required),
    ],
    {
      indexes: [
        ["subject_kind", "subject_id"],
        ["target_kind", "target_id"],
      ],
      checks: { to_something: "target_id is not null or target_words is not null" },
    },
  );
}

async function createCommitments(db: AnyDatabase): Promise<void> {
  await createTable(
    db,
    "commitments",
    [
      ...recordColumns,
      ...speaker,
      words("kind", commitmentKinds, required),
      ...uncertainDay("made"),
      text("summary", required),
      text("quote"),
      json("chain"),
      text("place"),
      text("due_words"),
      day("due_on"),
      words("state", commitmentStates, required),
      text("state_note"),
      confidence,
      ...fairness,
    ],
    { indexes: [["person_id"], ["organisation_id"]], checks: { one_speaker: "person_id is null or organisation_id is null" } },
  );
}

/** Positions are made anew: what they are about had room for a bill or words only. Each question in words becomes a question with a page. */
async function createQuestionsAndPositions(db: AnyDatabase): Promise<void> {
  await createTable(db, "questions", [...recordColumns, text("title", required), text("description")]);
  await createTable(
    db,
    "positions_about_more",
    [
      ...recordColumns,
      ref("person_id", "people"),
      ref("organisation_id", "organisations"),
      text("printed_holder", required),
      text("office"),
      words("stance", stances, required),
      text("condition"),
      ref("bill_id", "bills"),
      text("provision"),
      ref("amendment_id", "amendments"),
      text("motion"),
      ref("question_id", "questions"),
      ...uncertainDay("from"),
      ref("statement_id", "statements"),
      ref("division_id", "divisions"),
      text("summary"),
      confidence,
      ...fairness,
    ],
    {
      indexes: [["bill_id"], ["person_id"], ["organisation_id"], ["question_id"], ["amendment_id"]],
      checks: {
        about_something: "bill_id is not null or question_id is not null or amendment_id is not null or motion is not null",
        one_holder: "person_id is null or organisation_id is null",
      },
    },
  );
  await makeQuestionsOfWords(db);
  const kept = sql.raw(
    [
      "id, slug, revision, published_at, is_made_up, remarks, created_at, updated_at, person_id, organisation_id, printed_holder, office, stance",
      '"condition", bill_id, from_on, from_not_before, from_not_after, from_estimate, from_why, statement_id, division_id, summary, confidence',
    ].join(", "),
  );
  await sql`insert into positions_about_more (${kept}, question_id)
    select ${kept}, (select q.id from questions as q where q.title = positions.question) from positions`.execute(db);
  await db.schema.dropTable("positions").execute();
  await sql`alter table positions_about_more rename to positions`.execute(db);
}

/** A question is as public, and as made up, as the positions on it: one that only drafts name is a draft. */
async function makeQuestionsOfWords(db: AnyDatabase): Promise<void> {
  const { rows } = await sql<{ question: string; at: string; published: string | null; made_up: number }>`
    select question, min(created_at) as at, min(published_at) as published, min(is_made_up) as made_up
    from positions where question is not null group by question order by question`.execute(db);
  const taken = new Set<string>();
  for (const { question, at, published, made_up } of rows) {
    const wanted = slugged(question);
    let slug = wanted;
    for (let next = 2; taken.has(slug); next += 1) slug = `${wanted}-${next}`;
    taken.add(slug);
    await sql`insert into questions (id, slug, revision, published_at, is_made_up, created_at, updated_at, title)
      values (${crypto.randomUUID()}, ${slug}, 1, ${published}, ${made_up}, ${at}, ${at}, ${question})`.execute(db);
  }
}

/** As the addresses of records are made, but in here: what a migration did must not change when that does. */
function slugged(words: string): string {
  return (
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 80) || "question"
  );
}
