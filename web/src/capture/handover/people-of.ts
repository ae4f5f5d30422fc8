import { askNow, isObject } from './online-door.ts';

export interface Person {
  readonly accountId: string;
  readonly name: string;
}

function isPerson(value: unknown): value is Person {
  return isObject(value) && typeof value['accountId'] === 'string' && typeof value['name'] === 'string';
}

/** Who may survey in a village on a day, as the server says it now. */
export async function peopleOf(villageId: string, on: string): Promise<readonly Person[]> {
  const said = await askNow('enumerators', { villageId, on });
  return isObject(said) && Array.isArray(said['people']) ? said['people'].filter(isPerson) : [];
}
