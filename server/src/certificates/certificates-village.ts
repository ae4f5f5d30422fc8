import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { villageSite } from '../platform/village-site.ts';
import { certificatesOfVillage, type LoadedCertificate } from './certificate-rows.ts';
import { certificatesVillage } from './contract.ts';
import { takeBackRows, type TakeBackRow } from '../platform/take-back-rows.ts';

type Answer = z.output<(typeof certificatesVillage)['output']>;

function shown({ row, state, lapse }: LoadedCertificate): Answer['certificates'][number] {
  const { handed, reprints } = state;
  return {
    householdId: row.household_id,
    decisionId: row.decision_id,
    number: row.number,
    head: row.head,
    class: row.class,
    issuedOn: row.issued_on,
    handed: handed && {
      on: handed.on,
      receivedBy: handed.receivedBy,
      relation: handed.relation,
      handedBy: handed.handedBy,
    },
    reprints: reprints.map(({ on, cause, reason }) => ({ on, cause, reason })),
    lapse: { lastDay: lapse.lastDay, cause: lapse.cause },
  };
}

function dueShown(row: TakeBackRow): Answer['takeBack'][number] {
  return {
    householdId: row.household_id,
    decisionId: row.decision_id,
    head: row.head,
    before: row.before_class,
    class: row.class,
    number: row.number,
    by: { kind: row.decision_kind, number: row.decision_number, on: row.decided_on },
    taken: row.taken,
  };
}

export const certificatesVillageQuery = defineQuery(certificatesVillage, {
  verb: 'household.read',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ roundId, villageId }, { tx }) => ({
    certificates: (await certificatesOfVillage(tx, roundId, villageId)).map(shown),
    takeBack: (await takeBackRows(tx, roundId, villageId)).map(dueShown),
  }),
});
