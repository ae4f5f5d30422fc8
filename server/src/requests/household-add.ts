import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { communesListing } from '../platform/communes-listing.ts';
import { defineCommand } from '../platform/command.ts';
import { createHousehold } from '../platform/new-household.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { householdAdd } from './contract.ts';
import { keepRequest, step } from './keep-request.ts';
import { putOnList, standingOf } from './put-on-list.ts';

type Body = z.output<(typeof householdAdd)['input']>;

/** A household the registry knows already (it left the list once, or asked before) is not made again. */
async function settled(request: CommandRequest, round: LoadedRound, body: Body): Promise<string> {
  const { householdId, villageId, head, request: paper } = body;
  const known = await standingOf(request, householdId, round.commune);
  if (known) return known.villageId;
  await createHousehold(request, {
    ...{ householdId, villageId, commune: round.commune, from: paper.on, address: body.address ?? '' },
    members: [{ ...head, relation: 'head' }],
  });
  return villageId;
}

async function add(body: Body, request: CommandRequest) {
  const { tx, keys } = request;
  const { householdId, head, request: paper } = body;
  const round = await loadRound(tx, body.roundId, 'share');
  const { place } = await villageSite(tx, body.villageId);
  if (place !== round.commune) throw new Problem('CASE_NOT_SAME_ROUND');
  const { here, elsewhere } = await communesListing(tx, keys, householdId, head.citizenNumber, round.commune);
  if (here !== undefined) throw new Problem('LISTED_ELSEWHERE', { values: { commune: here } });
  const villageId = await settled(request, round, body);
  const key = { householdId, requestId: randomUUID(), commune: round.commune, villageId };
  await keepRequest(request, round, {
    ...key,
    ...{ source: 'reviewRequest', channel: 'inPerson', on: paper.on, head: head.name },
    applicantMark: head.citizenNumber ? keys.mark(head.citizenNumber) : null,
    body: { fileNumber: paper.number, reason: paper.reason, filing: { by: 'head' } },
  });
  await putOnList(request, round, { householdId, on: paper.on, number: paper.number, proposed: false });
  await step(request, key, 'LISTED', paper.on, {});
  return { listedElsewhere: elsewhere.map((commune) => ({ commune })) };
}

/** Mẫu số 01 received and listed at once. Somebody listed in the same commune is refused, elsewhere it is said. */
export const householdAddCommand = defineCommand(householdAdd, {
  verb: 'list.add',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  recorded: ({ head: { citizenNumber: _, ...head }, ...body }) => ({ ...body, head }),
  handle: add,
});
