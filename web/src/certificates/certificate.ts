import type { z } from 'zod';
import type { certificatesHand, certificatesVillage } from '@ra-soat/server/certificates/contract.ts';

type Village = z.output<typeof certificatesVillage.output>;

export type Certificate = Village['certificates'][number];
export type OldCertificate = Village['takeBack'][number];
export type Received = z.input<typeof certificatesHand.input>['received'][number];

/** A household may hold certificates of two decisions of a round. */
export function keyOf({ householdId, decisionId }: { householdId: string; decisionId: string }): string {
  return `${householdId} ${decisionId}`;
}
