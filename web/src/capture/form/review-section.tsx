import { useState, type ReactNode } from 'react';
import { besideResults } from '@ra-soat/domain/assessment/assess-beside.ts';
import { explainBeside } from '@ra-soat/domain/assessment/explain-beside.ts';
import { explain } from '@ra-soat/domain/assessment/explain.ts';
import { findingKey } from '../../answers/finding-key.ts';
import { findingWords } from '../../answers/finding-words.ts';
import { keptWarnings } from '../../answers/judge-findings.ts';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { FinishSheet } from './finish-sheet.tsx';
import { useForm, useJudgement, useWork } from './form-context.tsx';
import { FormNotices } from './form-notices.tsx';
import type { OpenItem } from './open-items.ts';
import { ReviewAnswers } from './review-answers.tsx';
import { SavedMark } from './saved-mark.tsx';
import { ToField } from './to-field.tsx';
import { useOpenItems } from './use-open-items.ts';
import styles from './form.module.css';

/** The whole form before it is finished: what is left, what was kept and why, the result, every answer. */
export function ReviewSection({ onFinished }: { readonly onFinished: () => void }): ReactNode {
  const { address, goTo, judged } = useForm();
  const items = useOpenItems();
  const [asking, setAsking] = useState(false);
  const [stopped, setStopped] = useState(false);
  const mend = items.filter(({ kind }) => kind === 'mend');
  const finish = () => {
    judged.now();
    const [first] = mend;
    setStopped(first !== undefined);
    if (first === undefined) setAsking(true);
    else goTo(first.path);
  };
  return (
    <Screen
      title={formWords.sections.review}
      back={address()}
      foot={
        <>
          <SavedMark />
          {(stopped || mend.length > 0) && <Small>{formWords.finishMend(mend.length)}</Small>}
          <div className={styles.turns}>
            <BigLink href={address()}>{formWords.toList}</BigLink>
            <BigButton kind="main" icon="done" onPress={finish}>
              {formWords.finish}
            </BigButton>
          </div>
        </>
      }
    >
      <FormNotices />
      <Left items={items} />
      <Kept />
      <Result />
      <h2>{formWords.answers}</h2>
      <ReviewAnswers />
      {asking && <FinishSheet items={items} onClose={() => setAsking(false)} onFinished={onFinished} />}
    </Screen>
  );
}

const AT_ONCE = 20;

function Left({ items }: { readonly items: readonly OpenItem[] }): ReactNode {
  const [all, setAll] = useState(false);
  const sorted = [...items].sort((a, b) => Number(b.kind === 'mend') - Number(a.kind === 'mend'));
  const shown = all ? sorted : sorted.slice(0, AT_ONCE);
  return (
    <Card>
      <h2>{formWords.left}</h2>
      {items.length === 0 && <p>{formWords.nothingLeft}</p>}
      <ul className={styles.listFrame}>
        {shown.map(({ path, words, kind }, index) => (
          <ToField
            key={`${path} ${index}`}
            path={path}
            words={kind === 'mend' ? `${formWords.mend} ${words}` : words}
          />
        ))}
      </ul>
      {sorted.length > shown.length && (
        <BigButton onPress={() => setAll(true)}>{formWords.showMore(sorted.length - shown.length)}</BigButton>
      )}
    </Card>
  );
}

function Kept(): ReactNode {
  const { findings } = useJudgement();
  const reasons = useWork((work) => work.reasons);
  const kept = keptWarnings(findings, reasons);
  if (kept.length === 0) return null;
  const words = new Map(findings.map((finding) => [findingKey(finding), findingWords(finding)]));
  return (
    <Card>
      <h2>{formWords.keptWarnings}</h2>
      <dl className={styles.answers}>
        {kept.map((one) => (
          <div key={findingKey(one)}>
            <dt>{words.get(findingKey(one)) ?? one.code}</dt>
            <dd>{one.reason}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** What the phone makes of the answers, only where the place lets its surveyors see it. */
function Result(): ReactNode {
  const { item } = useForm();
  const { assessment, beside } = useJudgement();
  const members = useWork((work) => work.evidence.members);
  if (!item.round.showResult) return <Notice title={formWords.resultHidden} />;
  const { sentence, lines } = explain(assessment, members);
  const results = besideResults(beside);
  return (
    <Card>
      <h2>{formWords.result}</h2>
      <p>{sentence}</p>
      <Small>{lines[0]}</Small>
      {beside.map((one) => (
        <p key={one.standard} data-class={results[one.standard]?.class}>
          {explainBeside(one, members)}
        </p>
      ))}
      <Small>{formWords.resultHelp}</Small>
    </Card>
  );
}
