import type { z } from 'zod';
import type { trainingPointsProposal } from '@ra-soat/server/training-sessions/contract.ts';
import { sessionWords } from '../words/training-sessions.vi.ts';
import type { PointRow } from './session.ts';

export type Proposal = z.output<typeof trainingPointsProposal.output>;

/**
 * A point for each proposed unit: under the point of the unit above it, proposed or there already, else under the root.
 * `idOf` keeps its ids, so that sending twice makes nothing twice.
 */
export function generatedPoints(
  { units }: Proposal,
  there: readonly Pick<PointRow, 'pointId' | 'place' | 'parentId'>[],
  idOf: (place: string) => string,
  capacity: number | null,
) {
  const root = there.find(({ parentId }) => parentId === null)?.pointId ?? null;
  const known = new Map(there.map(({ place, pointId }) => [place, pointId]));
  for (const { place } of units) known.set(place, idOf(place));
  return units.map(({ place, name, parent }) => ({
    ...{ pointId: idOf(place), place, name: sessionWords.pointOf(name), capacity },
    parentId: (parent === null ? undefined : known.get(parent)) ?? root,
    ...{ room: '', host: '', hostAccount: null, phone: '', link: '' },
  }));
}
