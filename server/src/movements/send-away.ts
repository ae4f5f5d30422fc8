import type { z } from 'zod';
import type { HouseholdHere } from '@ra-soat/domain/registry/household-event.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { StatusKey } from '../platform/status-moves.ts';
import type { Carrying } from './carry-out.ts';
import type { movementRecord } from './contract.ts';
import { writeTransfer } from './transfer.ts';

type Event = z.output<typeof movementRecord.input>['event'];
type To = Extract<Event, { kind: 'moveOut' }>['to'];

/** The place it goes to: a village, or a commune that says in which. */
async function destination({ tx }: CommandRequest, to: To) {
  if (to.where === 'outside') throw new Problem('NOT_FOUND');
  if (to.where === 'commune') {
    const place = await tx
      .selectFrom('place')
      .select('place_id')
      .where('place_id', '=', to.commune)
      .where('level', '=', 'commune')
      .executeTakeFirst();
    if (!place) throw new Problem('NOT_FOUND');
    return { commune: place.place_id, villageId: null };
  }
  const village = await tx
    .selectFrom('village')
    .select(['commune_id', 'village_id'])
    .where('village_id', '=', to.villageId)
    .executeTakeFirst();
  if (!village) throw new Problem('NOT_FOUND');
  return { commune: village.commune_id, villageId: village.village_id };
}

/** A household on its way: whoever works there finds it waiting, with its people and the class it left with. */
export async function sendAway(
  request: CommandRequest,
  { recorded, movementId }: Carrying,
  home: HouseholdHere,
  { to, classes }: { readonly to: To; readonly classes: readonly StatusKey[] },
): Promise<void> {
  if (movementId === null) throw new Error('a transfer is a movement');
  const there = await destination(request, to);
  const head = home.members.find(({ isHead }) => isHead)?.name ?? '';
  await writeTransfer(request, {
    ...{ movementId, state: 'SENT', householdId: home.householdId },
    ...{ fromCommune: home.commune, fromVillage: home.villageId, toCommune: there.commune, toVillage: there.villageId },
    body: {
      ...{ head, persons: home.members.length, leftOn: recorded.on, countedOn: recorded.countedOn },
      ...{ class: home.listed[0]?.class ?? 'NON_POOR', classes: [...classes] },
    },
  });
}
