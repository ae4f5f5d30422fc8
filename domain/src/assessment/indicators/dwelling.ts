import type { Device } from '../../survey/evidence.ts';
import { all, is, not, type Truth } from '../truth.ts';
import { household, limit, listed, type Case, type Rule } from './rule.ts';

const DEVICES: readonly Device[] = ['tv', 'radio', 'desktop', 'telephone', 'laptop', 'tablet', 'smartphone'];

function outside(answer: string | undefined, accepted: readonly string[]): Truth {
  return answer === undefined ? null : !accepted.includes(answer);
}

/** vn-2022/7: of wall, column and roof at least so many not durable. */
export const housingQuality2022 = household(
  ({ evidence, indicator, settings }) => {
    const structures = [
      outside(evidence.household.wall, listed(indicator, 'durableWalls')),
      outside(evidence.household.column, listed(indicator, 'durableColumns')),
      outside(evidence.household.roof, settings.durableRoofs),
    ];
    const needed = limit(indicator, 'nonDurableFrom');
    const certain = structures.filter((nonDurable) => nonDurable === true).length;
    const possible = structures.filter((nonDurable) => nonDurable !== false).length;
    if (certain >= needed) return true;
    return possible < needed ? false : null;
  },
  ({ evidence: { household: home } }) => ({ wall: home.wall, column: home.column, roof: home.roof }),
);

/** vn-2016/5: grade of the house. */
export const housingQuality2016 = household(
  ({ evidence, indicator }) => not(outside(evidence.household.houseGrade, listed(indicator, 'deprivedGrades'))),
  ({ evidence }) => ({ houseGrade: evidence.household.houseGrade }),
);

/** Floor area over all members below the limit, in whole dm². */
export const housingArea = household(
  ({ evidence, indicator }) => {
    const { floorAreaDm2 } = evidence.household;
    const members = evidence.members.length;
    return floorAreaDm2 === undefined || members === 0
      ? null
      : floorAreaDm2 < limit(indicator, 'dm2PerPerson') * members;
  },
  ({ evidence }) => ({ floorAreaDm2: evidence.household.floorAreaDm2, members: evidence.members.length }),
);

/** The main source is not in the accepted list. */
export const waterSource = household(
  ({ evidence, indicator }) => outside(evidence.household.waterSource, listed(indicator, 'accepted')),
  ({ evidence }) => ({ waterSource: evidence.household.waterSource }),
);

/** The toilet is not in the accepted list. */
export const toilet = household(
  ({ evidence, indicator }) => outside(evidence.household.toilet, listed(indicator, 'accepted')),
  ({ evidence }) => ({ toilet: evidence.household.toilet }),
);

/** vn-2022/11: no member uses an internet service. */
export const telecom2022 = household(
  ({ evidence }) => is(evidence.household.usesInternet, false),
  ({ evidence }) => ({ usesInternet: evidence.household.usesInternet }),
);

/** vn-2016/9: no member uses a telephone subscription or the internet. */
export const telecom2016 = household(
  ({ evidence: { household: home } }) => all(is(home.usesTelephone, false), is(home.usesInternet, false)),
  ({ evidence: { household: home } }) => ({ usesTelephone: home.usesTelephone, usesInternet: home.usesInternet }),
);

function counted({ indicator }: Case): readonly Device[] {
  const names = listed(indicator, 'devices');
  return DEVICES.filter((device) => names.includes(device));
}

function withoutDevices(subject: Case): Truth {
  const devices = subject.evidence.household.devices ?? {};
  return all(...counted(subject).map((device) => is(devices[device], false)));
}

function deviceFacts(subject: Case): Record<string, boolean | undefined> {
  const devices = subject.evidence.household.devices ?? {};
  return Object.fromEntries(counted(subject).map((device) => [`devices.${device}`, devices[device]]));
}

/** vn-2022/12: none of the shared and none of the personal devices. */
export const infoDevices: Rule = household(withoutDevices, deviceFacts);

/** vn-2016/10: no device and out of hearing of the loudspeakers. */
export const infoAssets: Rule = household(
  (subject) => all(withoutDevices(subject), is(subject.evidence.household.hearsLoudspeaker, false)),
  (subject) => ({ ...deviceFacts(subject), hearsLoudspeaker: subject.evidence.household.hearsLoudspeaker }),
);
