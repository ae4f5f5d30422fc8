import { useState, type ReactNode } from 'react';
import { addDays, showDate } from '@ra-soat/domain/kernel/dates.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Small } from '../../ui/field/notice.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm, useWork } from './form-context.tsx';
import styles from './form.module.css';
import { OptionGroup } from './option-group.tsx';
import { QuestionCard } from './question-card.tsx';
import { TypedInput } from './typed-input.tsx';
import { interviewKind } from './typed-kinds.ts';

const modes = [
  { code: 'visit', label: formWords.modes.visit },
  { code: 'telephone', label: formWords.modes.telephone },
] as const;

const day = interviewKind();
/** An interview long ago is more often a wrong key or a wrong clock. */
const LONG_AGO_DAYS = 60;

/** When and how the household was asked, and where it lives. */
export function VisitSection(): ReactNode {
  const { today } = useForm();
  const on = useWork((work) => work.evidence.interviewOn);
  return (
    <>
      <QuestionCard path="mode" label={formWords.mode}>
        {(labels) => <OptionGroup {...labels} path="mode" options={modes} />}
      </QuestionCard>
      <QuestionCard path="interviewOn" label={formWords.interviewOn}>
        {(labels) => (
          <>
            <TypedInput {...labels} path="interviewOn" kind={day} hint={formWords.dayHint} />
            <Small>{formWords.today(showDate(today))}</Small>
            {on > today && <DayDoubt words={formWords.interviewLate} />}
            {on < addDays(today, -LONG_AGO_DAYS) && <DayDoubt words={formWords.interviewEarly} />}
          </>
        )}
      </QuestionCard>
      <PositionCard />
    </>
  );
}

function DayDoubt({ words }: { readonly words: string }): ReactNode {
  return (
    <div className={styles.note} data-tone="warn">
      {words}
    </div>
  );
}

type Finding = 'still' | 'asking' | keyof typeof formWords.positionFault;

/** The place of the house with how exact it is; only when pressed, never needed. */
function PositionCard(): ReactNode {
  const { store } = useForm();
  const position = useWork((work) => work.position);
  const [state, setState] = useState<Finding>('still');
  const take = () => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy }, timestamp }) => {
        const at = new Date(timestamp).toISOString();
        store.edit((work) => ({ ...work, position: { latitude, longitude, accuracyM: accuracy, at } }));
        setState('still');
      },
      ({ code, PERMISSION_DENIED }) => setState(code === PERMISSION_DENIED ? 'denied' : 'none'),
      { enableHighAccuracy: true, timeout: 30_000, maximumAge: 0 },
    );
  };
  const drop = () => store.edit(({ position: _, ...work }) => work);
  return (
    <QuestionCard path="position" label={formWords.position}>
      {() => (
        <>
          <Small>{formWords.positionHelp}</Small>
          <div role="status">
            {position !== undefined && <strong>{formWords.positionTaken(Math.ceil(position.accuracyM))}</strong>}
            {(state === 'denied' || state === 'none') && <p>{formWords.positionFault[state]}</p>}
          </div>
          <BigButton icon="place" busy={state === 'asking'} onPress={take}>
            {state === 'asking' ? formWords.takingPosition : formWords.takePosition}
          </BigButton>
          {position !== undefined && <BigButton onPress={drop}>{formWords.dropPosition}</BigButton>}
        </>
      )}
    </QuestionCard>
  );
}
