import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { placeWords } from '../words/places.vi.ts';

/** From when until when a unit is in the lists; "đang dùng" when it still is. */
export function validity({ validFrom, validTo }: { validFrom: IsoDate | null; validTo: IsoDate | null }): string {
  const from = validFrom === null ? [] : [placeWords.since(showDate(validFrom))];
  const to = validTo === null ? placeWords.inForce : placeWords.until(showDate(validTo));
  return [...from, to].join(', ');
}
