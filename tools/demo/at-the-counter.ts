import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { requestReceive, requestRefuse } from '@ra-soat/server/requests/contract.ts';
import type { SyntheticHousehold } from '../synth/synthetic-commune-types.ts';
import { villageAt, type DemoCommune } from './demo-commune.ts';

type Request = z.input<typeof requestReceive.input>;

/** The village whose forms are keyed and not yet accepted, where what is new waits for its visit. */
export const WAITING_VILLAGE = 6;

function paper(roundId: string, villageId: string, name: string, bornYear: number): Request {
  return {
    requestId: randomUUID(),
    householdId: randomUUID(),
    ...{ roundId, villageId, source: 'reviewRequest', channel: 'inPerson', filing: { by: 'head' }, members: [] },
    ...{ on: '2026-09-03', address: 'Gần nhà văn hóa (dữ liệu mẫu)', putOnList: true },
    ...{ reasonKind: 'illness', reason: 'Lao động chính ốm đau kéo dài (dữ liệu mẫu)' },
    head: { memberId: randomUUID(), name, sex: 'female', bornYear, ethnicity: 1 },
  };
}

/** Listed last year in another village than the one where new requests wait. */
function listedHead({ synthetic }: DemoCommune): SyntheticHousehold['surveys']['thisYear']['members'][number] {
  const found = synthetic.households.find(
    ({ villageIndex, classes }) =>
      villageIndex === 0 && classes.earlier !== 'NON_POOR' && classes.before !== 'NON_POOR',
  );
  const [head] = found?.surveys.thisYear.members ?? [];
  if (!head) throw new Error('nobody is listed in the first village');
  return head;
}

const yearOf = ({ bornYear, bornOn }: { bornYear?: number; bornOn?: string }) =>
  bornYear ?? Number(bornOn?.slice(0, 4) ?? 1970);

/** Three requests beside the usual ones: for somebody else, refused with its reason, and a likely double of a listed household. */
export async function seedCounter(commune: DemoCommune, roundId: string): Promise<void> {
  const { officer } = commune.officials;
  const villageId = villageAt(commune, WAITING_VILLAGE);
  await officer.send(requestReceive, {
    ...paper(roundId, villageId, 'Nông Thị Mẫu', 1951),
    filing: {
      by: 'other',
      name: 'Nông Văn Mẫu',
      relation: 'cháu',
      authorisation: 'Giấy ủy quyền DEMO-03 ngày 02/09/2026',
    },
    ...{ reasonKind: 'other', reason: 'Bà sống một mình, không còn khả năng lao động (dữ liệu mẫu)' },
  });
  const refused = { ...paper(roundId, villageId, 'Tạ Thị Mẫu', 1988), putOnList: false };
  const { householdId } = await officer.send(requestReceive, refused);
  await officer.send(requestRefuse, {
    ...{ householdId, requestId: refused.requestId, on: '2026-09-12', number: 'DEMO-31/UBND-TB' },
    reason: 'Hộ đang cư trú ở xã khác; đã hướng dẫn nộp Giấy đề nghị tại nơi cư trú (dữ liệu mẫu)',
  });
  const head = listedHead(commune);
  await officer.send(requestReceive, {
    ...paper(roundId, villageId, head.name, yearOf(head)),
    channel: 'post',
    choice: { is: 'another', reason: 'Khai ở thôn khác, gửi qua bưu điện: chờ đối chiếu khi đến nhà (dữ liệu mẫu)' },
  });
}
