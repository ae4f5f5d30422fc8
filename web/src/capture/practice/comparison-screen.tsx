import { useMemo, useState, type ReactNode } from 'react';
import { sourceWords } from '@ra-soat/domain/assessment/explain.ts';
import { comparePractice, type PracticeDifference } from '@ra-soat/domain/training/compare-practice.ts';
import type { Exercise } from '@ra-soat/domain/training/exercises/exercise.ts';
import { sayClass } from '@ra-soat/domain/training/practice-effect.ts';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { ProgressLine } from '../../ui/field/progress-line.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import { addresses } from '../addresses.ts';
import { useForm, useSettledEvidence } from '../form/form-context.tsx';
import { SavedMark } from '../form/saved-mark.tsx';
import { useOpenItems } from '../form/use-open-items.ts';
import { useDevice } from '../phone-context.tsx';
import { handIn } from './practice-state.ts';
import styles from './practice.module.css';

/** In `checked` of the work: the comparison was asked for, and is shown from then on. */
const COMPARED = 'compared';

/** The form against its key. After the first try it stays open and gets shorter with every answer that is mended. */
export function ComparisonScreen({ exercise }: { readonly exercise: Exercise }): ReactNode {
  const device = useDevice();
  const { address, store, judged } = useForm();
  const evidence = useSettledEvidence();
  const [compared, setCompared] = useState(() => store.work.checked?.includes(COMPARED) === true);
  const [handed, setHanded] = useState<typeof evidence | null>(null);
  const comparison = useMemo(() => comparePractice(exercise, evidence), [exercise, evidence]);
  const clean = compared && comparison.differences.length === 0;
  const submit = async () => {
    judged.now();
    const given = store.work.evidence;
    if (!compared) store.edit((work) => ({ ...work, checked: [...(work.checked ?? []), COMPARED] }));
    setCompared(true);
    await store.flush();
    const differences = comparePractice(exercise, given).differences.length;
    const { id, title } = exercise;
    await handIn(device, { id, title: words.handInLabel(title), given: { evidence: given }, differences });
    setHanded(given);
  };
  const isHanded = handed === evidence;
  const label = !compared ? words.compare : clean ? words.submitClean : words.again;
  return (
    <Screen
      title={words.compareTitle}
      back={address()}
      foot={
        <>
          <SavedMark />
          {isHanded && <Small>{words.handedIn}</Small>}
          {clean && isHanded ? (
            <BigLink kind="main" href={addresses.practice}>
              {words.toList}
            </BigLink>
          ) : (
            <BigButton kind="main" icon="done" busy={isHanded} onPress={() => void submit()}>
              {label}
            </BigButton>
          )}
        </>
      }
    >
      {!compared && <Before />}
      {compared && <Compared exercise={exercise} comparison={comparison} />}
    </Screen>
  );
}

function Before(): ReactNode {
  const items = useOpenItems().filter(({ section }) => section !== 'signatures' && section !== 'profile');
  return <Notice title={words.compareHelp}>{items.length > 0 && <p>{words.left(items.length)}</p>}</Notice>;
}

interface ComparedProps {
  readonly exercise: Exercise;
  readonly comparison: ReturnType<typeof comparePractice>;
}

function Compared({ exercise: { result, why }, comparison }: ComparedProps): ReactNode {
  const { differences, right, asked } = comparison;
  const reason = why['result'];
  return (
    <>
      <ProgressLine label={words.score(right, asked)} done={right} total={asked} />
      {differences.length === 0 && (
        <Notice tone="good" said title={words.clean}>
          <p>{words.result(sayClass(result))}</p>
          {reason && (
            <>
              <p>{reason.text}</p>
              <Small>{sourceWords(reason.source)}</Small>
            </>
          )}
        </Notice>
      )}
      {differences.map((difference) => (
        <Difference key={`${difference.keyPath} ${difference.given}`} difference={difference} />
      ))}
    </>
  );
}

/** One answer that is not the one of the key: what, what is right, why by which text, and what it does. */
function Difference({ difference }: { readonly difference: PracticeDifference }): ReactNode {
  const { goTo } = useForm();
  const { path, question, given, right, why, effect } = difference;
  return (
    <Card>
      <h2>{question}</h2>
      <dl className={styles.compared}>
        <dt>{words.given}</dt>
        <dd>{given}</dd>
        <dt>{words.right}</dt>
        <dd>
          <strong>{right}</strong>
        </dd>
        {why && (
          <>
            <dt>{words.why}</dt>
            <dd>
              {why.text}
              <Small>{sourceWords(why.source)}</Small>
            </dd>
          </>
        )}
      </dl>
      {effect !== null && <Notice tone="warn" title={effect} />}
      <BigButton icon="pen" onPress={() => goTo(path)}>
        {words.mend}
      </BigButton>
    </Card>
  );
}
