import { Badge, Checkbox, Fieldset, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IndicatorResult } from '@ra-soat/domain/assessment/assessment.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Indicator } from '@ra-soat/domain/standards/standard.ts';
import { INDICATOR_VALUE_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import { toggled } from '../answers/put-answer.ts';
import styles from './survey.module.css';
import { TextField } from './text-field.tsx';
import { WholeField } from './whole-field.tsx';

/** The ticks and the total of the signed paper, beside what the answers give. */
export function B2Part(): ReactNode {
  const { base, form, evidence, assessment, put } = useEntryParts();
  const { indicators } = standardOf(form.standard);
  const { lower, upper } = assessment.b2;
  const points = lower === upper ? String(lower) : surveyWords.b2Between(lower, upper);
  const total = (keyed: number | undefined) => {
    put(`${base}b2.keyedTotal`, keyed);
    if (keyed !== undefined && evidence.b2.keyedTicks === undefined) put(`${base}b2.keyedTicks`, []);
  };
  return (
    <Fieldset legend={surveyWords.b2}>
      <Stack gap="sm">
        <Text size="sm">{surveyWords.b2Help}</Text>
        <table className={styles.ticks}>
          <thead>
            <tr>
              <th scope="col">{surveyWords.indicator}</th>
              <th scope="col">{surveyWords.computed}</th>
              <th scope="col">{surveyWords.ticked}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <TickRow
                key={indicator.number}
                indicator={indicator}
                all={indicators}
                result={assessment.indicators.find(({ number }) => number === indicator.number)}
              />
            ))}
          </tbody>
        </table>
        <Group align="end">
          <WholeField
            path={`${base}b2.keyedTotal`}
            label={surveyWords.b2Total}
            value={evidence.b2.keyedTotal}
            onChange={total}
          />
          <Text size="sm">{surveyWords.b2Computed(points)}</Text>
        </Group>
      </Stack>
    </Fieldset>
  );
}

interface TickRowProps {
  readonly indicator: Indicator;
  readonly all: readonly Indicator[];
  readonly result: IndicatorResult | undefined;
}

function TickRow({ indicator, all, result }: TickRowProps): ReactNode {
  const { base, evidence, put } = useEntryParts();
  const { keyedTicks, tickReasons } = evidence.b2;
  const { number, name } = indicator;
  const ticked = keyedTicks?.includes(number) ?? false;
  const value = result?.value ?? 'unanswered';
  const differs = keyedTicks !== undefined && value !== 'unanswered' && ticked !== (value === 'deprived');
  const order = all.map((one) => one.number);
  const tick = (on: boolean) => put(`${base}b2.keyedTicks`, toggled(keyedTicks ?? [], number, on, order));
  const reason = `${base}b2.tickReasons.${number}`;
  return (
    <>
      <tr>
        <th scope="row">
          {number}. {name}
        </th>
        <td>{INDICATOR_VALUE_WORDS[value]}</td>
        <td>
          <Group gap="xs" wrap="nowrap">
            <Checkbox
              data-field={number === 1 ? `${base}b2.keyedTicks` : `${base}b2.keyedTicks.${number}`}
              aria-label={`${surveyWords.ticked}: ${number}. ${name}`}
              checked={ticked}
              onChange={({ currentTarget }) => tick(currentTarget.checked)}
            />
            {differs && <Badge color="orange">{surveyWords.differs}</Badge>}
          </Group>
        </td>
      </tr>
      {differs && (
        <tr>
          <td colSpan={3}>
            <TextField path={reason} label={surveyWords.tickReason(number)} value={tickReasons?.[number]} />
          </td>
        </tr>
      )}
    </>
  );
}
