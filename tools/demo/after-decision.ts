import { certificatesHand, certificatesTakeBack, certificatesVillage } from '@ra-soat/server/certificates/contract.ts';
import { noticesRecord, noticesVillage } from '@ra-soat/server/notices/contract.ts';
import { villageAt, type DemoCommune } from './demo-commune.ts';

const handedBy = 'Hoàng Văn Mẫu';

async function handOut(commune: DemoCommune, roundId: string, villageId: string, share: number): Promise<void> {
  const { officer } = commune.officials;
  const { certificates, takeBack } = await officer.ask(certificatesVillage, { roundId, villageId });
  const received = certificates
    .slice(0, Math.ceil(certificates.length * share))
    .map(({ decisionId, householdId, head }) => ({
      ...{ decisionId, householdId, receivedBy: head, relation: 'head' as const },
    }));
  if (received.length > 0) {
    await officer.send(certificatesHand, { roundId, villageId, on: '2025-12-22', handedBy, received });
  }
  const back = takeBack.slice(0, Math.ceil(takeBack.length * share)).map(({ decisionId, householdId, number }, i) => {
    const lost = i === 1;
    const reason = lost ? 'Hộ báo đã thất lạc (dữ liệu mẫu)' : 'Không còn là hộ nghèo, hộ cận nghèo';
    return { decisionId, householdId, number: number ?? `DEMO-${String(i + 1)}`, returned: !lost, reason };
  });
  if (back.length > 0) {
    const facts = { roundId, villageId, on: '2025-12-23', receivedBy: officer.actor.fullName };
    await officer.send(certificatesTakeBack, { ...facts, certificates: back });
  }
}

async function tell(commune: DemoCommune, roundId: string, villageId: string, share: number): Promise<void> {
  const { officer } = commune.officials;
  const { households } = await officer.ask(noticesVillage, { roundId, villageId });
  const told = households.slice(0, Math.ceil(households.length * share)).map(({ householdId }) => householdId);
  if (told.length === 0) return;
  const way = { way: 'handed', toldBy: handedBy, on: '2025-12-22' } as const;
  await officer.send(noticesRecord, { roundId, villageId, ...way, households: told });
}

/** Last year's certificates and notices: all of two villages, half of a third; the others still wait. */
export async function seedAfterDecision(commune: DemoCommune, roundId: string): Promise<void> {
  for (const [index, share] of [1, 1, 0.5].entries()) {
    await handOut(commune, roundId, villageAt(commune, index), share);
    await tell(commune, roundId, villageAt(commune, index), share);
  }
}
