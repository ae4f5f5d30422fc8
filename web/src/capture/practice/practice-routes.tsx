import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { exerciseOf } from '@ra-soat/domain/training/exercises/library.ts';
import { procedureExercises } from '@ra-soat/domain/training/procedure-exercises.ts';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import { addresses } from '../addresses.ts';
import { ExerciseList } from './exercise-list.tsx';
import { PracticeForm } from './practice-form.tsx';
import { ProcedureScreen } from './procedure-screen.tsx';
import { StoryScreen } from './story-screen.tsx';

/** The addresses of practice: a script of its own, with the library of exercises in it. */
export function PracticeRoutes(): ReactNode {
  return (
    <Switch>
      <Route path={addresses.practice}>
        <ExerciseList />
      </Route>
      <Route path="/hoc/thuc-hanh/ho/:id">{({ id }) => <Told id={id} />}</Route>
      <Route path="/hoc/thuc-hanh/ho/:id/phieu/:section?">
        {({ id, section }) => <Filled id={id} section={section} />}
      </Route>
      <Route path="/hoc/thuc-hanh/quy-trinh/:id">{({ id }) => <Asked key={id} id={id} />}</Route>
      <Route>
        <NoExercise />
      </Route>
    </Switch>
  );
}

function Told({ id }: { readonly id: string }): ReactNode {
  const exercise = exerciseOf(id);
  return exercise ? <StoryScreen exercise={exercise} /> : <NoExercise />;
}

function Filled({ id, section }: { readonly id: string; readonly section: string | undefined }): ReactNode {
  const exercise = exerciseOf(id);
  return exercise ? <PracticeForm key={id} exercise={exercise} section={section} /> : <NoExercise />;
}

function Asked({ id }: { readonly id: string }): ReactNode {
  const at = procedureExercises.findIndex((one) => one.id === id);
  const exercise = procedureExercises[at];
  return exercise ? <ProcedureScreen exercise={exercise} next={procedureExercises[at + 1]} /> : <NoExercise />;
}

function NoExercise(): ReactNode {
  return (
    <Screen title={words.noExercise} back={addresses.practice}>
      <Notice title={words.noExercise}>
        <p>{words.noExerciseHelp}</p>
      </Notice>
      <BigLink kind="main" href={addresses.practice}>
        {words.toList}
      </BigLink>
    </Screen>
  );
}
