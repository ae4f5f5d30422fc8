import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import type { Tx } from './database.ts';
import type { Keyring } from './keyring.ts';

function bare({ citizenNumber: _, ...member }: Member): Member {
  return member;
}

/** The answers as they may be stored and logged: numbers live encrypted in a table of their own. */
export function withoutCitizenNumbers(evidence: Evidence): Evidence {
  return { ...evidence, members: evidence.members.map(bare) };
}

/** Keeps the numbers of a visit; an absent one leaves what is known as it is. */
export async function keepCitizenNumbers(
  tx: Tx,
  keys: Keyring,
  where: { household: string; commandId: string },
  members: readonly { id: string; citizenNumber?: string }[],
): Promise<void> {
  const rows = members.flatMap(({ id, citizenNumber }) =>
    citizenNumber
      ? [
          {
            household_id: where.household,
            member_id: id,
            cipher: keys.seal(citizenNumber),
            keyed_hash: keys.mark(citizenNumber),
            last_digits: citizenNumber.slice(-4),
            command_id: where.commandId,
          },
        ]
      : [],
  );
  if (rows.length === 0) return;
  await tx
    .insertInto('household_citizen')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['household_id', 'member_id']).doUpdateSet((row) => ({
        cipher: row.ref('excluded.cipher'),
        keyed_hash: row.ref('excluded.keyed_hash'),
        last_digits: row.ref('excluded.last_digits'),
        command_id: row.ref('excluded.command_id'),
      })),
    )
    .execute();
}

/** The members with their numbers, for who may read them. */
export async function withCitizenNumbers(
  tx: Tx,
  keys: Keyring,
  household: string,
  members: readonly Member[],
): Promise<Member[]> {
  const rows = await tx
    .selectFrom('household_citizen')
    .select(['member_id', 'cipher'])
    .where('household_id', '=', household)
    .execute();
  const numbers = new Map(rows.map((row) => [row.member_id, keys.open(row.cipher)]));
  return members.map((member) => {
    const citizenNumber = numbers.get(member.id);
    return citizenNumber === undefined ? member : { ...member, citizenNumber };
  });
}
