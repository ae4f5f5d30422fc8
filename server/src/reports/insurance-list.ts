import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import type { Compared, InsuranceChange, InsuranceObject } from '@ra-soat/domain/registry/insurance-list.ts';
import { insuranceList as contract } from './contract.ts';
import { insuranceList, type Insured } from './insured-people.ts';

type Row = z.output<(typeof contract)['output']>['people'][number];

function shown({ person, change, before }: Compared<Insured>): Row {
  const { householdId, memberId, name, head, village, object, bornOn, bornYear, cipher } = person;
  return {
    householdId,
    memberId,
    name,
    head,
    village,
    born: bornOn ?? (bornYear === null ? null : String(bornYear)),
    object,
    before,
    change,
    hasNumber: cipher !== null,
  };
}

/** The insurance list on screen: how many, who changed; the numbers themselves stand in the file only. */
export const insuranceListQuery = defineQuery(contract, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, change, after, limit }, { tx, clock }) => {
    const { from, to, people } = await insuranceList(tx, await loadRound(tx, roundId), clock.today());
    const insured = people.filter((one) => one.change !== 'left');
    const wanted = change === undefined ? people : people.filter((one) => one.change === change);
    const having = (kind: InsuranceChange) => people.filter((one) => one.change === kind).length;
    const of = (object: InsuranceObject) => insured.filter(({ person }) => person.object === object).length;
    const start = after;
    const page = wanted.slice(start, start + limit);
    const next = start + page.length;
    return {
      ...{ from, to },
      counts: {
        new: having('new'),
        left: having('left'),
        changed: having('changed'),
        same: having('same'),
        HN: of('HN'),
        CN: of('CN'),
        GB: of('GB'),
        withoutNumber: insured.filter(({ person }) => person.cipher === null).length,
      },
      people: page.map(shown),
      total: wanted.length,
      next: next < wanted.length ? String(next) : null,
    };
  },
});
