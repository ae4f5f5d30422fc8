import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch, useSearch } from 'wouter';
import { BigLink } from '../ui/field/big-button.tsx';
import { Notice } from '../ui/field/notice.tsx';
import { Screen } from '../ui/field/screen.tsx';
import { captureWords } from '../words/capture.vi.ts';
import { addresses, modeOf } from './addresses.ts';
import { useFormLock } from './install/form-lock.ts';
import { HouseholdScreen } from './household/household-screen.tsx';
import { Opening } from './opening.tsx';
import { TodayScreen } from './today/today-screen.tsx';

// The list of today is there before these: each is a script of its own, fetched in the background for days without
// network. The form brings the rules with it.
const FormScreen = lazy(async () => ({ default: (await import('./form/form-screen.tsx')).FormScreen }));
const VisitScreen = lazy(async () => ({ default: (await import('./visit/visit-screen.tsx')).VisitScreen }));
const PhotosScreen = lazy(async () => ({ default: (await import('./photos/photos-screen.tsx')).PhotosScreen }));
const HandoverScreen = lazy(async () => ({ default: (await import('./handover/handover-screen.tsx')).HandoverScreen }));
const NewHouseholdScreen = lazy(async () => ({
  default: (await import('./request/new-household-screen.tsx')).NewHouseholdScreen,
}));
const PhoneScreen = lazy(async () => ({ default: (await import('./phone/phone-screen.tsx')).PhoneScreen }));
const ChangePinScreen = lazy(async () => ({
  default: (await import('./phone/change-pin-screen.tsx')).ChangePinScreen,
}));
const PracticeRoutes = lazy(async () => ({ default: (await import('./practice/practice-routes.tsx')).PracticeRoutes }));
const LearnScreen = lazy(async () => ({ default: (await import('./learn/learn-screen.tsx')).LearnScreen }));
const LessonScreen = lazy(async () => ({ default: (await import('./learn/lesson-screen.tsx')).LessonScreen }));
const MaterialScreen = lazy(async () => ({ default: (await import('./learn/material-screen.tsx')).MaterialScreen }));
const QuizScreen = lazy(async () => ({ default: (await import('./quiz/quiz-screen.tsx')).QuizScreen }));
const QuizResultScreen = lazy(async () => ({
  default: (await import('./quiz/quiz-result-screen.tsx')).QuizResultScreen,
}));
const MessagesScreen = lazy(async () => ({ default: (await import('./messages/messages-screen.tsx')).MessagesScreen }));

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
        <Route path="/ho/:roundId/:householdId/giay-to">{(key) => <PhotosScreen {...key} />}</Route>
        <Route path="/ho/:roundId/:householdId/giao">{(key) => <HandoverScreen {...key} />}</Route>
        <Route path={addresses.newHousehold}>
          <NewHouseholdScreen />
        </Route>
        <Route path={addresses.phone}>
          <PhoneScreen />
        </Route>
        <Route path={addresses.changePin}>
          <ChangePinScreen />
        </Route>
        <Route path="/hoc/thuc-hanh/*?">
          <PracticeRoutes />
        </Route>
        <Route path={addresses.learn}>
          <LearnScreen />
        </Route>
        <Route path="/hoc/bai/:lessonId">{(key) => <LessonScreen {...key} />}</Route>
        <Route path="/hoc/tai-lieu/:materialId">{(key) => <MaterialScreen {...key} />}</Route>
        <Route path="/hoc/kiem-tra/:paperId">{(key) => <QuizScreen {...key} />}</Route>
        <Route path="/hoc/ket-qua/:paperId">{(key) => <QuizResultScreen {...key} />}</Route>
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
