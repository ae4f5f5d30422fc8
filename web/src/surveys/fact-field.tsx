import type { ReactNode } from 'react';
import type { Answer } from '@ra-soat/domain/survey/asked.ts';
import type { FactQuestion } from '@ra-soat/domain/survey/form.ts';
import { FactHint } from '../branches/fact-hint.tsx';
import { PinHint } from '../materials/pin-hint.tsx';
import { parseDay } from '../ui/parse-day.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { dayText } from '../answers/birth-text.ts';
import { useEntryParts } from './entry-context.tsx';
import { parseFloorArea, showFloorArea } from '../answers/floor-area.ts';
import { OptionField } from './option-field.tsx';
import { TextField } from './text-field.tsx';
import { TypedField } from './typed-field.tsx';
import { WholeField } from './whole-field.tsx';

interface FactFieldProps {
  readonly question: FactQuestion;
  readonly path: string;
  readonly value: Answer | undefined;
}

/** The field of one printed question, after the kind of its answer. */
export function FactField(props: FactFieldProps): ReactNode {
  const { evidence, form } = useEntryParts();
  return (
    <div>
      <Field {...props} />
      <FactHint path={props.path} evidence={evidence} />
      <PinHint form={form} path={props.path} />
    </div>
  );
}

function Field({ question, path, value }: FactFieldProps): ReactNode {
  const { put } = useEntryParts();
  const label = `${question.number} ${question.label}`;
  switch (question.answer) {
    case 'option':
      return (
        <OptionField
          path={path}
          label={label}
          options={question.options}
          value={typeof value === 'number' ? undefined : value}
        />
      );
    case 'whole':
      return <NumberFact question={question} path={path} label={label} value={numberOf(value)} />;
    case 'date':
      return (
        <TypedField
          path={path}
          label={label}
          value={textOf(value)}
          show={dayText}
          parse={parseDay}
          fault={surveyWords.dayFault}
          onChange={(day) => put(path, day)}
        />
      );
    case 'text':
      return (
        <TextField path={path} label={label} value={textOf(value)} max={question.id === 'insuranceNumber' ? 20 : 200} />
      );
  }
}

interface NumberFactProps {
  readonly question: FactQuestion;
  readonly path: string;
  readonly label: string;
  readonly value: number | undefined;
}

/** Areas are kept in dm² and keyed in m² as on the paper. */
function NumberFact({ question, path, label, value }: NumberFactProps): ReactNode {
  const { put } = useEntryParts();
  const change = (whole: number | undefined) => put(path, whole);
  if (question.id !== 'floorAreaDm2') {
    return <WholeField path={path} label={`${label} (${question.unit ?? ''})`} value={value} onChange={change} />;
  }
  return (
    <TypedField
      path={path}
      label={`${question.number} ${surveyWords.floorArea}`}
      value={value}
      show={showFloorArea}
      parse={parseFloorArea}
      fault={surveyWords.areaFault}
      onChange={change}
    />
  );
}

function textOf(value: Answer | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: Answer | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
