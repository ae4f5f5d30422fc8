import type { ReactNode } from 'react';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Indicator } from '@ra-soat/domain/standards/standard.ts';
import type { B2Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { INDICATOR_VALUE_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { toggled } from '../../answers/put-answer.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Small } from '../../ui/field/notice.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { withTyped, withValue } from './field-values.ts';
import { useForm, useJudgement, useWork } from './form-context.tsx';
import parts from '../../ui/field/parts.module.css';
import styles from './form.module.css';
import { QuestionCard } from './question-card.tsx';
import { TypedInput } from './typed-input.tsx';
import { textKind, wholeKind } from './typed-kinds.ts';

interface B2Props {
  /** Before the path of every field: empty, or the further standard whose form it is. */
  readonly base: string;
}

/** The indicators by the answers, and the ticks of a signed paper where there is one. */
export function B2Section({ base }: B2Props): ReactNode {
  const { item, store } = useForm();
  const assessment = useAssessment(base);
  const b2 = useWork((work) => b2At(work, base));
  if (assessment === null) return null;
  const copied = b2.keyedTicks !== undefined || b2.keyedTotal !== undefined;
  const { showResult } = item.round;
  const copy = (on: boolean) =>
    store.edit((work) => {
      const ticks = withValue(work, `${base}b2.keyedTicks`, on ? [] : undefined);
      if (on) return ticks;
      const without = withValue(
        withValue(ticks, `${base}b2.keyedTotal`, undefined),
        `${base}b2.tickReasons`,
        undefined,
      );
      return withTyped(without, `${base}b2.keyedTotal`, undefined);
    });
  return (
    <>
      {showResult ? <p>{formWords.b2Help}</p> : <p>{formWords.b2Hidden}</p>}
      {copied ? (
        <Copied base={base} assessment={assessment} b2={b2} />
      ) : (
        showResult && <Computed assessment={assessment} />
      )}
      <BigButton onPress={() => copy(!copied)}>{copied ? formWords.b2Drop : formWords.b2Copy}</BigButton>
    </>
  );
}

const NO_B2: B2Evidence = {};

function b2At({ evidence, beside }: ReturnType<typeof useForm>['store']['work'], base: string): B2Evidence {
  const standard = base.split('.')[1];
  return standard === undefined ? evidence.b2 : (beside[standard]?.sheet?.b2 ?? NO_B2);
}

function useAssessment(base: string): Assessment | null {
  const { assessment, beside } = useJudgement();
  const standard = base.split('.')[1];
  if (standard === undefined) return assessment;
  const found = beside.find((one) => one.standard === standard);
  return found?.kind === 'incoming' ? found.assessment : null;
}

function computedAt({ indicators }: Assessment, number: number): string {
  return INDICATOR_VALUE_WORDS[indicators.find((one) => one.number === number)?.value ?? 'unanswered'];
}

function Computed({ assessment }: { readonly assessment: Assessment }): ReactNode {
  return (
    <dl className={`${styles.card} ${styles.answers}`}>
      {standardOf(assessment.standard).indicators.map(({ number, name }) => (
        <div key={number}>
          <dt>
            {number}. {name}
          </dt>
          <dd>{computedAt(assessment, number)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface CopiedProps extends B2Props {
  readonly assessment: Assessment;
  readonly b2: B2Evidence;
}

/** The ticks of the paper, each beside what the answers give; a different one needs its reason. */
function Copied({ base, assessment, b2 }: CopiedProps): ReactNode {
  const { indicators } = standardOf(assessment.standard);
  const total = `${base}b2.keyedTotal`;
  return (
    <>
      <QuestionCard path={`${base}b2.keyedTicks`} label={formWords.b2Ticks}>
        {({ labelledBy }) => (
          <div role="group" aria-labelledby={labelledBy} className={styles.group}>
            {indicators.map((indicator) => (
              <Tick key={indicator.number} {...{ base, assessment, b2, indicator, all: indicators }} />
            ))}
          </div>
        )}
      </QuestionCard>
      <QuestionCard path={total} label={formWords.b2Total}>
        {(labels) => <TypedInput {...labels} path={total} kind={wholeKind(total)} />}
      </QuestionCard>
    </>
  );
}

interface TickProps extends CopiedProps {
  readonly indicator: Indicator;
  readonly all: readonly Indicator[];
}

function Tick({ base, assessment, b2, indicator: { number, name }, all }: TickProps): ReactNode {
  const { item, store } = useForm();
  const { keyedTicks = [] } = b2;
  const ticked = keyedTicks.includes(number);
  const value = assessment.indicators.find((one) => one.number === number)?.value ?? 'unanswered';
  const differs = value !== 'unanswered' && ticked !== (value === 'deprived');
  const order = all.map((one) => one.number);
  const put = (on: boolean) =>
    store.edit((work) => withValue(work, `${base}b2.keyedTicks`, toggled(keyedTicks, number, on, order)));
  const reason = `${base}b2.tickReasons.${number}`;
  return (
    <div data-field={`${base}b2.keyedTicks.${number}`}>
      <label className={parts.option}>
        <input type="checkbox" checked={ticked} onChange={({ currentTarget }) => put(currentTarget.checked)} />
        <span>
          {number}. {name}
          {item.round.showResult && <Small>{formWords.b2Computed(INDICATOR_VALUE_WORDS[value])}</Small>}
        </span>
      </label>
      {differs && (
        <TypedInput
          path={reason}
          kind={textKind(reason, 300)}
          name={formWords.tickReason(number)}
          hint={formWords.tickReason(number)}
          labelledBy=""
          describedBy=""
        />
      )}
    </div>
  );
}
