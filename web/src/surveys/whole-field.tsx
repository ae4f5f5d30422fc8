import type { ReactNode } from 'react';
import { surveyWords } from '../words/surveys.vi.ts';
import { parseWhole } from '../answers/parse-whole.ts';
import { TypedField } from './typed-field.tsx';

interface WholeFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A whole number, not negative. */
export function WholeField(props: WholeFieldProps): ReactNode {
  return <TypedField {...props} show={String} parse={parseWhole} fault={surveyWords.wholeFault} />;
}
