import {
  listClose,
  opinionReceive,
  opinionSeek,
  roundConsolidate,
  roundReport,
} from '@ra-soat/server/rounds/contract.ts';
import { certificatesIssue } from '@ra-soat/server/certificates/contract.ts';
import { decisionSign } from '@ra-soat/server/decisions/contract.ts';
import { randomUUID } from 'node:crypto';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { SyntheticHousehold } from '../synth/synthetic-commune-types.ts';
import { applyForReview, caseIds, type CaseIds } from './case-ids.ts';
import { endPosting, postVillage, reviewVillage, type Step, type Visit } from './review-village.ts';
import type { Officials, RoundPlan } from './round-plan.ts';

/** A household with the round's facts, and whether it comes with a request (Mẫu 01). */
export interface Reviewed {
  readonly household: SyntheticHousehold;
  readonly facts: Evidence;
  readonly asks: boolean;
}

/** Requests are entered, the list is closed; the visits of each village by its id. */
export async function completeList(
  { officer }: Officials,
  plan: RoundPlan,
  villages: readonly string[],
  reviewed: readonly Reviewed[],
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const { roundId } = plan;
  const asking = reviewed.filter(({ asks }) => asks);
  for (const [i, { household }] of asking.entries()) {
    const villageId = villages[household.villageIndex];
    if (!villageId) throw new Error(`no village ${String(household.villageIndex)}`);
    const where = { roundId, villageId, on: plan.openedOn, request: `DEMO-${String(i + 1)}/GĐN` };
    await applyForReview(officer, where, household, household.householdId);
  }
  await officer.send(listClose, { roundId, on: plan.listClosedOn });
  const ids = await caseIds(officer, roundId);
  const visits = villages.map((villageId, index) => {
    const own = reviewed.filter(({ household }) => household.villageIndex === index);
    return [villageId, own.flatMap((one) => visitOf(one, villageId, ids))] as const;
  });
  return new Map(visits);
}

/** Who once applied keeps the id it applied with; who came in with a workbook is found by village and number. */
function visitOf({ household, facts }: Reviewed, villageId: string, ids: CaseIds): Visit[] {
  const { householdId: own, number, classes } = household;
  const imported = classes.earlier === 'NON_POOR' ? undefined : ids.byNumber.get(`${villageId}|${number}`);
  const householdId = ids.all.has(own) ? own : imported;
  return householdId ? [{ householdId, facts }] : [];
}

/** Every village to its posting, then consolidation, opinion where the law asks for it, decision, certificates, report. */
export async function finishYear(
  officials: Officials,
  plan: RoundPlan,
  visits: ReadonlyMap<string, readonly Visit[]>,
  opinion: boolean,
): Promise<string> {
  const { officer, chairman } = officials;
  for (const [villageId, own] of visits) {
    await reviewVillage(officials, plan, villageId, own, 'met');
    const posted = await postVillage(officer, plan.roundId, villageId, plan.postedOn);
    if (posted) await endPosting(officer, posted.postingId, plan.consolidatedOn);
  }
  const { roundId } = plan;
  await officer.send(roundConsolidate, { roundId, on: plan.consolidatedOn });
  if (opinion) {
    await officer.send(opinionSeek, { roundId, number: 'DEMO-45/BC-UBND', on: plan.consolidatedOn });
    await officer.send(opinionReceive, { roundId, number: 'DEMO-210/UBND', on: plan.decidedOn, agreed: true });
  }
  return signYear({ officer, chairman }, plan);
}

export async function signYear(
  { officer, chairman }: Pick<Officials, 'officer' | 'chairman'>,
  plan: RoundPlan,
): Promise<string> {
  const decisionId = randomUUID();
  await chairman.send(decisionSign, {
    decisionId,
    roundId: plan.roundId,
    number: `DEMO-${String(plan.year - 1900)}/QĐ-UBND`,
    on: plan.decidedOn,
    effectiveOn: plan.effectiveOn,
    signer: chairman.actor.fullName,
    authority: 'chairman',
    grounds: [
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ;',
      'Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ;',
      'Căn cứ Thông tư số 07/2021/TT-BLĐTBXH ngày 18 tháng 7 năm 2021;',
      'Theo đề nghị của Ban Chỉ đạo rà soát cấp xã.',
    ],
  });
  await officer.send(certificatesIssue, { decisionId, on: plan.decidedOn, firstNumber: 1 });
  await officer.send(roundReport, {
    roundId: plan.roundId,
    number: 'DEMO-50/BC-UBND',
    on: plan.decidedOn,
    stage: 'official',
  });
  return decisionId;
}

/** How far each village has come on the day of the demonstration, in turn. */
export const demonstrationSteps: readonly (Step | 'untouched')[] = [
  ...(['posted', 'posted', 'posted', 'met', 'met', 'accepted', 'surveyed', 'posted', 'accepted', 'surveyed'] as const),
  ...(['posted', 'met', 'surveyed', 'untouched'] as const),
];
