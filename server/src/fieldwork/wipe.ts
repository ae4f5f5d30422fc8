import { sql } from 'kysely';
import type { Actor, Site } from '../platform/access.ts';
import { phoneNow } from '../platform/clock.ts';
import { defineCommand } from '../platform/command.ts';
import { everywhere, setScope, type Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { endSessionsOf } from '../platform/session.ts';
import { wipeOrdered } from './check-in.ts';
import { deviceOrder, deviceSealed, deviceWipe, deviceWiped } from './contract.ts';

/** A commune of the phone's person: one of the actor's own where there are several. */
async function deviceSite(tx: Tx, deviceId: string, actor: Actor): Promise<Site> {
  const own = actor.grants.flatMap(({ placeId }) => placeId ?? []);
  const { rows } = await sql<{ place: string }>`
    select coalesce(g.place_id, v.commune_id) as place
    from device join role_grant g using (account_id) left join village v on v.village_id = g.village_id
    where device_id = ${deviceId}
    order by coalesce(g.place_id, v.commune_id) = any (${own}::text[]) desc, 1 limit 1`.execute(tx);
  const [first] = rows;
  if (!first) throw new Problem('NOT_FOUND');
  return { place: first.place };
}

/**
 * From now on the phone's session hands in and reads nothing, until the phone says that it is empty. What it cannot
 * hand in stays on it sealed, and may come with its last word.
 */
export const deviceWipeCommand = defineCommand(deviceWipe, {
  verb: 'field.manage',
  site: ({ deviceId }, { tx, actor }) => deviceSite(tx, deviceId, actor),
  handle: async ({ deviceId, reason }, { tx, actor, clock, commandId }) => {
    // A second order while one waits says nothing new.
    if (await wipeOrdered(tx, deviceId)) return {};
    await tx
      .insertInto('device_wipe')
      .values({
        device_id: deviceId,
        reason,
        ordered_by: actor.accountId,
        ordered_at: clock.now(),
        command_id: commandId,
      })
      .execute();
    return {};
  },
});

/** Told to nobody who does not know the phone's random id, and nothing but the order. */
export const deviceOrderCommand = defineCommand(deviceOrder, {
  verb: 'nobody',
  site: () => ({ place: 'vn' }),
  handle: async ({ deviceId }, { tx, clock, keys }) => {
    await setScope(tx, everywhere);
    if (!(await wipeOrdered(tx, deviceId))) throw new Problem('DEVICE_NO_ORDER');
    return { order: 'wipe' as const, serverNow: phoneNow(clock).toISOString(), sealTo: keys.sealing.sealTo };
  },
});

export const deviceWipedCommand = defineCommand(deviceWiped, {
  verb: 'nobody',
  site: () => ({ place: 'vn' }),
  recorded: ({ deviceId, sealed }) => ({ deviceId, sealed }),
  handle: async ({ deviceId, sealed, sealedFile }, { tx, clock }) => {
    await setScope(tx, everywhere);
    if (!(await wipeOrdered(tx, deviceId))) throw new Problem('DEVICE_NO_ORDER');
    await sql`
      update device_wipe set wiped_at = ${clock.now()}, sealed = ${sealed}, sealed_file = ${sealedFile ?? null}
      where device_id = ${deviceId} and wiped_at is null`.execute(tx);
    await endSessionsOf(tx, deviceId, clock.now());
    return {};
  },
});

export const deviceSealedFile = defineFile(deviceSealed, {
  verb: 'field.manage',
  site: ({ deviceId }, { tx, actor }) => deviceSite(tx, deviceId, actor),
  answer: async ({ deviceId }, { tx }) => {
    const row = await tx
      .selectFrom('device_wipe')
      .select('sealed_file')
      .where('device_id', '=', deviceId)
      .where('sealed_file', 'is not', null)
      .orderBy('wiped_at', 'desc')
      .executeTakeFirst();
    if (!row?.sealed_file) throw new Problem('NOTHING_TO_PRINT');
    return {
      fileName: `dien-thoai-${deviceId.slice(0, 8)}.rasoat`,
      mediaType: 'application/octet-stream',
      bytes: Buffer.from(row.sealed_file, 'utf8'),
    };
  },
});
