import type { ReactNode } from 'react';
import type { IconName } from '../../ui/field/icon.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { Card, type Tone } from '../../ui/field/notice.tsx';
import { learnWords } from '../../words/capture-learn.vi.ts';
import styles from './learn.module.css';
import type { Step, StepState } from './step-state.ts';
import { useMaterialsStep } from './use-materials-step.ts';
import { usePracticeStep } from './use-practice-step.ts';
import { useCertificateStep, useQuizStep } from './use-quiz-step.ts';

const looks: Readonly<Record<StepState, { readonly icon: IconName; readonly tone?: Tone }>> = {
  none: { icon: 'circle' },
  todo: { icon: 'circle' },
  doing: { icon: 'pen', tone: 'warn' },
  done: { icon: 'done', tone: 'good' },
};

/** The way: learn, practise, be tested, have the certificate; and where one is on it. */
export function LearnSteps(): ReactNode {
  const steps: readonly (readonly [keyof typeof learnWords.steps, Step])[] = [
    ['learn', useMaterialsStep()],
    ['practise', usePracticeStep()],
    ['test', useQuizStep()],
    ['certificate', useCertificateStep()],
  ];
  return (
    <Card>
      <h2>{learnWords.way}</h2>
      <ol className={styles.steps}>
        {steps.map(([name, { state, said }]) => (
          <li key={name}>
            <strong>{learnWords.steps[name]}</strong>
            <Mark {...looks[state]} word={said === '' ? learnWords.states[state] : said} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
