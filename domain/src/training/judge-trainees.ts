import { fold, tidy } from '../kernel/text.ts';
import { audienceWords } from '../words/training.vi.ts';
import { audiences, type Audience } from './audience.ts';
import type { PlaceBook, TraineePlace } from './place-of-row.ts';
import { readAudiences } from './read-audiences.ts';
import { readPhone } from './read-phone.ts';
import type { SessionDesk, WantedSeat } from './session-desk.ts';
import type { TraineeFault, TraineeRow, Understood } from './trainee-row.ts';

export interface JudgedTrainee extends TraineePlace {
  readonly row: number;
  readonly name: string;
  readonly folded: string;
  readonly phone: string | null;
  readonly audiences: readonly Audience[];
  readonly citizenNumber: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly ethnicity: string | null;
  readonly seats: readonly WantedSeat[];
}

export interface KnownByPhone {
  readonly folded: string;
  readonly name: string;
  readonly placeId: string;
  /** In this campaign. */
  readonly enrolled: boolean;
}

/** What is known when a table is judged. */
export interface KnownToTable {
  readonly places: PlaceBook;
  readonly desk: SessionDesk;
  /** People already there, by telephone. */
  readonly phones: ReadonlyMap<string, KnownByPhone>;
  /** Name of the person already there with a citizen number. */
  readonly ownerOf: (citizenNumber: string) => { readonly folded: string; readonly name: string } | undefined;
  /** The name of a people in any spelling; undefined when unknown. */
  readonly ethnicityOf: (text: string) => string | undefined;
}

export interface JudgedTable {
  readonly people: readonly JudgedTrainee[];
  readonly faults: readonly TraineeFault[];
  readonly understood: readonly Understood[];
}

/** One person: a name with a telephone; without a telephone the name at its place. */
export function traineeKey(person: Pick<JudgedTrainee, 'folded' | 'phone'> & TraineePlace): string {
  const { folded, phone, placeId, villageId, villageName } = person;
  return `${placeId} ${folded} ${phone ?? `- ${villageId ?? fold(villageName ?? '')}`}`;
}

const sexes: Readonly<Record<string, 'male' | 'female'>> = { nam: 'male', '1': 'male', nu: 'female', '2': 'female' };
const knownAudiences = audiences.map((audience) => audienceWords[audience]).join('; ');

type Add = (column: TraineeFault['column'], code: TraineeFault['code'], values?: TraineeFault['values']) => void;

