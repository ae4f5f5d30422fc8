import { listSources } from '@ra-soat/domain/review/list-source.ts';
import type { FieldRound, HouseholdOnPhone } from '../../device/device.ts';

export interface PlaceOfRequest {
  readonly round: FieldRound;
  readonly villageId: string;
  readonly village: string;
}

/** Every village of every round on the phone in which a household may ask to be reviewed. */
export function placesOf(households: readonly HouseholdOnPhone[]): readonly PlaceOfRequest[] {
  const places = new Map<string, PlaceOfRequest>();
  for (const { round, kase, village, taken } of households) {
    const takesRequests = listSources[round.standard].sources.includes('reviewRequest');
    if (takesRequests && !taken)
      places.set(`${round.roundId} ${kase.villageId}`, { round, villageId: kase.villageId, village });
  }
  return [...places.values()];
}

export type RequestSource = 'reviewRequest' | 'villageProposal';

/** Mẫu 01 always; the village's own proposal only where the round's standard knows it. */
export function sourcesOf({ standard }: FieldRound): readonly RequestSource[] {
  const proposals = listSources[standard].sources.includes('villageProposal');
  return proposals ? ['reviewRequest', 'villageProposal'] : ['reviewRequest'];
}
