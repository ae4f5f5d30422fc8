import { Checkbox, Fieldset, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { parseDay } from '../ui/parse-day.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { dayText } from '../answers/birth-text.ts';
import { useEntryParts } from './entry-context.tsx';
import { EnumeratorField } from './enumerator-field.tsx';
import { OptionField, type Code } from './option-field.tsx';
import styles from './survey.module.css';
import { TypedField } from './typed-field.tsx';
import type { Entry, Mode, Work } from './work.ts';

const modes: readonly { code: Mode; label: string }[] = [
  { code: 'visit', label: surveyWords.modes.visit },
  { code: 'telephone', label: surveyWords.modes.telephone },
  { code: 'paper', label: surveyWords.modes.paper },
];

function modeOf(code: Code | undefined): Mode {
  return modes.find((mode) => mode.code === code)?.code ?? 'paper';
}

interface VisitPartProps {
  readonly entry: Entry;
  /** Only what stands on the paper is keyed: nobody is offered as the visitor, and the way of asking is known. */
  readonly onlyPaper: boolean;
}

/** When and how the household was asked. */
export function VisitPart({ entry: { villageId, reverify }, onlyPaper }: VisitPartProps): ReactNode {
  const { evidence, work, put, edit } = useEntryParts();
  return (
    <Fieldset legend={surveyWords.visit}>
      <div className={styles.fields}>
        <TypedField
          path="interviewOn"
          label={surveyWords.interviewOn}
          value={evidence.interviewOn === '' ? undefined : evidence.interviewOn}
          show={dayText}
          parse={parseDay}
          fault={surveyWords.dayFault}
          onChange={(day) => put('interviewOn', day ?? '')}
        />
        {!onlyPaper && (
          <OptionField
            path="mode"
            label={surveyWords.mode}
            options={modes}
            value={work.mode}
            onChange={(_, code) => edit((before) => ({ ...before, mode: modeOf(code) }))}
          />
        )}
        <EnumeratorField villageId={villageId} reverify={reverify} onlyNamed={onlyPaper} />
      </div>
    </Fieldset>
  );
}

/** Who signed the paper form. */
export function SignaturesPart(): ReactNode {
  const { work, edit } = useEntryParts();
  const sign = (who: keyof Work['signed'], on: boolean) =>
    edit((before) => ({ ...before, signed: { ...before.signed, [who]: on } }));
  return (
    <Fieldset legend={surveyWords.signatures}>
      <Group>
        <Checkbox
          data-field="signed.respondent"
          label={surveyWords.respondent}
          checked={work.signed.respondent}
          onChange={({ currentTarget }) => sign('respondent', currentTarget.checked)}
        />
        <Checkbox
          data-field="signed.enumerator"
          label={surveyWords.enumerator}
          checked={work.signed.enumerator}
          onChange={({ currentTarget }) => sign('enumerator', currentTarget.checked)}
        />
      </Group>
    </Fieldset>
  );
}
