import type { z } from 'zod';
import { checkPlan, checkPlanChange } from '@ra-soat/domain/procedure/check-plan.ts';
import type { PlanFault } from '@ra-soat/domain/procedure/plan.ts';
import { planFaultText } from '@ra-soat/domain/words/plan.vi.ts';
import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { settingsOf } from '../platform/rounds.ts';
import { planChange, planMake } from './contract.ts';
import { factsOf } from './plan-facts.ts';
import { planOf } from './plan-rows.ts';

type Content = Omit<z.output<(typeof planMake)['input']>, 'planId' | 'commune' | 'year'>;

interface Version {
  readonly planId: string;
  readonly commune: string;
  readonly year: number;
  readonly version: number;
  readonly reason: string | null;
}

function refuse(faults: readonly PlanFault[]): void {
  if (faults.length === 0) return;
  const fields = faults.map((fault) => ({
    path: 'step' in fault ? fault.step : 'kind' in fault ? fault.kind : 'steps',
    message: planFaultText(fault),
  }));
  throw new Problem('PLAN_AGAINST_LAW', { fields });
}

async function lawful(request: CommandRequest, { commune, year }: Version, content: Content): Promise<void> {
  notAhead(request.clock, content.on);
  refuse(checkPlan(year, content, { overrides: await settingsOf(request.tx, commune) }));
}

async function keep(request: CommandRequest, version: Version, content: Content): Promise<void> {
  await request.tx
    .insertInto('plan')
    .values({
      plan_id: version.planId,
      version: version.version,
      commune_id: version.commune,
      year: version.year,
      number: content.number,
      signed_on: content.on,
      signer: JSON.stringify(content.signer),
      basis: JSON.stringify(content.basis),
      rounds: JSON.stringify(content.rounds),
      steps: JSON.stringify(content.steps),
      reason: version.reason,
      command_id: request.commandId,
      recorded_at: request.clock.now(),
    })
    .execute();
}

export const planMakeCommand = defineCommand(planMake, {
  verb: 'plan.manage',
  site: ({ commune }) => ({ place: commune }),
  handle: async ({ planId, commune, year, ...content }, request) => {
    const version = { planId, commune, year, version: 1, reason: null };
    await lawful(request, version, content);
    await keep(request, version, content);
    return {};
  },
});

export const planChangeCommand = defineCommand(planChange, {
  verb: 'plan.manage',
  site: ({ commune }) => ({ place: commune }),
  handle: async ({ planId, commune, seen, reason, ...content }, request) => {
    const former = await planOf(request.tx, { planId });
    const newest = former?.versions[0];
    if (!former || !newest || former.commune !== commune) throw new Problem('NOT_FOUND');
    if (newest.version !== seen) throw new Problem('PLAN_CHANGED');
    inOrder(newest.on, content.on);
    const version = { planId, commune, year: former.year, version: seen + 1, reason };
    await lawful(request, version, content);
    const facts = await factsOf(request.tx, commune, former.year);
    refuse(checkPlanChange(newest.steps, content.steps, facts.byStep));
    await keep(request, version, content);
    return {};
  },
});
