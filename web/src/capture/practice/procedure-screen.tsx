import { useState, type ReactNode } from 'react';
import { sourceWords } from '@ra-soat/domain/assessment/explain.ts';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { isRight } from '@ra-soat/domain/training/procedure-exercises.ts';
import type { ProcedureExercise } from '@ra-soat/domain/training/procedure-exercises/procedure-exercise.ts';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { ChoiceField } from '../../ui/field/choice-field.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import { parseDay } from '../../ui/parse-day.ts';
import { addresses } from '../addresses.ts';
import { useDevice } from '../phone-context.tsx';
import { PracticeFrame } from './practice-frame.tsx';
import { handIn } from './practice-state.ts';
import styles from './practice.module.css';

interface ProcedureScreenProps {
  readonly exercise: ProcedureExercise;
  readonly next: ProcedureExercise | undefined;
}

/** A situation, an answer, and then what the rules say, with the text and the days as they are counted. */
export function ProcedureScreen({ exercise, next }: ProcedureScreenProps): ReactNode {
  const device = useDevice();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [answered, setAnswered] = useState<string | null>(null);
  const { id, title, situation, question } = exercise;
  const submit = async () => {
    const answer = readAnswer(exercise, typed);
    setFault(answer === null ? faultOf(exercise) : undefined);
    if (answer === null) return;
    const differences = isRight(exercise, answer) ? 0 : 1;
    setAnswered(answer);
    await handIn(device, { id, title: words.handInLabel(title), given: { answer }, differences });
  };
  const again = () => {
    setAnswered(null);
    setTyped('');
  };
  return (
    <PracticeFrame>
      <Screen
        title={title}
        back={addresses.practice}
        foot={
          answered === null ? (
            <BigButton kind="main" onPress={() => void submit()}>
              {words.answer}
            </BigButton>
          ) : (
            <>
              {!isRight(exercise, answered) && <BigButton onPress={again}>{words.tryAgain}</BigButton>}
              <BigLink kind="main" href={next ? addresses.procedureExercise(next.id) : addresses.practice}>
                {next ? words.next(next.title) : words.toList}
              </BigLink>
            </>
          )
        }
      >
        <Card>
          <p>{situation}</p>
        </Card>
        {answered === null ? (
          <Answer {...{ exercise, typed, setTyped, fault }} />
        ) : (
          <>
            <h2>{question}</h2>
            <Explained exercise={exercise} answered={answered} />
          </>
        )}
      </Screen>
    </PracticeFrame>
  );
}

interface AnswerProps {
  readonly exercise: ProcedureExercise;
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  readonly fault: string | undefined;
}

function Answer({ exercise: { question, ask }, typed, setTyped, fault }: AnswerProps): ReactNode {
  if (ask.as === 'choice') {
    const options = ask.options.map(({ code, label }) => ({ value: code, label }));
    return <ChoiceField legend={question} options={options} value={typed} onChange={setTyped} fault={fault} />;
  }
  const hint = ask.as === 'day' ? words.answerDay : words.answerNumber(ask.unit);
  return (
    <TextField
      label={question}
      hint={hint}
      value={typed}
      onChange={setTyped}
      inputMode={ask.as === 'day' ? 'text' : 'numeric'}
      fault={fault}
    />
  );
}

/** What was typed as the rules write it; null: it is no answer yet. */
function readAnswer({ ask }: ProcedureExercise, typed: string): string | null {
  const text = typed.trim();
  if (ask.as === 'day') return parseDay(text);
  if (ask.as === 'number') return /^\d{1,6}$/u.test(text) ? String(Number(text)) : null;
  return text === '' ? null : text;
}

function faultOf({ ask }: ProcedureExercise): string {
  return { day: words.dayFault, number: words.numberFault, choice: words.choiceFault }[ask.as];
}

function say({ ask }: ProcedureExercise, answer: string): string {
  if (ask.as === 'day') return showDate(answer);
  if (ask.as === 'number') return `${answer} ${ask.unit}`;
  return ask.options.find(({ code }) => code === answer)?.label ?? answer;
}

function Explained({
  exercise,
  answered,
}: {
  readonly exercise: ProcedureExercise;
  readonly answered: string;
}): ReactNode {
  const { right, why, source, days } = exercise;
  const ok = isRight(exercise, answered);
  return (
    <>
      <Notice said tone={ok ? 'good' : 'warn'} title={ok ? words.isRight : words.isWrong}>
        {!ok && (
          <p>
            {words.given}: {say(exercise, answered)}
          </p>
        )}
        <p>
          {words.right}: <strong>{say(exercise, right)}</strong>
        </p>
        <p>{why}</p>
        <Small>{sourceWords(source)}</Small>
      </Notice>
      {days && (
        <Card>
          <h2>{words.counting}</h2>
          <ul className={styles.days}>
            <li>
              {showDate(days.from)}: {words.eventDay}
            </li>
            {days.counted.map(({ on, nth, name, weekend }) => (
              <li key={on}>
                {showDate(on)}: {nth === null ? words.skipped : <strong>{words.countedNth(nth)}</strong>}
                {name !== null ? ` (${name})` : weekend ? ` (${words.weekend})` : ''}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
