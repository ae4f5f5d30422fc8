import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { judgeTrainees, traineeKey, type JudgedTable } from '@ra-soat/domain/training/judge-trainees.ts';
import { readPhone } from '@ra-soat/domain/training/read-phone.ts';
import { SessionDesk, type SeatNow } from '@ra-soat/domain/training/session-desk.ts';
import type { TraineeRow } from '@ra-soat/domain/training/trainee-row.ts';
import { ethnicGroups } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { tellTraineeFault, traineeColumnWords } from '@ra-soat/domain/words/trainees.vi.ts';
import { sha256 } from '../platform/canonical.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { parseEthnicity } from '../platform/workbook/parse-ethnicity.ts';
import { openCampaign, type Campaign } from './campaign-for.ts';
import type { Candidate, KnownPeople } from './candidate.ts';
import { traineesLoad } from './contract.ts';
import { enrol, planEnrolment } from './enrol.ts';
import { accountsAt, knownPeople } from './known-people.ts';
import { lockSeats, sessionRooms } from './session-rooms.ts';
import { readTrainees } from './trainees-table.ts';
import { placeBook } from './units-of.ts';

function ethnicityOf(text: string): string | undefined {
  const code = parseEthnicity(text);
  return code === null ? undefined : ethnicGroups[code - 1];
}

const digitsOf = (text: string) => text.replace(/[\s.'’-]/gu, '');

/** Seats of people already there, by `traineeKey`. */
async function seatsOf(tx: Tx, { all }: KnownPeople): Promise<Map<string, SeatNow[]>> {
  const { rows } = await sql<{ person_id: string; session_id: string } & Omit<SeatNow, 'sessionId'>>`
    select person_id, session_id, title, halves, active from training_timetable(${all.map((p) => p.personId)})`.execute(
    tx,
  );
  const byPerson = Map.groupBy(rows, ({ person_id }) => person_id);
  return new Map(
    all.map((person) => [
      traineeKey(person),
      (byPerson.get(person.personId) ?? []).map(({ session_id: sessionId, ...seat }) => ({ ...seat, sessionId })),
    ]),
  );
}

/** Accounts of the place by folded name and telephone. */
async function accountsByKey(tx: Tx, units: readonly string[], today: string): Promise<ReadonlyMap<string, string>> {
  const accounts = await accountsAt(tx, units, today);
  return new Map(
    accounts.flatMap(({ accountId, name, phone, placeId }) => {
      const read = phone === null ? undefined : readPhone(phone);
      return read === undefined ? [] : [[`${placeId} ${fold(name)} ${read}`, accountId] as const];
    }),
  );
}

interface Loading {
  readonly judged: JudgedTable;
  readonly candidates: readonly Candidate[];
  readonly known: KnownPeople;
}

async function judge(
  { tx, keys, clock }: CommandRequest,
  campaign: Campaign,
  rows: readonly TraineeRow[],
  { place, sessionId }: { place: string; sessionId: string | undefined },
): Promise<Loading> {
  const { book, units } = await placeBook(tx, place, campaign);
  const marks = rows.flatMap(({ citizenNumber: text }) => (text === '' ? [] : [keys.mark(digitsOf(text))]));
  const known = await knownPeople(tx, {
    campaignId: campaign.campaignId,
    phones: rows.flatMap(({ phone }) => readPhone(phone) ?? []),
    folded: rows.filter(({ phone }) => phone === '').map(({ name }) => fold(name)),
    marks,
  });
  const owners = new Map(known.all.map((person) => [person.citizenMark?.toString('hex'), person]));
  const rooms = await sessionRooms(tx, campaign.campaignId, clock.today());
  if (sessionId !== undefined && !rooms.some((room) => room.sessionId === sessionId)) throw new Problem('NOT_FOUND');
  const judged = judgeTrainees(rows, {
    places: book,
    desk: new SessionDesk(rooms, sessionId, await seatsOf(tx, known)),
    phones: new Map(known.all.flatMap((person) => (person.phone === null ? [] : [[person.phone, person]]))),
    ownerOf: (number) => owners.get(keys.mark(number).toString('hex')),
    ethnicityOf,
  });
  const unitIds = units.map(({ placeId }) => placeId);
  const accounts = await accountsByKey(tx, unitIds, clock.today());
  const candidates = judged.people.map((person) => ({
    ...person,
    accountId: accounts.get(`${person.placeId} ${person.folded} ${person.phone ?? ''}`) ?? null,
  }));
  return { judged, candidates, known };
}

/**
 * People of a campaign from a table. The right at the place is judged by the door; whose places the people are of is
 * kept by the database.
 */
export const traineesLoadCommand = defineCommand(traineesLoad, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  recorded: ({ table, ...rest }) => ({ ...rest, sha256: sha256(JSON.stringify(table)) }),
  handle: async ({ campaignId, place, mode, sessionId, table }, request) => {
    const { tx, actor, keys } = request;
    await seeOwnPlaces(tx, actor.grants);
    const campaign = await openCampaign(tx, campaignId, place);
    const rows = await readTrainees(table);
    if (mode !== 'check') await lockSeats(tx, campaignId);
    const { judged, candidates, known } = await judge(request, campaign, rows, { place, sessionId });
    const faults = judged.faults.map((fault) => {
      const { row, column, code } = fault;
      return { row, column: traineeColumnWords[column], code, ...tellTraineeFault(fault) };
    });
    const faultyRows = new Set(faults.map(({ row }) => row)).size;
    if (mode === 'all' && faultyRows > 0) {
      const fields = faults.slice(0, 200).map(({ row, column, what, remedy }) => {
        const path = `Dòng ${String(row)}, ${column}`;
        return { path, message: `${path}: ${what}. ${remedy}` };
      });
      throw new Problem('PEOPLE_FAULTY', { fields, values: { good: candidates.length, bad: faultyRows } });
    }
    const plan = planEnrolment(candidates, known, keys);
    if (mode !== 'check') await enrol(request, campaignId, plan);
    return {
      stored: mode !== 'check',
      rows: rows.length,
      people: candidates.length,
      added: plan.entering.length,
      changed: candidates.length - plan.entering.length - plan.unchanged,
      unchanged: plan.unchanged,
      withAccount: plan.entering.filter(({ accountId }) => accountId !== null).length,
      seated: plan.seats.length,
      faultyRows,
      faults,
      understood: judged.understood
        .slice(0, 200)
        .map(({ column, ...spelling }) => ({ ...spelling, column: traineeColumnWords[column] })),
    };
  },
});
