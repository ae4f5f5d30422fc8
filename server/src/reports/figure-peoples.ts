import { chosenPeoples } from '@ra-soat/domain/reports/chosen-peoples.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { Request } from '../platform/request.ts';
import { settingsOf } from '../platform/rounds.ts';
import type { FigureContent, FigureUnit } from './figure-content.ts';

/** A unit's facts as the domain reads them. */
export function factsOfUnit({ facts }: Pick<FigureUnit, 'facts'>): ReadonlyMap<string, number> | undefined {
  return facts ? new Map(Object.entries(facts)) : undefined;
}

/** The peoples with a column in R9: those the place has set, else those who live there. */
export async function peoplesOf(
  { tx }: Request,
  { place, year, units }: Pick<FigureContent, 'place' | 'year' | 'units'>,
): Promise<number[]> {
  const set = settingOn('report.peoples', `${year}-12-31`, await settingsOf(tx, place))?.value;
  return [...(set ?? chosenPeoples(units.flatMap((unit) => factsOfUnit(unit) ?? [])))];
}
