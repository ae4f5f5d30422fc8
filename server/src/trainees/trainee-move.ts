import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { openCampaign } from './campaign-for.ts';
import { chosenPeople, type Chosen } from './chosen.ts';
import { traineeMove } from './contract.ts';
import { appendEvents } from './records.ts';
import { seatPeople } from './seat-people.ts';

/** The seats of a session that are left for another; everybody must have had one. */
async function leave({ tx }: CommandRequest, people: readonly Chosen[], sessionId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update training_seat set state = 'moved'
    where session_id = ${sessionId} and person_id = any (${people.map(({ personId }) => personId)}::uuid[])
      and state in ('invited', 'confirmed', 'declined') returning person_id as id`.execute(tx);
  const left = new Set(rows.map(({ id }) => id));
  const without = people.find(({ personId }) => !left.has(personId));
  if (without) throw new Problem('TRAINEE_NOT_THERE', { values: { name: without.name } });
}

/** Moves people to another session, or seats them in a further one; all of them or nobody. */
export const traineeMoveCommand = defineCommand(traineeMove, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  handle: async ({ campaignId, place, people: ids, from, to, pointId, reason: note }, request) => {
    const { tx, actor } = request;
    await seeOwnPlaces(tx, actor.grants);
    await openCampaign(tx, campaignId, place);
    const people = await chosenPeople(tx, { campaignId, place }, ids);
    const gone = people.find(({ withdrawn }) => withdrawn);
    if (gone) throw new Problem('TRAINEE_WITHDRAWN', { values: { name: gone.name } });
    if (from === to) return { moved: 0 };
    if (from !== undefined) await leave(request, people, from);
    const moved = await seatPeople(request, people, { campaignId, sessionId: to, pointId, from });
    await appendEvents(
      request,
      campaignId,
      moved.map((person) => ({ person, kind: 'moved', sessionId: to, fromSessionId: from, note })),
    );
    return { moved: moved.length };
  },
});
