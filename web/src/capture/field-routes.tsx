import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch, useSearch } from 'wouter';
import { BigLink } from '../ui/field/big-button.tsx';
import { Notice } from '../ui/field/notice.tsx';
import { Screen } from '../ui/field/screen.tsx';
import { captureWords } from '../words/capture.vi.ts';
import { addresses, modeOf } from './addresses.ts';
import { useFormLock } from './install/form-lock.ts';
import { HouseholdScreen } from './household/household-screen.tsx';
import { MessagesScreen } from './messages/messages-screen.tsx';
import { Opening } from './opening.tsx';
import { TodayScreen } from './today/today-screen.tsx';
import { VisitScreen } from './visit/visit-screen.tsx';

/** The form and its rules are a script of their own: the list of today is there before it. */
const FormScreen = lazy(async () => ({ default: (await import('./form/form-screen.tsx')).FormScreen }));

/** The addresses of the field app; all of them work without network. */
export function FieldRoutes(): ReactNode {
  return (
    <Suspense fallback={<Opening />}>
      <Switch>
        <Route path={addresses.today}>
          <TodayScreen />
        </Route>
        <Route path="/ho/:roundId/:householdId">{(key) => <HouseholdScreen {...key} />}</Route>
        <Route path="/ho/:roundId/:householdId/phieu/:section?">{(params) => <Form {...params} />}</Route>
        <Route path="/ho/:roundId/:householdId/khong-gap">{(key) => <VisitScreen {...key} />}</Route>
        <Route path={addresses.messages}>
          <MessagesScreen />
        </Route>
        <Route>
          <NoScreen />
        </Route>
      </Switch>
    </Suspense>
  );
}

interface FormParams {
  readonly roundId: string;
  readonly householdId: string;
  readonly section?: string;
}

function Form({ roundId, householdId, section }: FormParams): ReactNode {
  const mode = modeOf(useSearch());
  useFormLock();
  return <FormScreen {...{ roundId, householdId, section, mode }} />;
}

function NoScreen(): ReactNode {
  return (
    <Screen title={captureWords.notFound} back={addresses.today}>
      <Notice title={captureWords.notFound}>
        <p>{captureWords.notFoundHelp}</p>
      </Notice>
      <BigLink kind="main" href={addresses.today}>
        {captureWords.toToday}
      </BigLink>
    </Screen>
  );
}
