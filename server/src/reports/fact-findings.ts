import { checkStages } from '@ra-soat/domain/reports/check-fact-sums.ts';
import { checkProfiles } from '@ra-soat/domain/reports/check-profiles.ts';
import { listedNames } from '@ra-soat/domain/reports/listed-names.ts';
import { sayFinding } from '@ra-soat/domain/words/say-finding.ts';
import type { Request } from '../platform/request.ts';
import type { FigureContent } from './figure-content.ts';
import { factsOfUnit } from './figure-peoples.ts';
import { versionsOf } from './frozen-rows.ts';

type Checked = Pick<FigureContent, 'place' | 'year' | 'standard' | 'stage' | 'units'>;

/** Checks 4 to 9 and 14 inside each unit, and for official figures check 16 against the newest preliminary ones. */
export async function factFindings({ tx }: Request, content: Checked): Promise<string[]> {
  const { place, standard, stage } = content;
  const names = listedNames(standard);
  const units = content.units.flatMap(({ unitId, name, facts }) => {
    const known = factsOfUnit({ facts });
    return known ? [{ unitId, name, facts: known }] : [];
  });
  const inside = units.flatMap((unit) => checkProfiles(unit, names));
  if (stage === 'preliminary') return inside.map(sayFinding);
  const before = (await versionsOf(tx, place, content)).find((one) => one.content.stage === 'preliminary');
  const frozen = new Map(
    (before?.content.units ?? []).flatMap(({ unitId, facts }) => {
      const known = factsOfUnit({ facts });
      return known ? [[unitId, known] as const] : [];
    }),
  );
  return [...inside, ...checkStages(frozen, units)].map(sayFinding);
}
