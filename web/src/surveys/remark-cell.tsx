import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { surveyWords } from '../words/surveys.vi.ts';
import type { ShownAnswer } from '../answers/shown-answers.ts';

/** Remarks of the one who checks, by the path of their answers; an empty one is being written. */
export type Remarks = Readonly<Record<string, { readonly question: string; readonly remark: string }>>;

interface RemarkCellProps {
  readonly of: ShownAnswer;
  readonly remarks: Remarks;
  readonly onChange: (remarks: Remarks) => void;
}

/** A remark at one question, to be returned with the form. */
export function RemarkCell({ of, remarks, onChange }: RemarkCellProps): ReactNode {
  const question = surveyWords.questionOf(of.number, of.question, of.who);
  const { [of.path]: written, ...others } = remarks;
  if (written === undefined) {
    return (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={surveyWords.remarkOn(question)}
        onClick={() => onChange({ ...remarks, [of.path]: { question, remark: '' } })}
      >
        {surveyWords.remark}
      </Button>
    );
  }
  return (
    <TextInput
      size="xs"
      autoFocus
      maxLength={500}
      aria-label={surveyWords.remarkOn(question)}
      value={written.remark}
      onChange={({ currentTarget }) => onChange({ ...remarks, [of.path]: { question, remark: currentTarget.value } })}
      onBlur={() => written.remark.trim() === '' && onChange(others)}
    />
  );
}
