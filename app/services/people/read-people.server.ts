import { gapsAndOverlaps } from "#app/domain/people/office-terms.ts";
import { AppError } from "#app/lib/errors.ts";
import { foldText, hasAllWords, searchWords } from "#app/lib/text.ts";
import type { Context } from "#app/services/context.server.ts";
import { readConfirmedFindings } from "#app/services/positions/read-findings.server.ts";
import { readClaims, readSources } from "#app/services/sources/read-sources.server.ts";
import { listAmendmentsVisibleTo } from "#db/queries/amendments.server.ts";
import { listBillsInHand } from "#db/queries/bills.server.ts";
import { listVotesOfPerson } from "#db/queries/divisions.server.ts";
import { textsOf } from "#db/queries/json-columns.ts";
import {
  findPersonVisibleTo,
  listCommitteesOfPerson,
  listOfficesOfPerson,
  listPeopleVisibleTo,
  listSeats,
} from "#db/queries/people.server.ts";
import { listProposalsVisibleTo } from "#db/queries/proposals.server.ts";
import { readAround } from "./read-around.server.ts";

/**
 * Everybody whose name, other printed name, party, constituency or region matches, by surname; each with the last party and seat that a source shows.
 *
 * @param search empty: everybody
 */
export async function readPeople(context: Context, search: string) {
  const [people, seats] = await Promise.all([listPeopleVisibleTo(context.db, context.actor), listSeats(context.db)]);
  const seatsOf = Map.groupBy(seats, (seat) => seat.person_id);
  const wanted = searchWords(search);
  const shown = people.map((person) => {
    const own = seatsOf.get(person.id) ?? [];
    const last = own.at(-1);
    return {
      slug: person.slug,
      href: `/people/${person.slug}`,
      name: person.name,
      surname: person.surname,
      party: last?.party ?? null,
      seat: last?.area ?? null,
      seenOn: last?.to_on ?? last?.from_on ?? null,
      isMadeUp: person.is_made_up === 1,
      words: foldText(
        [person.name, ...textsOf(person.other_names), ...own.flatMap((seat) => [seat.party, seat.party_name, seat.area])]
          .filter(Boolean)
          .join(" "),
      ),
    };
  });
  return {
    total: shown.length,
    people: shown.filter((person) => hasAllWords(person.words, wanted)).map(({ words, ...person }) => person),
  };
}

/**
 * A person's page: seats and offices with gaps and overlaps, bills in hand, votes page by page, what an editor confirmed, and the latest
 * of all that is recorded around them.
 *
 * @param votesPage from 1; beyond the last page is the last page
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function readPerson(context: Context, slug: string, votesPage = 1) {
  const { db, actor } = context;
  const person = await findPersonVisibleTo(db, actor, slug);
  if (!person) throw new AppError("not-found", "There is no such person.");
  const belonging = { personId: person.id };
  const [seats, offices, committees, bills, proposals, votes, amendments, around, findings, sources, claims] = await Promise.all([
    listSeats(db, person.id),
    listOfficesOfPerson(db, person.id),
    listCommitteesOfPerson(db, person.id),
    listBillsInHand(db, actor, belonging),
    listProposalsVisibleTo(db, actor, person.id),
    listVotesOfPerson(db, actor, person.id),
    listAmendmentsVisibleTo(db, actor, { memberId: person.id }),
    readAround(context, belonging),
    readConfirmedFindings(context, belonging),
    readSources(db, "person", [person.id]),
    readClaims(db, "person", person.id),
  ]);
  return {
    slug: person.slug,
    name: person.name,
    otherNames: textsOf(person.other_names),
    note: person.note,
    remarks: textsOf(person.remarks),
    isDraft: person.published_at === null,
    isMadeUp: person.is_made_up === 1,
    seats,
    offices,
    officeRemarks: gapsAndOverlaps(offices.map(({ title, from_on, to_on }) => ({ title, from: from_on, to: to_on }))),
    committees,
    bills,
    proposals: proposals.map(({ slug: proposal, title, session, outcome }) => ({ slug: proposal, title, session, outcome })),
    votes: pageOfVotes(votes, votesPage),
    amendments: {
      total: amendments.length,
      latest: amendments.slice(-fewAmendments).map((amendment) => ({
        slug: amendment.slug,
        number: amendment.number,
        billSlug: amendment.bill_slug,
        billTitle: amendment.bill_title,
      })),
    },
    ...around,
    findings,
    sources: sources.get(person.id) ?? [],
    claims,
  };
}

const fewAmendments = 20;
const votesPerPage = 20;

function pageOfVotes<Row>(votes: readonly Row[], asked: number) {
  const pageCount = Math.max(1, Math.ceil(votes.length / votesPerPage));
  const page = Math.min(Math.max(1, asked), pageCount);
  return { total: votes.length, page, pageCount, rows: votes.slice((page - 1) * votesPerPage, page * votesPerPage) };
}
