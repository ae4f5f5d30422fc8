import { randomUUID } from 'node:crypto';
import { planFrameOf } from '@ra-soat/domain/procedure/check-plan.ts';
import { proposePlan } from '@ra-soat/domain/procedure/propose-plan.ts';
import { committeeForm, invitationSend, planMake } from '@ra-soat/server/plans/contract.ts';
import { villageAt, type DemoCommune } from './demo-commune.ts';

const year = 2026;
const basis = [
  {
    title: 'Kế hoạch rà soát hộ nghèo, hộ cận nghèo của tỉnh (dữ liệu mẫu)',
    number: 'DEMO-58/KH-UBND',
    on: '2026-08-14',
  },
];

const signerOf = ({ officials }: DemoCommune) => ({
  name: officials.chairman.actor.fullName,
  authority: 'chairman' as const,
});

/** The year's plan with the days the software proposes; its id. */
async function seedPlan(commune: DemoCommune): Promise<string> {
  const frame = planFrameOf(year);
  const planId = randomUUID();
  await commune.officials.officer.send(planMake, {
    planId,
    commune: commune.id,
    year,
    number: 'DEMO-01/KH-UBND',
    on: '2026-09-03',
    signer: signerOf(commune),
    basis,
    rounds: [
      { kind: 'annual', months: [] },
      { kind: 'regular', months: [2, 4, 6] },
    ],
    steps: frame ? [...proposePlan(frame)] : [],
  });
  return planId;
}

const seat = (name: string, office: string, post: string, villages: readonly string[] = []) => ({
  memberId: randomUUID(),
  ...{ name, office, post, phone: '0000123456' },
  villages: [...villages],
});

async function seedCommittees(commune: DemoCommune): Promise<string> {
  const { id, villages, officials, synthetic } = commune;
  const committeeId = randomUUID();
  const paper = { commune: id, year, on: '2026-08-28', from: '2026-09-01', signer: signerOf(commune), basis };
  const { officer, committee, chairman } = officials;
  await officer.send(committeeForm, {
    ...{ ...paper, committeeId, kind: 'steering', number: 'DEMO-112/QĐ-UBND' },
    name: 'Ban Chỉ đạo rà soát cấp xã',
    members: [
      seat(chairman.actor.fullName, 'Chủ tịch UBND', 'Trưởng ban'),
      seat(committee.actor.fullName, 'Phó Chủ tịch UBND', 'Phó Trưởng ban'),
      seat(officer.actor.fullName, 'Công chức làm công tác giảm nghèo', 'Ủy viên thường trực'),
      seat('Vũ Thị Mẫu', 'Chủ tịch Ủy ban Mặt trận Tổ quốc', 'Ủy viên'),
    ],
  });
  const names = ['Hoàng Văn Mẫu', 'Đặng Thị Mẫu', 'Bùi Thị Mẫu', 'Lý Văn Mẫu', 'Mai Thị Mẫu'];
  await officer.send(committeeForm, {
    ...{ ...paper, committeeId: randomUUID(), kind: 'enumerators', number: 'DEMO-113/QĐ-UBND' },
    name: 'Danh sách rà soát viên',
    members: names.map((name, i) => {
      const own = villages.filter((_, at) => at % names.length === i);
      const from = synthetic.villages[i]?.name ?? '';
      return seat(name, `Trưởng ${from.toLocaleLowerCase('vi')}`, 'Rà soát viên', own);
    }),
  });
  return committeeId;
}

/** Plan, steering committee, rà soát viên and invitations of this year; the plan's id. */
export async function seedStartOfSeason(commune: DemoCommune): Promise<string> {
  const planId = await seedPlan(commune);
  const committeeId = await seedCommittees(commune);
  const { officer } = commune.officials;
  const letter = { commune: commune.id, at: '08:00', signer: signerOf(commune) };
  await officer.send(invitationSend, {
    ...{ ...letter, invitationId: randomUUID(), to: { committeeId }, number: 'DEMO-14/GM-UBND', on: '2026-09-03' },
    ...{ meetingOn: '2026-09-07', venue: 'Hội trường UBND', guests: ['Trưởng các thôn, tổ dân phố'] },
    content: 'Triển khai kế hoạch rà soát năm 2026 (dữ liệu mẫu)',
  });
  await officer.send(invitationSend, {
    ...{ ...letter, invitationId: randomUUID(), to: { villageId: villageAt(commune, 0) }, at: '19:00' },
    ...{ number: 'DEMO-21/GM-UBND', on: '2026-10-25', meetingOn: '2026-10-30', venue: 'Nhà văn hóa', guests: [] },
    content: 'Họp dân lấy ý kiến về kết quả rà soát (dữ liệu mẫu)',
  });
  return planId;
}
