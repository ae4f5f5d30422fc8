import type { z } from 'zod';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { classOn } from '../platform/class-on.ts';
import { requestLeave } from './contract.ts';
import { keepRequest } from './keep-request.ts';
import { standingOf } from './put-on-list.ts';

type Body = z.output<(typeof requestLeave)['input']>;

/** Where the household lives now. */
async function livingAt(tx: Tx, householdId: string) {
  const row = await tx
    .selectFrom('household_place')
    .select(['commune_id', 'village_id'])
    .where('household_id', '=', householdId)
    .where('to_on', 'is', null)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.commune_id, village: row.village_id, household: householdId };
}

async function leave(body: Body, request: CommandRequest) {
  const { tx, clock } = request;
  const { householdId, requestId, channel, on } = body;
  const { place: commune, village: villageId } = await livingAt(tx, householdId);
  const code =
    on > clock.today()
      ? 'dateInFuture'
      : (await classOn(tx, householdId, on)) === 'NON_POOR'
        ? 'notOnCurrentList'
        : undefined;
  if (code) throw new Problem('REVIEW_REFUSED', { review: { code } });
  const standing = await standingOf(request, householdId, commune);
  return keepRequest(
    request,
    { commune, roundId: null },
    {
      ...{ householdId, requestId, commune, villageId, channel, on, form: 'mau04', source: 'reviewRequest' },
      ...{ head: standing?.head ?? '', applicantMark: null, body },
    },
  );
}

/** Giấy đề nghị Mẫu số 04 at the counter: into the book, to wait for the month. */
export const requestLeaveCommand = defineCommand(requestLeave, {
  verb: 'list.add',
  site: ({ householdId }, { tx }) => livingAt(tx, householdId),
  handle: leave,
});
