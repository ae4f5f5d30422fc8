import { memo, type ReactNode } from 'react';
import type { FactQuestion } from '@ra-soat/domain/survey/form.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm } from './form-context.tsx';
import { factGuidance } from './guidance-of.ts';
import { OptionGroup } from './option-group.tsx';
import { QuestionCard, type Labels } from './question-card.tsx';
import { areaKind, dayKind, textKind, wholeKind } from './typed-kinds.ts';
import { TypedInput } from './typed-input.tsx';

interface FactQuestionProps {
  readonly question: FactQuestion;
  readonly path: string;
}

/** One printed question about a person or the household. */
export const FactCard = memo(function FactCard({ question, path }: FactQuestionProps): ReactNode {
  const { form } = useForm();
  const { number, label, required } = question;
  return (
    <QuestionCard
      path={path}
      number={number}
      label={label}
      guidance={factGuidance(question, form)}
      optional={!required}
    >
      {(labels) => <FactControl question={question} path={path} labels={labels} />}
    </QuestionCard>
  );
});

interface FactControlProps extends FactQuestionProps {
  readonly labels: Labels;
  readonly onAnswered?: () => void;
}

/** The control of a question, after the kind of its answer. */
export function FactControl({ question, path, labels, onAnswered }: FactControlProps): ReactNode {
  const { id, label, answer, options, unit } = question;
  switch (answer) {
    case 'option':
      return (
        <OptionGroup {...labels} path={path} options={options} question={label} {...(onAnswered && { onAnswered })} />
      );
    case 'whole':
      return id === 'floorAreaDm2' ? (
        <TypedInput {...labels} path={path} kind={areaKind(path)} hint={formWords.areaHint} />
      ) : (
        <TypedInput {...labels} path={path} kind={wholeKind(path)} hint={unit && formWords.unit(unit)} />
      );
    case 'date':
      return <TypedInput {...labels} path={path} kind={dayKind(path)} hint={formWords.dayHint} />;
    case 'text':
      return <TypedInput {...labels} path={path} kind={textKind(path, id === 'insuranceNumber' ? 20 : 200)} />;
  }
}
