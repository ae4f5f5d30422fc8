import { useMe } from '../access/session.tsx';
import { unitsOf } from '../access/units-of.ts';

/** The place and year a page is about: of its address, else the first of mine and the year of today. */
export function usePlaceYear(search: { readonly place?: string | undefined; readonly year?: number | undefined }) {
  const { today, grants } = useMe();
  const places = unitsOf(grants);
  return {
    place: search.place ?? places[0]?.placeId ?? 'vn',
    year: search.year ?? Number(today.slice(0, 4)),
    places,
  };
}
