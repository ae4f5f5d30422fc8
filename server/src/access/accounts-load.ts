import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { mayAt } from '../platform/access.ts';
import { sha256 } from '../platform/canonical.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { newCode } from '../platform/one-time-code.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';
import { accountsLoad } from './contract.ts';
import { judgePeople, personKey, usernameFor, type JudgedPerson, type KnownPlace } from './judge-people.ts';
import { readPeople } from './people-table.ts';

const AT_ONCE = 1_000;

async function knownPlace(tx: Tx, place: string, from: string): Promise<KnownPlace> {
  const villages = await sql<{ village_id: string; name: string }>`
    select village_id, name from village where commune_id = ${place} and valid_to is null`.execute(tx);
  const people = await sql<{ username: string; full_name: string; phone: string }>`
    select username, full_name, phone from account
    where deactivated_at is null and phone is not null and exists (
      select from role_grant left join village using (village_id)
      where role_grant.account_id = account.account_id and coalesce(role_grant.place_id, commune_id) = ${place})`.execute(
    tx,
  );
  return {
    from,
    villages: new Map(villages.rows.map((row) => [foldLabel(row.name), row.village_id])),
    people: new Map(people.rows.map((row) => [personKey(row.full_name, row.phone), row.username])),
  };
}

async function store(request: CommandRequest, place: string, from: string, people: readonly JudgedPerson[]) {
  const { tx, clock, actor, commandId } = request;
  const code = place.split(':')[1] ?? '';
  const names = await sql<{
    username: string;
  }>`select username from account where username like ${`%.${code}`}`.execute(tx);
  const taken = new Set(names.rows.map(({ username }) => username));
  const at = clock.now();
  const today = clock.today();
  for (let start = 0; start < people.length; start += AT_ONCE) {
    const part = people.slice(start, start + AT_ONCE).map((person) => ({ ...person, accountId: randomUUID() }));
    const accounts = part.map(({ accountId, name, phone }) => ({
      account_id: accountId,
      username: usernameFor(name, code, taken),
      full_name: name,
      phone: phone || null,
      password_hash: newCode(today),
      created_at: at,
    }));
    const grants = part.flatMap(({ accountId, grants: own }) =>
      own.map(({ role, village }) => ({
        account_id: accountId,
        role,
        place_id: village ? null : place,
        village_id: village,
        valid_from: from,
        granted_by: actor.accountId,
      })),
    );
    const event = { command_id: commandId, kind: 'created', on_date: today, by_account: actor.accountId, at };
    const events = part.map(({ accountId }) => ({ account_id: accountId, ...event }));
    await tx.insertInto('account').values(accounts).execute();
    await tx.insertInto('role_grant').values(grants).execute();
    await tx.insertInto('account_event').values(events).execute();
  }
}

/**
 * Accounts of a commune from a table of people, each with a one-time code for its slip. A row with a fault stops the
 * whole file, named by row, column and remedy, unless the person chose to load the good rows only.
 */
export const accountsLoadCommand = defineCommand(accountsLoad, {
  verb: 'account.manage',
  site: ({ place }) => ({ place }),
  recorded: ({ place, from, goodOnly, table }) => ({ place, from, goodOnly, sha256: sha256(JSON.stringify(table)) }),
  handle: async ({ place, from, goodOnly, table }, request) => {
    const { tx, actor, clock } = request;
    // Grants have no policy of their own: the right is judged here once more, as for a single account.
    if (!(await mayAt(tx, actor, 'account.manage', { place }, clock.today()))) throw new Problem('NOT_ALLOWED');
    const unit = await tx.selectFrom('place').select('level').where('place_id', '=', place).executeTakeFirst();
    if (unit?.level !== 'commune') throw new Problem('ROLE_NOT_AT_LEVEL');
    const { people, faults } = judgePeople(await readPeople(table), await knownPlace(request.tx, place, from));
    if (faults.length > 0 && !goodOnly) {
      const fields = faults.map(({ row, field, message }) => {
        const path = `Dòng ${String(row)}, ${field}`;
        return { path, message: `${path}: ${message}` };
      });
      throw new Problem('PEOPLE_FAULTY', { fields, values: { good: people.length, bad: faults.length } });
    }
    await store(request, place, from, people);
    return { created: people.length, leftOut: faults.length };
  },
});
