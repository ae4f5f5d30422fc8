import { mayAt } from '../platform/access.ts';
import { lockCases } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { responsibleOf } from '../platform/responsible.ts';
import { loadRound } from '../platform/rounds.ts';
import { mustBeEnumerator } from '../platform/survey/enumerators-of.ts';
import { tellPhones } from '../platform/tell-phones.ts';
import { untrainedAmong } from '../platform/trained.ts';
import { villageSite } from '../platform/village-site.ts';
import { assignmentGive } from './contract.ts';
import { lastSeqs } from './assignments.ts';

/** The commune's officer and committee give any household; a surveyor hands over what is his own. */
async function mayGive({ tx, actor, clock, site }: CommandRequest, holders: readonly string[]): Promise<void> {
  if (await mayAt(tx, actor, 'field.manage', site, clock.today())) return;
  if (holders.some((accountId) => accountId !== actor.accountId)) throw new Problem('ASSIGNMENT_NOT_YOURS');
}

export const assignmentGiveCommand = defineCommand(assignmentGive, {
  verb: 'survey.enter',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: async ({ roundId, villageId, households, to, reason }, request) => {
    const { tx, actor, clock, commandId } = request;
    const today = clock.today();
    const round = await loadRound(tx, roundId, 'share');
    await mustBeEnumerator(tx, { commune: round.commune, village: villageId }, to, today);
    const cases = await lockCases(tx, roundId, households);
    const elsewhere = cases.some(({ village }) => village !== villageId);
    if (elsewhere || cases.length !== new Set(households).size) throw new Problem('CASE_NOT_SAME_ROUND');
    const before = await responsibleOf(tx, round, households, today);
    await mayGive(
      request,
      [...before.values()].map(({ accountId }) => accountId),
    );
    const changed = cases.filter(({ householdId }) => {
      const now = before.get(householdId);
      return !now?.given || now.accountId !== to;
    });
    if (changed.length === 0) return { untrained: [] };
    const without = await untrainedAmong(tx, round, [to], today);
    const seqs = await lastSeqs(tx, roundId, households);
    await tx
      .insertInto('assignment')
      .values(
        changed.map(({ householdId, commune, village }) => ({
          household_id: householdId,
          round_id: roundId,
          seq: (seqs.get(householdId) ?? 0) + 1,
          commune_id: commune,
          village_id: village,
          account_id: to,
          reason: reason.trim(),
          given_by: actor.accountId,
          command_id: commandId,
          given_at: clock.now(),
        })),
      )
      .execute();
    await tellPhones(
      tx,
      roundId,
      changed.map(({ householdId }) => householdId),
    );
    return { untrained: without.map(({ accountId, name }) => ({ accountId, name })) };
  },
});
