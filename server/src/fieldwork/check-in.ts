import { sql } from 'kysely';
import type { z } from 'zod';
import { holds, type Actor } from '../platform/access.ts';
import { phoneNow } from '../platform/clock.ts';
import { defineCommand } from '../platform/command.ts';
import { everywhere, setScope, type Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { bindSession } from '../platform/session.ts';
import { deviceCheckIn } from './contract.ts';
import { messagesFor } from './messages-for.ts';

type Told = z.output<typeof deviceCheckIn.input>;

/** The commune in whose log a phone's words stand: that of the person's first right. */
async function homeOf(tx: Tx, { grants }: Actor): Promise<string> {
  const [first] = grants;
  if (!first) return 'vn';
  if (first.placeId) return first.placeId;
  const { rows } = await sql<{ commune_id: string }>`
    select commune_id from village where village_id = ${first.villageId}`.execute(tx);
  return rows[0]?.commune_id ?? 'vn';
}

async function keepReport(body: Told, { tx, actor, clock, commandId }: CommandRequest): Promise<void> {
  const now = clock.now();
  const told = {
    account_id: actor.accountId,
    label: body.label,
    app: body.app,
    last_seen_at: now,
    clock_offset_s: Math.round((now.getTime() - Date.parse(body.clock)) / 1000),
    unsent: body.unsent,
    unfinished: body.unfinished,
    refused: body.refused,
    photos: body.photos,
    oldest_unsent_at: body.oldestUnsent === null ? null : new Date(body.oldestUnsent),
    persisted: body.storage.persisted,
    used_mb: Math.round(body.storage.usedMb),
    quota_mb: Math.round(body.storage.quotaMb),
    command_id: commandId,
  };
  await tx
    .insertInto('device')
    .values({ device_id: body.deviceId, first_seen_at: now, ...told })
    .onConflict((conflict) => conflict.column('device_id').doUpdateSet(told))
    .execute();
}

/**
 * Villages in which the person was named for the village itself; of a right for the whole commune only those where
 * households were given to the person, so that a phone carries no more than its work.
 */
async function villagesOf({ tx, actor, clock }: CommandRequest) {
  const grants = holds(actor, 'survey.enter', clock.today());
  const own = grants.flatMap(({ villageId }) => villageId ?? []);
  const communes = grants.flatMap(({ placeId }) => placeId ?? []);
  const { rows } = await sql<{ villageId: string; name: string; commune: string }>`
    select village_id as "villageId", village.name, place.name as commune
    from village join place on place.place_id = commune_id
    where village_id = any (${own}::uuid[])
      or commune_id = any (${communes}::text[]) and exists (
        select from assignment a join round using (round_id)
        where a.village_id = village.village_id and a.account_id = ${actor.accountId}
          and round.stage in ('LISTING', 'REVIEWING')
          and not exists (select from assignment later where later.household_id = a.household_id
            and later.round_id = a.round_id and later.seq > a.seq))
    order by place.name, village.position`.execute(tx);
  return rows;
}

async function isSampleData(tx: Tx): Promise<boolean> {
  const mark = tx.selectFrom('installation').select('value').where('key', '=', 'sampleData');
  return (await mark.executeTakeFirst())?.value === true;
}

/** Whether the commune wants a phone emptied and it has not obeyed yet. */
export async function wipeOrdered(tx: Tx, deviceId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('device_wipe')
    .select('device_id')
    .where('device_id', '=', deviceId)
    .where('wiped_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * A phone's report, and what the commune says to it. Everything read here is the person's own, judged in the
 * statements: the scope is wide, because a right that has ended must not silence a phone.
 */
export const deviceCheckInCommand = defineCommand(deviceCheckIn, {
  verb: 'signedIn',
  site: async (_body, { tx, actor }) => ({ place: await homeOf(tx, actor) }),
  handle: async (body, request) => {
    const { tx, actor, clock, keys } = request;
    if (actor.session && !(await bindSession(tx, actor.session, body.deviceId))) throw new Problem('SIGN_IN_NEEDED');
    await setScope(tx, everywhere);
    await keepReport(body, request);
    const sampleData = await isSampleData(tx);
    const pinnedDay = clock.pinned ? clock.today() : null;
    const told = { serverNow: phoneNow(clock).toISOString(), sampleData, pinnedDay, sealTo: keys.sealing.sealTo };
    if (await wipeOrdered(tx, body.deviceId)) return { ...told, order: 'wipe' as const, villages: [], messages: [] };
    const villages = await villagesOf(request);
    return { ...told, order: null, villages, messages: await messagesFor(tx, actor.accountId) };
  },
});
