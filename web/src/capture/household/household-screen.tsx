import type { ReactNode } from 'react';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, Notice } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { householdCardWords } from '../../words/capture-household.vi.ts';
import { addresses } from '../addresses.ts';
import { WorkMark } from '../state-mark.tsx';
import { Facts } from './facts.tsx';
import { OfHousehold, type HouseholdKey } from './of-household.tsx';
import { Returned } from './returned.tsx';
import { Summary } from './summary.tsx';
import { VisitLines } from './visit-lines.tsx';

/** One household before and after its form: what is known, what came back, what one can do. */
export function HouseholdScreen(key: HouseholdKey): ReactNode {
  return <OfHousehold {...key}>{(household) => <HouseholdCard {...household} />}</OfHousehold>;
}

function HouseholdCard(household: HouseholdOnPhone): ReactNode {
  const { kase, state, photos, taken, changed, round } = household;
  const mayFill = round.surveying || state !== 'none';
  return (
    <Screen
      title={householdCardWords.title(kase.head)}
      back={addresses.today}
      foot={mayFill ? <ToForm {...household} /> : undefined}
    >
      <Card>
        <WorkMark {...household} />
        {photos > 0 && <Mark icon="camera" tone="main" word={householdCardWords.photos(photos)} />}
        <Summary {...household} />
      </Card>
      {!round.surveying && <Notice title={householdCardWords.notYet} />}
      {taken && <Notice tone="warn" title={householdCardWords.taken} />}
      {changed && <Notice tone="warn" title={householdCardWords.changed} />}
      {kase.waiting && state !== 'waiting' && <Notice tone="warn" title={householdCardWords.waitsThere} />}
      <Returned {...household} />
      <Others kase={kase} />
      <VisitLines visits={kase.visits} />
      <Facts kase={kase} />
    </Screen>
  );
}

function ToForm(household: HouseholdOnPhone): ReactNode {
  return (
    <BigLink kind="main" icon="pen" href={addresses.form(household.kase)}>
      {nextStep(household)}
    </BigLink>
  );
}

function nextStep({ state, kase }: HouseholdOnPhone): string {
  if (state === 'draft') return householdCardWords.goOn;
  if (state === 'refused') return householdCardWords.mend;
  if (state !== 'none') return householdCardWords.see;
  if (kase.returned !== null) return householdCardWords.mend;
  return kase.stage === 'RESURVEY' ? householdCardWords.again : householdCardWords.fill;
}

function Others({ kase }: Pick<HouseholdOnPhone, 'kase'>): ReactNode {
  return (
    <>
      <BigLink icon="door" href={addresses.visit(kase)}>
        {householdCardWords.noOne}
      </BigLink>
      <BigLink icon="call" href={addresses.form(kase, 'telephone')}>
        {householdCardWords.byTelephone}
      </BigLink>
      <BigLink icon="camera" href={addresses.photos(kase)}>
        {householdCardWords.takePhoto}
      </BigLink>
      <BigLink icon="people" href={addresses.handOver(kase)}>
        {householdCardWords.handOver}
      </BigLink>
    </>
  );
}
