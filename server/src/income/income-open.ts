import { sql } from 'kysely';
import { monthlyRound } from '@ra-soat/domain/procedure/monthly-rounds.ts';
import { standardOn } from '@ra-soat/domain/standards/in-force.ts';
import type { AreaType } from '@ra-soat/domain/standards/standard.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { z } from 'zod';
import { defineCommand } from '../platform/command.ts';
import { placeRules } from '../platform/place-rules.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { incomeOpen } from './contract.ts';
import { incomeContext, lockWaiting, onIncomeCase } from './income-store.ts';

type Body = z.output<(typeof incomeOpen)['input']>;

async function areaOf({ tx }: CommandRequest, { commune, on }: Body): Promise<AreaType> {
  const { rows } = await sql<{ area: AreaType }>`
    select area_type as area from place_kind where place_id = ${commune}
      and valid_from <= ${on} and (valid_to is null or valid_to >= ${on}) order by valid_from desc limit 1`.execute(tx);
  const area = rows[0]?.area;
  if (area !== undefined && area !== 'special') return area;
  const set = settingOn('area.special', on, (await placeRules(tx, commune)).overrides);
  if (area === undefined || !set) throw new Problem('AREA_TYPE_UNKNOWN');
  return set.value;
}

async function open(body: Body, request: CommandRequest) {
  const { tx, clock, actor, commandId } = request;
  const { roundId, commune, kind, year, month, on } = body;
  const rules = await placeRules(tx, commune);
  const days = monthlyRound(year, kind, month, rules);
  if (!days)
    throw new Problem('REVIEW_REFUSED', { review: { code: 'settingUnknown', setting: 'mstb.total', values: { on } } });
  const code = on > clock.today() ? 'dateInFuture' : on < days.from ? 'beforeMonthlyStart' : undefined;
  if (code) throw new Problem('REVIEW_REFUSED', { review: { code } });
  const { closing } = standardOn(days.from, '');
  if (!closing) throw new Problem('STANDARD_NOT_IN_FORCE');
  await tx
    .insertInto('income_round')
    .values({
      ...{ round_id: roundId, commune_id: commune, kind, year, month, standard_id: closing.standard },
      ...{ area_type: await areaOf(request, body), from_on: days.from, decision_by: days.decisionBy, opened_on: on },
      ...{ command_id: commandId, account_id: actor.accountId, recorded_at: clock.now() },
    })
    .execute();
  const waiting = await lockWaiting(tx, commune, kind, on);
  if (waiting.length === 0) throw new Problem('QUEUE_EMPTY');
  const context = { ...(await incomeContext(request, commune, on)), from: days.from };
  for (const kept of waiting) await onIncomeCase(request, kept, { kind: 'take', roundId }, context);
  return { taken: waiting.length, decisionBy: days.decisionBy };
}

/** The month's round, from its legal start; a round without a request is not opened. */
export const incomeOpenCommand = defineCommand(incomeOpen, {
  verb: 'round.open',
  site: ({ commune }) => ({ place: commune }),
  handle: open,
});
