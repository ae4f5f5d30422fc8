import { caseList } from '@ra-soat/server/households/contract.ts';
import { householdAdd } from '@ra-soat/server/requests/contract.ts';
import type { SyntheticHousehold } from '../synth/synthetic-commune-types.ts';
import type { Hand } from './hand.ts';

export interface CaseIds {
  readonly all: ReadonlySet<string>;
  /** By `village|number`. */
  readonly byNumber: ReadonlyMap<string, string>;
}

/** The households of a round's cases. */
export async function caseIds(officer: Hand, roundId: string): Promise<CaseIds> {
  const all = new Set<string>();
  const byNumber = new Map<string, string>();
  let after: string | undefined;
  do {
    const page = await officer.ask(caseList, { roundId, limit: 200, ...(after && { after }) });
    for (const one of page.cases) {
      all.add(one.householdId);
      byNumber.set(`${one.villageId}|${one.number}`, one.householdId);
    }
    after = page.next ?? undefined;
  } while (after);
  return { all, byNumber };
}

/** Mẫu số 01 of a household that is on no list. */
export async function applyForReview(
  officer: Hand,
  where: { roundId: string; villageId: string; on: string; request: string },
  household: SyntheticHousehold,
  householdId: string,
): Promise<void> {
  const [head] = household.surveys.thisYear.members;
  if (!head) throw new Error('a household without members');
  const bornYear = head.bornYear ?? Number(head.bornOn?.slice(0, 4));
  await officer.send(householdAdd, {
    householdId,
    roundId: where.roundId,
    villageId: where.villageId,
    address: household.address,
    request: {
      number: where.request,
      on: where.on,
      reason: 'Người lao động chính ốm đau, thu nhập giảm (dữ liệu mẫu)',
    },
    head: {
      memberId: head.id,
      name: head.name,
      sex: head.sex ?? 'female',
      bornYear,
      ...(head.bornOn && { bornOn: head.bornOn }),
      ...(head.citizenNumber && { citizenNumber: head.citizenNumber }),
      ethnicity: head.ethnicity ?? 1,
    },
  });
}
