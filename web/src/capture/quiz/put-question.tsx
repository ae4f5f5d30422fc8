import { useId, type ReactNode } from 'react';
import { ChoiceField } from '../../ui/field/choice-field.tsx';
import parts from '../../ui/field/parts.module.css';
import { captureQuizWords as words } from '../../words/capture-quiz.vi.ts';
import type { PaperOnPhone } from './quiz-lessons.ts';

interface PutQuestionProps {
  readonly question: PaperOnPhone['questions'][number];
  readonly ticked: readonly string[];
  readonly onTick: (keys: readonly string[]) => void;
}

/** A question with its options, each a whole line to press; several where it says so. */
export function PutQuestion({ question, ticked, onTick }: PutQuestionProps): ReactNode {
  const id = useId();
  const options = question.options.map(({ key, text }) => ({ value: key, label: text }));
  if (!question.several) {
    return (
      <ChoiceField
        legend={question.text}
        options={options}
        value={ticked[0] ?? null}
        onChange={(key) => onTick([key])}
      />
    );
  }
  const toggle = (key: string) =>
    onTick(ticked.includes(key) ? ticked.filter((other) => other !== key) : [...ticked, key]);
  return (
    <fieldset className={parts.field} aria-describedby={id}>
      <legend className={parts.label}>{question.text}</legend>
      <p id={id}>{words.several}</p>
      {options.map(({ value, label }) => (
        <label key={value} className={parts.option}>
          <input type="checkbox" checked={ticked.includes(value)} onChange={() => toggle(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
