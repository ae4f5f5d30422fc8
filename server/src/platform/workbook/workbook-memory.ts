import { foldLabel } from './fold-label.ts';
import { type Note, note } from './note.ts';
import type { WorkbookHousehold } from './workbook-types.ts';

/**
 * What was read so far in the whole workbook: finds a household, a number or a person that comes twice. A household
 * that left poverty for near-poverty stands in two lists by right.
 */
export interface WorkbookMemory {
  readonly households: Map<string, Seen>;
  readonly numbers: Map<string, Seen>;
  readonly people: Map<string, Seen>;
}

interface Seen {
  readonly sheet: string;
  readonly row: number;
  readonly key: string;
}

export function emptyMemory(): WorkbookMemory {
  return { households: new Map(), numbers: new Map(), people: new Map() };
}

export interface Remembered {
  /** The household stood in the file before, with the same content. */
  readonly repeats: boolean;
  readonly notes: readonly Note[];
}

/** Takes a household into the memory and says what it repeats. */
export function remember(memory: WorkbookMemory, household: WorkbookHousehold): Remembered {
  const same = claim(memory.households, household.hash, household);
  if (same !== null) {
    return { repeats: true, notes: [note(household.row, null, 'household_repeated', { other: same })] };
  }
  return { repeats: false, notes: [...numberNotes(memory, household), ...peopleNotes(memory, household)] };
}

function numberNotes(memory: WorkbookMemory, household: WorkbookHousehold): readonly Note[] {
  const { number, village, sheet, row } = household;
  if (number === null) return [];
  const other = claim(memory.numbers, `${sheet}|${foldLabel(village)}|${number}`, household);
  return other === null ? [] : [note(row, 'number', 'number_twice', { value: number, other })];
}

function peopleNotes(memory: WorkbookMemory, household: WorkbookHousehold): readonly Note[] {
  return household.members.flatMap((member) => {
    if (member.citizenNumber === null) return [];
    const other = claim(memory.people, member.citizenNumber, { ...household, row: member.row });
    const sameHousehold = memory.people.get(member.citizenNumber)?.key === household.key;
    return other === null || sameHousehold
      ? []
      : [note(member.row, 'citizenNumber', 'citizen_number_twice', { other })];
  });
}

/** Null the first time; then where it stood first, with its sheet when that is another one. */
function claim(seen: Map<string, Seen>, key: string, at: Seen): string | number | null {
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, { sheet: at.sheet, row: at.row, key: at.key });
    return null;
  }
  return first.sheet === at.sheet ? first.row : `${first.row} (trang ${first.sheet})`;
}
