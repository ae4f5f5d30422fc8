import { sql } from 'kysely';
import type { z } from 'zod';
import { communesListing } from './communes-listing.ts';
import { keepCitizenNumbers } from '../platform/citizen-numbers.ts';
import { defineCommand } from '../platform/command.ts';
import { writeWords } from '../platform/household-words.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, reviewContext, type LoadedRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { householdAdd } from './contract.ts';
import { listHouseholds } from './list-household.ts';

type Body = z.output<(typeof householdAdd)['input']>;

/** The next free number in the village. */
async function nextNumber({ tx }: CommandRequest, villageId: string): Promise<string> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(nullif(regexp_replace(number, '\\D', '', 'g'), '')::integer), 0) + 1 as n
    from household_place where village_id = ${villageId}`.execute(tx);
  return String(rows[0]?.n ?? 1);
}

async function createHousehold(request: CommandRequest, round: LoadedRound, body: Body, number: string): Promise<void> {
  const { tx, commandId, clock, keys } = request;
  const { householdId: household_id, villageId: village_id, head, request: paper } = body;
  const place = { household_id, commune_id: round.commune, village_id };
  await tx.insertInto('household').values({ household_id, created_at: clock.now(), command_id: commandId }).execute();
  await tx
    .insertInto('household_place')
    .values({ ...place, from_on: paper.on, number, address: body.address ?? '', command_id: commandId })
    .execute();
  await tx
    .insertInto('household_member')
    .values({
      household_id,
      member_id: head.memberId,
      version: 1,
      position: 1,
      is_head: true,
      relation: 'head',
      name: head.name,
      sex: head.sex,
      born_on: head.bornOn ?? null,
      born_year: head.bornYear,
      ethnicity: head.ethnicity,
      from_on: paper.on,
      command_id: commandId,
    })
    .execute();
  const { memberId: id, citizenNumber } = head;
  await keepCitizenNumbers(tx, keys, { household: household_id, commandId }, [
    { id, ...(citizenNumber && { citizenNumber }) },
  ]);
  await writeWords(tx, place, [head.name]);
}

interface Standing {
  readonly number: string;
  readonly persons: number;
  readonly everPoor: boolean;
  readonly everNearPoor: boolean;
}

/** A household the registry knows already (it left the list once, or asked before) keeps its number and its past. */
async function standingOf(
  { tx }: CommandRequest,
  householdId: string,
  villageId: string,
): Promise<Standing | undefined> {
  const { rows } = await sql<{ number: string; persons: number; ever_poor: boolean; ever_near_poor: boolean }>`
    select number, (select count(*)::integer from household_member m where m.household_id = hp.household_id and m.current and m.to_on is null) as persons,
           exists (select from household_status e where e.household_id = hp.household_id and e.class = 'POOR') as ever_poor,
           exists (select from household_status e where e.household_id = hp.household_id and e.class = 'NEAR_POOR') as ever_near_poor
    from household_place hp where household_id = ${householdId} and village_id = ${villageId} and to_on is null`.execute(
    tx,
  );
  const [row] = rows;
  return row && { number: row.number, persons: row.persons, everPoor: row.ever_poor, everNearPoor: row.ever_near_poor };
}

async function newcomer(request: CommandRequest, round: LoadedRound, body: Body): Promise<Standing> {
  const number = await nextNumber(request, body.villageId);
  await createHousehold(request, round, body, number);
  return { number, persons: 1, everPoor: false, everNearPoor: false };
}

async function add(body: Body, request: CommandRequest) {
  const { tx, keys } = request;
  const round = await loadRound(tx, body.roundId, 'share');
  const village = await tx
    .selectFrom('village')
    .select(['commune_id', 'position'])
    .where('village_id', '=', body.villageId)
    .executeTakeFirstOrThrow();
  if (village.commune_id !== round.commune) throw new Problem('CASE_NOT_SAME_ROUND');
  const elsewhere = await communesListing(tx, keys, body.householdId, body.head.citizenNumber, round.commune);
  const known = await standingOf(request, body.householdId, body.villageId);
  const standing = known ?? (await newcomer(request, round, body));
  await listHouseholds(request, round, await reviewContext(request, round.commune, body.request.on), [
    {
      ...standing,
      householdId: body.householdId,
      villageId: body.villageId,
      villagePosition: village.position,
      head: body.head.name,
      address: body.address ?? '',
      group: 'REQUEST',
      before: 'NON_POOR',
      requestNumber: body.request.number,
    },
  ]);
  return { listedElsewhere: elsewhere.map((commune) => ({ commune })) };
}

/** Mẫu số 01 entered at the counter. Somebody listed in the same commune is refused, elsewhere it is said. */
export const householdAddCommand = defineCommand(householdAdd, {
  verb: 'list.add',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  recorded: ({ head: { citizenNumber: _, ...head }, ...body }) => ({ ...body, head }),
  handle: add,
});
