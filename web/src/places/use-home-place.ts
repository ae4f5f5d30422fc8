import { rounds } from '@ra-soat/server/rounds/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { useAsk } from '../ui/use-ask.ts';
import type { PickedPlace } from './place-picker.tsx';

/** The unit a list begins with: that of my first role, or for a role in a village the commune of its round. */
export function useHomePlace(): PickedPlace | null {
  const { grants } = useMe();
  const may = useMay();
  const unit = grants.find(({ placeLevel }) => placeLevel !== 'village' && placeLevel !== 'country');
  const round = useAsk(rounds, {}, { enabled: unit === undefined && may('board.read') }).data?.rounds[0];
  if (unit) return { placeId: unit.place, name: unit.placeName };
  return round ? { placeId: round.commune, name: round.communeName } : null;
}
