import { sha256 } from './canonical.ts';

/** The id of a unit's task: always the same for the same conclusion, piece of work (from 0) and unit. */
export function taskIdOf(directiveId: string, work: number, unit: string): string {
  const hex = sha256(`${directiveId} ${work} ${unit}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
