import type { Device } from './device.ts';
import { change, sealedRow, type Inside } from './inside.ts';
import { isOutgoing } from './outgoing.ts';

/** Takes the place of the refused row in the queue, in one transaction; another body is another command. */
export async function chooseHousehold(
  inside: Inside,
  id: string,
  choice: Parameters<Device['chooseHousehold']>[1],
): Promise<void> {
  const { ports, vault, cipher } = inside;
  const row = await ports.store.read((tx) => tx.get(vault.owner, 'outbox', id));
  const refused = row && (await cipher.open(row));
  if (!row || !isOutgoing(refused) || refused.command.kind !== 'request.receive') return;
  const { body } = refused.command;
  const asked = typeof body === 'object' && body !== null ? body : {};
  const command = { ...refused.command, id: ports.id(), body: { ...asked, choice } };
  const { group, ref, order } = row;
  const fields = { group, ref, order, state: 'toSend' };
  const place = { table: 'outbox', id: command.id } as const;
  const sealed = await sealedRow(inside, place, { ...refused, command, problem: null }, fields);
  await change(inside, async (tx) => {
    if ((await tx.get(vault.owner, 'outbox', id))?.state !== 'refused') return;
    await tx.remove(vault.owner, 'outbox', id);
    await tx.put(sealed);
  });
}
