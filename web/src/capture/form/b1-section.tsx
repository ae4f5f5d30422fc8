import { memo, type ReactNode } from 'react';
import type { B1Question } from '@ra-soat/domain/survey/form.ts';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm } from './form-context.tsx';
import { b1Guidance } from './guidance-of.ts';
import { OptionGroup } from './option-group.tsx';
import { QuestionCard } from './question-card.tsx';
import type { Section } from './sections.ts';
import { TypedInput } from './typed-input.tsx';
import { wholeKind } from './typed-kinds.ts';

/** One numbered section of B1. */
export function B1Section({ section: { number = 0, questions = [] } }: { readonly section: Section }): ReactNode {
  return (
    <>
      {questions.map((question) => (
        <B1Card key={question.id} number={number} question={question} />
      ))}
      <Small>{formWords.later}</Small>
    </>
  );
}

interface B1CardProps {
  readonly number: number;
  readonly question: B1Question;
}

const B1Card = memo(function B1Card({ number, question }: B1CardProps): ReactNode {
  const { id, label, answer, options, unit } = question;
  const path = `b1.answers.${id}`;
  return (
    <QuestionCard path={path} number={formWords.b1Label(number)} label={label} guidance={b1Guidance(number)}>
      {(labels) =>
        answer === 'option' ? (
          <OptionGroup {...labels} path={path} options={options} question={label} />
        ) : (
          <TypedInput {...labels} path={path} kind={wholeKind(path)} hint={unit && formWords.unit(unit)} />
        )
      }
    </QuestionCard>
  );
});

/** The total of the signed paper, as long as no table scores the answers. */
export function B1TotalSection(): ReactNode {
  const { item } = useForm();
  const path = 'b1.keyedTotal';
  return (
    <>
      {item.round.scoring?.table.demonstration && <Notice title={formWords.demonstration} />}
      <QuestionCard path={path} label={formWords.b1Total}>
        {(labels) => <TypedInput {...labels} path={path} kind={wholeKind(path)} hint={formWords.b1TotalHelp} />}
      </QuestionCard>
    </>
  );
}