function citizenOf({ citizenNumber }: TraineeRow, sex: JudgedTrainee['sex'], add: Add): string | null {
  const digits = citizenNumber.replace(/[\s.'’-]/gu, '');
  if (digits === '') return null;
  const mark = Number(digits.charAt(3));
  if (/^(?:\d{8}|\d{11})$/u.test(digits)) add('citizenNumber', 'CITIZEN_ZERO_LOST');
  else if (!/^(?:\d{9}|\d{12})$/u.test(digits)) add('citizenNumber', 'CITIZEN_WRONG');
  // The fourth digit of twelve tells sex and century ○.
  else if (digits.length === 12 && mark <= 3 && sex !== null && (mark % 2 === 0) !== (sex === 'male'))
    add('citizenNumber', 'CITIZEN_SEX');
  return digits;
}

/** A row by itself: the person without seats, or undefined with its faults told. */
function personOf(row: TraineeRow, known: KnownToTable, add: Add): Omit<JudgedTrainee, 'seats'> | undefined {
  const name = tidy(row.name);
  if (!/\p{L}.*\s.*\p{L}/u.test(name) || name.length > 120) add('name', 'NAME_SHORT');
  const phone = row.phone === '' ? null : (readPhone(row.phone) ?? undefined);
  if (phone === undefined) add('phone', 'PHONE_WRONG', { phone: row.phone });
  const found = row.audience === '' ? undefined : readAudiences(row.audience);
  if (!found) add('audience', 'AUDIENCE_UNKNOWN', { text: row.audience, known: knownAudiences });
  const place = known.places.of(row, found ?? []);
  if ('code' in place) add(place.column, place.code, place.values);
  const sex = row.sex === '' ? null : sexes[fold(row.sex)];
  if (sex === undefined) add('sex', 'SEX_UNKNOWN', { text: row.sex });
  const ethnicity = row.ethnicity === '' ? null : known.ethnicityOf(row.ethnicity);
  if (ethnicity === undefined) add('ethnicity', 'ETHNICITY_UNKNOWN', { text: row.ethnicity });
  const citizenNumber = citizenOf(row, sex ?? null, add);
  if (phone === undefined || !found || 'code' in place || sex === undefined || ethnicity === undefined)
    return undefined;
  return { row: row.row, name, folded: fold(name), phone, audiences: found, citizenNumber, sex, ethnicity, ...place };
}

interface Owner {
  readonly folded: string;
  readonly name: string;
  readonly placeId: string;
  readonly row: number;
}

/** Sorts the rows of a table into people and faults; rows of one person with other roles or sessions are put together. */
export function judgeTrainees(rows: readonly TraineeRow[], known: KnownToTable): JudgedTable {
  const faults: TraineeFault[] = [];
  const understood = new Map<string, Understood>();
  const people = new Map<string, JudgedTrainee>();
  const phones = new Map<string, Owner>();
  const numbers = new Map<string, Owner>();
  for (const row of rows) {
    const before = faults.length;
    const add: Add = (column, code, values = {}) => void faults.push({ row: row.row, column, code, values });
    const person = personOf(row, known, add);
    if (!person || faults.length > before) continue;
    among(person, { phones, numbers }, known, add);
    const key = traineeKey(person);
    const same = people.get(key);
    const seats = faults.length > before ? [] : known.desk.wanted(row.session, key, known.places.path(person.placeId));
    if ('code' in seats) add('session', seats.code, seats.values);
    if (faults.length > before || 'code' in seats) continue;
    const merged = same ? together(same, { ...person, seats }) : { ...person, seats };
    if (merged === undefined) {
      add('name', 'ROW_REPEATED', { row: same?.row ?? 0 });
      continue;
    }
    known.desk.give(key, seats);
    people.set(key, merged);
    const owner = { folded: person.folded, name: person.name, placeId: person.placeId, row: row.row };
    if (person.phone !== null && !phones.has(person.phone)) phones.set(person.phone, owner);
    if (person.citizenNumber !== null && !numbers.has(person.citizenNumber)) numbers.set(person.citizenNumber, owner);
    for (const one of spelledOtherwise(row, person, known)) understood.set(`${one.column} ${one.written}`, one);
  }
  return { people: [...people.values()], faults, understood: [...understood.values()] };
}

/** The person against those of the rows above and those already there. */
function among(
  person: Omit<JudgedTrainee, 'seats'>,
  { phones, numbers }: { phones: ReadonlyMap<string, Owner>; numbers: ReadonlyMap<string, Owner> },
  known: KnownToTable,
  add: Add,
): void {
  const { phone, citizenNumber, folded, placeId } = person;
  const first = phone === null ? undefined : phones.get(phone);
  const there = phone === null ? undefined : known.phones.get(phone);
  if (first && first.folded !== folded) add('phone', 'PHONE_OTHER_NAME', { other: first.name, row: first.row });
  else if (first && first.placeId !== placeId)
    add('commune', 'PERSON_ELSEWHERE', { place: known.places.nameOf(first.placeId), row: first.row });
  else if (!first && there && there.folded !== folded) add('phone', 'PHONE_OTHER_NAME', { other: there.name, row: 0 });
  else if (!first && there?.enrolled === true && there.placeId !== placeId)
    add('commune', 'PERSON_ELSEWHERE', { place: known.places.nameOf(there.placeId), row: 0 });
  const owner = citizenNumber === null ? undefined : (numbers.get(citizenNumber) ?? known.ownerOf(citizenNumber));
  if (owner && owner.folded !== folded) add('citizenNumber', 'CITIZEN_TAKEN', { other: owner.name });
}

/** Two rows of one person as one; undefined when the second adds nothing. */
function together(first: JudgedTrainee, second: JudgedTrainee): JudgedTrainee | undefined {
  const roles = second.audiences.filter((audience) => !first.audiences.includes(audience));
  const seats = second.seats.filter(({ sessionId }) => first.seats.every((seat) => seat.sessionId !== sessionId));
  if (roles.length === 0 && seats.length === 0) return undefined;
  return { ...first, audiences: [...first.audiences, ...roles], seats: [...first.seats, ...seats] };
}

function spelledOtherwise(row: TraineeRow, person: TraineePlace, known: KnownToTable): Understood[] {
  const lower = (text: string) => tidy(text).toLocaleLowerCase('vi');
  const named = (column: 'commune' | 'village', read: string | null): Understood[] =>
    row[column] === '' || read === null || lower(read).endsWith(lower(row[column]))
      ? []
      : [{ column, written: tidy(row[column]), read }];
  const commune = person.communeId === null ? null : known.places.nameOf(person.communeId);
  return [...named('commune', commune), ...named('village', person.villageName)];
}
