import type { Evidence } from './evidence.ts';
import { warning, type SurveyFinding } from './finding-code.ts';

/** 1,000 m²: above it the unit was probably mistaken. */
const LARGE_DM2 = 100_000;

/** Answers about the home that hardly go together. */
export function checkDwelling({ household }: Evidence): SurveyFinding[] {
  const { floorAreaDm2 = 0, usesInternet, usesTelephone, devices = {} } = household;
  const found: SurveyFinding[] = [];
  if (floorAreaDm2 > LARGE_DM2)
    found.push(warning('floor_area_large', 'household.floorAreaDm2', { answer: floorAreaDm2 }));
  const answers = Object.values(devices);
  const withoutDevice = answers.length > 0 && !answers.includes(true) && usesTelephone !== true;
  if (usesInternet === true && withoutDevice) {
    found.push(warning('internet_without_device', 'household.usesInternet'));
  }
  return found;
}
