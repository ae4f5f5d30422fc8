import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { Facts, Fact } from '../../ui/field/fact-list.tsx';
import { householdCardWords } from '../../words/capture-household.vi.ts';

/** Who they are and whose work it is. */
export function Summary({ kase, village, round }: HouseholdOnPhone): ReactNode {
  const { responsible } = kase;
  const people = kase.evidence.members.length;
  return (
    <Facts>
      <Fact name={householdCardWords.number}>{kase.number}</Fact>
      <Fact name={householdCardWords.village}>{village}</Fact>
      {kase.address !== '' && <Fact name={householdCardWords.address}>{kase.address}</Fact>}
      <Fact name={householdCardWords.before}>{CLASS_WORDS[kase.before]}</Fact>
      {people > 0 && <Fact name={householdCardWords.people}>{householdCardWords.peopleCount(people)}</Fact>}
      <Fact name={householdCardWords.responsible}>
        {responsible.given ? responsible.name : householdCardWords.byCommune(responsible.name)}
      </Fact>
      {round.surveyBy !== null && <Fact name={householdCardWords.surveyBy}>{showDate(round.surveyBy)}</Fact>}
    </Facts>
  );
}
