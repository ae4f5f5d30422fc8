import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { villageSite } from '../platform/village-site.ts';
import { appendEvent } from './append-event.ts';
import { certificatesOfVillage } from './certificate-rows.ts';
import { certificatesHand } from './contract.ts';

/** The same certificate twice on one signed list is a slip of the pen. */
function refuseTwice(keys: readonly string[]): void {
  if (new Set(keys).size < keys.length) throw new Problem('HOUSEHOLD_TWICE');
}

export const certificatesHandCommand = defineCommand(certificatesHand, {
  verb: 'result.deliver',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: async ({ roundId, villageId, on, handedBy, received }, request) => {
    const keyOf = (one: { householdId: string; decisionId: string }) => `${one.householdId} ${one.decisionId}`;
    refuseTwice(received.map(keyOf));
    const all = await certificatesOfVillage(request.tx, roundId, villageId);
    const known = new Map(all.map((one) => [`${one.row.household_id} ${one.row.decision_id}`, one]));
    for (const one of received) {
      const certificate = known.get(keyOf(one));
      if (!certificate) throw new Problem('NOT_FOUND');
      const { receivedBy, relation } = one;
      await appendEvent(request, certificate, { kind: 'handed', on, receivedBy, relation, handedBy });
    }
    return { handed: received.length };
  },
});
