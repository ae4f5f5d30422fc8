import { randomUUID } from 'node:crypto';
import type { Member } from '@ra-soat/domain/survey/evidence.ts';
import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { CommandRequest } from '../platform/request.ts';
import { wordsOf } from '../platform/household-words.ts';
import { postLedger } from '../platform/ledger.ts';
import { profileRow } from '../platform/status-profiles.ts';
import { importedProfile } from './imported-profile.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import type { Planned } from './import-plan.ts';
import type { WorkbookMember } from '../platform/workbook/workbook-types.ts';

export interface Village {
  readonly id: string;
  readonly position: number;
}

/** A household of the file on its way in, with its id and village settled. */
export interface Placed {
  readonly planned: Planned;
  readonly householdId: string;
  readonly village: Village;
  /** Day from which the registry knows it: that of the decision behind the list. */
  readonly from: string;
  readonly decision: string;
}

interface Settled {
  readonly request: CommandRequest;
  readonly round: LoadedRound;
  readonly importId: string;
}

function bornOf({ born }: WorkbookMember): { born_on: string | null; born_year: number | null } {
  if (!born) return { born_on: null, born_year: null };
  return born.precision === 'day'
    ? { born_on: born.on, born_year: Number(born.on.slice(0, 4)) }
    : { born_on: null, born_year: born.year };
}

function memberRows({ householdId, planned, from }: Placed, commandId: string) {
  const relation = (member: WorkbookMember): Member['relation'] => member.relation ?? 'other';
  return planned.household.members.map((member, i) => ({
    memberId: randomUUID(),
    citizenNumber: member.citizenNumber,
    row: {
      household_id: householdId,
      version: 1,
      position: i + 1,
      is_head: relation(member) === 'head',
      relation: relation(member),
      name: tidy(member.name),
      sex: member.sex,
      ...bornOf(member),
      ethnicity: member.ethnicity,
      from_on: from,
      command_id: commandId,
    },
  }));
}

async function writePlaces({ request, round, importId }: Settled, placed: readonly Placed[]): Promise<void> {
  const { tx, commandId, clock } = request;
  const at = ({ householdId, village }: Placed) => ({
    household_id: householdId,
    commune_id: round.commune,
    village_id: village.id,
  });
  await tx
    .insertInto('household')
    .values(
      placed.map(({ householdId }) => ({ household_id: householdId, created_at: clock.now(), command_id: commandId })),
    )
    .execute();
  await tx
    .insertInto('household_place')
    .values(
      placed.map((one) => ({
        ...at(one),
        from_on: one.from,
        number: one.planned.household.number ?? '',
        address: one.planned.household.address,
        command_id: commandId,
      })),
    )
    .execute();
  await tx
    .insertInto('household_word')
    .values(
      placed.flatMap((one) =>
        wordsOf(one.planned.household.members.map(({ name }) => name)).map((word) => ({ ...at(one), word })),
      ),
    )
    .execute();
  await tx
    .insertInto('household_source')
    .values(
      placed.map((one) => ({
        ...at(one),
        key: one.planned.household.key,
        hash: one.planned.household.hash,
        import_id: importId,
      })),
    )
    .execute();
}

async function writePeople({ request }: Settled, placed: readonly Placed[]): Promise<void> {
  const { tx, commandId, keys } = request;
  const members = placed.flatMap((one) => memberRows(one, commandId));
  if (members.length === 0) return;
  await tx
    .insertInto('household_member')
    .values(members.map(({ memberId, row }) => ({ ...row, member_id: memberId })))
    .execute();
  const numbers = members.flatMap(({ memberId, citizenNumber, row }) =>
    citizenNumber
      ? [
          {
            household_id: row.household_id,
            member_id: memberId,
            cipher: keys.seal(citizenNumber),
            keyed_hash: keys.mark(citizenNumber),
            last_digits: citizenNumber.slice(-4),
            command_id: commandId,
          },
        ]
      : [],
  );
  if (numbers.length) await tx.insertInto('household_citizen').values(numbers).execute();
}

/** Who was what by last year's decision; who left it is in the registry as not poor from that day. */
async function writeStatus(settled: Settled, placed: readonly Placed[]): Promise<void> {
  const { request, round } = settled;
  const rows = placed.map(({ planned, householdId, village, from, decision }) => ({
    household_id: householdId,
    standard_id: round.standard,
    from_on: from,
    class: planned.before,
    persons: planned.household.persons,
    commune_id: round.commune,
    village_id: village.id,
    decision_number: decision,
    command_id: request.commandId,
  }));
  await request.tx.insertInto('household_status').values(rows).execute();
  const listed = placed.filter(({ planned }) => planned.before !== 'NON_POOR');
  const profiles = listed.map(({ planned, householdId, village, from }) =>
    profileRow(
      {
        ...{ household_id: householdId, standard_id: round.standard, from_on: from, seq: 1 },
        ...{ commune_id: round.commune, village_id: village.id, area_type: round.area },
      },
      importedProfile(planned.household, from),
      request.commandId,
    ),
  );
  if (profiles.length > 0) await request.tx.insertInto('status_profile').values(profiles).execute();
  await postOpening(settled, listed);
}

/** The list of last year's decision opens the ledger. */
async function postOpening({ request, round }: Settled, listed: readonly Placed[]): Promise<void> {
  const steps = listed.flatMap(({ planned, householdId, village, from }) => {
    const { before, household } = planned;
    if (before === 'NON_POOR') return [];
    const opening = { class: before, persons: household.persons };
    return [{ householdId, commune: round.commune, village: village.id, on: from, after: opening, opening }];
  });
  const { standard, year: reviewYear, state } = round;
  await postLedger(request, { standard, because: 'opening', on: state.opening.on, reviewYear }, steps);
}

/** One piece of new households into the registry. */
export async function writeImported(settled: Settled, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return;
  await writePlaces(settled, placed);
  await writePeople(settled, placed);
  await writeStatus(settled, placed);
}
