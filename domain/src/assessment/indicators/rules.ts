import type { IndicatorKey, StandardId } from '../../standards/standard.ts';
import { dependents } from './dependents.ts';
import * as dwelling from './dwelling.ts';
import { employment } from './employment.ts';
import * as people from './people.ts';
import type { Rule } from './rule.ts';

type Rules = Readonly<Partial<Record<IndicatorKey, Rule>>>;

/** Key = (standard, indicator): the same name has other conditions in another standard. */
const RULES: Readonly<Record<StandardId, Rules>> = {
  'vn-2016': {
    adult_education: people.adultEducation2016,
    child_schooling: people.childSchooling2016,
    health_services: people.healthServices,
    health_insurance: people.healthInsurance,
    housing_quality: dwelling.housingQuality2016,
    housing_area: dwelling.housingArea,
    water_source: dwelling.waterSource,
    toilet: dwelling.toilet,
    telecom: dwelling.telecom2016,
    info_assets: dwelling.infoAssets,
  },
  'vn-2022': {
    employment,
    dependents,
    nutrition: people.nutrition,
    health_insurance: people.healthInsurance,
    adult_education: people.adultEducation2022,
    child_schooling: people.childSchooling2022,
    housing_quality: dwelling.housingQuality2022,
    housing_area: dwelling.housingArea,
    water_source: dwelling.waterSource,
    toilet: dwelling.toilet,
    telecom: dwelling.telecom2022,
    info_devices: dwelling.infoDevices,
  },
  'vn-2027': {},
};

/** The condition of an indicator under a standard; undefined where the text is not known. */
export function ruleOf(standard: StandardId, key: IndicatorKey): Rule | undefined {
  return RULES[standard][key];
}
