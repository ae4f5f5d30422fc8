import type { PlaceReportsSearch } from './place-reports-search.ts';

/** A report of a unit as it is asked of the server. */
export interface AskedReport extends Pick<PlaceReportsSearch, 'map' | 'basis' | 'layout'> {
  readonly place: string;
  readonly year: number;
  readonly standard: string;
  readonly on?: string;
}
