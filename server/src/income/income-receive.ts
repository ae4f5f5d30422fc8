import { sql } from 'kysely';
import { foldIncomeCase, type IncomeEvent } from '@ra-soat/domain/income/income-case.ts';
import type { z } from 'zod';
import { scopeOf } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import { setScope, type Tx } from '../platform/database.ts';
import { createHousehold } from '../platform/new-household.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { villageSite } from '../platform/village-site.ts';
import { incomeReceive } from './contract.ts';
import { append } from './income-store.ts';
import { samePeople } from './same-people.ts';

type Body = z.output<(typeof incomeReceive)['input']>;

interface Person {
  readonly member_id: string;
  readonly name: string;
  readonly village_id: string;
}

/** The head of the household, or the worker named; undefined where the registry does not know them in the commune. */
async function personOf(tx: Tx, { householdId, memberId }: Body, commune: string): Promise<Person | undefined> {
  const { rows } = await sql<Person>`
    select m.member_id, m.name, hp.village_id from household_member m
    join household_place hp on hp.household_id = m.household_id and hp.to_on is null and hp.commune_id = ${commune}
    where m.household_id = ${householdId} and m.current and m.to_on is null
      and case when ${memberId ?? null}::uuid is null then m.is_head else m.member_id = ${memberId ?? null} end`.execute(
    tx,
  );
  return rows[0];
}

/** The registry's household, or a new one with its head. */
async function applicant(request: CommandRequest, body: Body, commune: string): Promise<Person> {
  const known = await personOf(request.tx, body, commune);
  if (known) return known;
  const { head, householdId, villageId, on, address = '' } = body;
  if (!head || body.memberId !== undefined) throw new Problem('NOT_FOUND');
  const same = body.another === undefined ? await samePeople(request.tx, commune, { ...head, kind: body.kind }) : [];
  if (same.length > 0) throw new Problem('REQUEST_LOOKALIKE', { fields: same });
  const members = [{ ...head, relation: 'head' as const }];
  await createHousehold(request, { householdId, commune, villageId, from: on, address, members });
  return { member_id: head.memberId, name: head.name, village_id: villageId };
}

/** The book of a kind runs per commune and year without a gap; whoever sees one village takes the next number of all. */
async function nextSerial({ tx, actor, clock }: CommandRequest, commune: string, { kind, on }: Body): Promise<number> {
  const year = Number(on.slice(0, 4));
  await sql`select pg_advisory_xact_lock(hashtextextended(${`income ${commune} ${kind} ${String(year)}`}, 0))`.execute(
    tx,
  );
  await setScope(tx, { country: false, communes: [commune], villages: [] });
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(serial), 0) + 1 as n from income_case
    where commune_id = ${commune} and kind = ${kind} and year = ${year}`.execute(tx);
  await setScope(tx, await scopeOf(tx, actor, 'list.add', clock.today()));
  return rows[0]?.n ?? 1;
}

async function receive(body: Body, request: CommandRequest) {
  const { tx, clock, commandId } = request;
  const { caseId, kind, householdId, on } = body;
  if (on > clock.today()) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateInFuture' } });
  const { place: commune } = await villageSite(tx, body.villageId);
  const person = await applicant(request, body, commune);
  const { reason, workplace, contract, another } = body;
  const work = { ...(workplace !== undefined && { workplace }), ...(contract !== undefined && { contract }) };
  const told = { ...work, ...(another !== undefined && { another }) };
  const event: IncomeEvent = { kind: 'income.received', on, reason, ...told };
  const state = foldIncomeCase(undefined, event);
  const [year, serial] = [Number(on.slice(0, 4)), await nextSerial(request, commune, body)];
  const memberId = kind === 'lowIncomeWorker' ? person.member_id : null;
  await tx
    .insertInto('income_case')
    .values({
      ...{ case_id: caseId, household_id: householdId, member_id: memberId, commune_id: commune },
      ...{ village_id: person.village_id, kind, year, serial, received_on: on, name: person.name },
      ...{ stage: state.stage, seq: 1, state: JSON.stringify(state), command_id: commandId },
    })
    .execute();
  const kept = {
    caseId,
    householdId,
    memberId,
    commune,
    villageId: person.village_id,
    kind,
    name: person.name,
    seq: 0,
  };
  await append(request, kept, [event]);
  return { number: `${String(serial)}/${String(year)}` };
}

/** A request for MSTB or of a worker, into the book of its kind. */
export const incomeReceiveCommand = defineCommand(incomeReceive, {
  verb: 'list.add',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: receive,
});
