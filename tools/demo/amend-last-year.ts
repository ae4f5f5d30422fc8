import { randomUUID } from 'node:crypto';
import { certificatesIssue } from '@ra-soat/server/certificates/contract.ts';
import { caseReopen, decisionAmend } from '@ra-soat/server/decisions/contract.ts';
import {
  acceptHousehold,
  endPosting,
  meetVillage,
  postVillage,
  surveyHousehold,
  type Visit,
} from '../season/review-village.ts';
import { villageAt, type DemoCommune } from './demo-commune.ts';

const reason = 'Cộng nhầm điểm B1 trên phiếu giấy, rà lại theo đơn của hộ (dữ liệu mẫu)';

/** The village in which a household was decided wrongly last year. */
const VILLAGE = 3;

interface Decided {
  readonly roundId: string;
  readonly decisionId: string;
  readonly visits: ReadonlyMap<string, readonly Visit[]>;
}

/** Near-poor on the list and poor by this year's facts, with the same people at both visits. */
function wronglyDecided({ synthetic }: DemoCommune, visits: readonly Visit[]) {
  return synthetic.households
    .filter(({ villageIndex, events }) => villageIndex === VILLAGE && events.length === 0)
    .filter(({ classes }) => classes.before === 'NEAR_POOR' && classes.after === 'POOR')
    .flatMap(({ surveys }) => {
      const visit = visits.find(({ facts }) => facts === surveys.lastYear);
      return visit ? [{ householdId: visit.householdId, facts: surveys.thisYear }] : [];
    })[0];
}

/** One household of last year's decision taken up again, surveyed, met, posted and decided anew by an amendment. */
export async function amendLastYear(commune: DemoCommune, { roundId, decisionId, visits }: Decided): Promise<void> {
  const { officer, committee, chairman } = commune.officials;
  const villageId = villageAt(commune, VILLAGE);
  const wrong = wronglyDecided(commune, visits.get(villageId) ?? []);
  if (!wrong) return;
  const { householdId, facts } = wrong;
  await officer.send(caseReopen, { roundId, householdId, on: '2026-01-08', reason, paper: 'DEMO-02/BB-BCĐ' });
  await surveyHousehold(officer, roundId, householdId, facts, '2026-01-09');
  await acceptHousehold(committee, roundId, householdId, '2026-01-12');
  await meetVillage(officer, roundId, villageId, { on: '2026-01-14', attendees: 41 });
  const posted = await postVillage(officer, roundId, villageId, '2026-01-15');
  if (posted) await endPosting(officer, posted.postingId, '2026-01-23');
  const amendment = randomUUID();
  await chairman.send(decisionAmend, {
    ...{ decisionId: amendment, roundId, amendsId: decisionId, households: [householdId], reason },
    ...{ number: 'DEMO-09/QĐ-UBND', on: '2026-01-26', effectiveOn: '2026-01-26' },
    ...{ signer: chairman.actor.fullName, authority: 'chairman' },
    grounds: ['Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ;'],
  });
  await officer.send(certificatesIssue, { decisionId: amendment, on: '2026-01-26' });
}
