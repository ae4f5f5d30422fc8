import type { ReactNode } from 'react';
import { difficulties, type Exercise } from '@ra-soat/domain/training/exercises/exercise.ts';
import { exercises } from '@ra-soat/domain/training/exercises/library.ts';
import { procedureExercises } from '@ra-soat/domain/training/procedure-exercises.ts';
import { difficultyWords } from '@ra-soat/domain/words/practice.vi.ts';
import { List, ListRow } from '../../ui/field/list-row.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Small } from '../../ui/field/notice.tsx';
import { ProgressLine } from '../../ui/field/progress-line.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import { addresses } from '../addresses.ts';
import { useLive } from '../use-live.ts';
import { PracticeFrame } from './practice-frame.tsx';
import { practiceResults, workName, type PracticeResults } from './practice-state.ts';

/** Every exercise, from easy to hard, with how far one is. */
export function ExerciseList(): ReactNode {
  const results = useLive(practiceResults) ?? {};
  const begun = useLive(async (device) => {
    const kept = await Promise.all(
      exercises.map(async ({ id }) => ((await device.unfinished(workName(id))) ? [id] : [])),
    );
    return new Set(kept.flat());
  });
  const all = [...exercises, ...procedureExercises];
  const clean = all.filter(({ id }) => results[id] === 0).length;
  const rows = (some: readonly Exercise[]) => (
    <List>
      {some.map(({ id, title }) => (
        <ListRow
          key={id}
          title={title}
          href={addresses.exercise(id)}
          mark={<How id={id} results={results} begun={begun?.has(id) === true} />}
        />
      ))}
    </List>
  );
  const now = exercises.filter(({ form }) => form.standard === 'vn-2022');
  return (
    <PracticeFrame>
      <Screen title={words.title} back={addresses.learn}>
        <ProgressLine label={words.progress(clean, all.length)} done={clean} total={all.length} />
        <Small>{words.never}</Small>
        {difficulties.map((level) => (
          <section key={level}>
            <h2>{words.households(difficultyWords[level])}</h2>
            {rows(now.filter(({ difficulty }) => difficulty === level))}
          </section>
        ))}
        <section>
          <h2>{words.procedure}</h2>
          <List>
            {procedureExercises.map(({ id, title }) => (
              <ListRow
                key={id}
                title={title}
                href={addresses.procedureExercise(id)}
                mark={<How id={id} results={results} begun={false} />}
              />
            ))}
          </List>
        </section>
        <section>
          <h2>{words.householdsBefore}</h2>
          {rows(exercises.filter(({ form }) => form.standard === 'vn-2016'))}
        </section>
      </Screen>
    </PracticeFrame>
  );
}

interface HowProps {
  readonly id: string;
  readonly results: PracticeResults;
  readonly begun: boolean;
}

function How({ id, results, begun }: HowProps): ReactNode {
  const differences = results[id];
  if (differences === 0) return <Mark icon="done" tone="good" word={words.states.clean} />;
  if (differences !== undefined) return <Mark icon="pen" tone="warn" word={words.states.wrong(differences)} />;
  if (begun) return <Mark icon="pen" tone="warn" word={words.states.doing} />;
  return <Mark icon="circle" word={words.states.todo} />;
}
