import { randomUUID } from 'node:crypto';
import type { RoundPlan } from '../season/round-plan.ts';

/** Last year's review; Hà Nội's own standard was in force until the end of that year. */
export function lastYear(commune: string): RoundPlan {
  return {
    roundId: randomUUID(),
    commune,
    year: 2025,
    ...(commune === '2025-07:00328' && { local: [{ standard: 'ha-noi-2022', leavesOutNational: false }] }),
    openedOn: '2025-09-03',
    listClosedOn: '2025-09-15',
    surveyedOn: '2025-10-06',
    acceptedOn: '2025-10-20',
    metOn: '2025-11-03',
    postedOn: '2025-11-10',
    consolidatedOn: '2025-11-20',
    decidedOn: '2025-12-10',
    effectiveOn: '2026-01-01',
  };
}

export function thisYear(commune: string): RoundPlan {
  return {
    roundId: randomUUID(),
    commune,
    year: 2026,
    openedOn: '2026-09-03',
    listClosedOn: '2026-09-14',
    surveyedOn: '2026-10-05',
    acceptedOn: '2026-10-19',
    metOn: '2026-10-30',
    postedOn: '2026-11-09',
    consolidatedOn: '2026-12-01',
    decidedOn: '2026-12-10',
    effectiveOn: '2027-01-01',
  };
}
