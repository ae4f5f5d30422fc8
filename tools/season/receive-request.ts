import { randomUUID } from 'node:crypto';
import { requestReceive } from '@ra-soat/server/requests/contract.ts';
import type { SyntheticHousehold } from '../synth/synthetic-commune-types.ts';
import type { Hand } from './hand.ts';

interface Counter {
  readonly roundId: string;
  readonly villageId: string;
  readonly on: string;
  readonly source: 'reviewRequest' | 'villageProposal';
}

/** Takes in the request (or the village's proposal) of a household at the counter and puts it on the list. */
export async function receiveRequest(officer: Hand, where: Counter, household: SyntheticHousehold) {
  const [head] = household.surveys.thisYear.members;
  if (!head) throw new Error('a household without members');
  return officer.send(requestReceive, {
    requestId: randomUUID(),
    householdId: household.householdId,
    ...where,
    address: household.address,
    channel: 'inPerson',
    filing: { by: 'head' },
    reasonKind: 'illness',
    reason: 'Người lao động chính ốm đau, thu nhập giảm (dữ liệu mẫu)',
    head: {
      memberId: head.id,
      name: head.name,
      sex: head.sex ?? 'female',
      bornYear: head.bornYear ?? Number(head.bornOn?.slice(0, 4)),
      ...(head.bornOn && { bornOn: head.bornOn }),
      ...(head.citizenNumber && { citizenNumber: head.citizenNumber }),
      ethnicity: head.ethnicity ?? 1,
    },
    members: [],
    putOnList: true,
  });
}
