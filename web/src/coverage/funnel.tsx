import { Card, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { baseOf } from '@ra-soat/domain/training/coverage.ts';
import { Bar } from '../ui/bar.tsx';
import { percent } from '../ui/show.ts';
import { coverageWords as words } from '../words/coverage.vi.ts';
import type { Coverage } from './coverage.ts';
import styles from './coverage.module.css';

const steps = ['listed', 'invited', 'came', 'practised', 'passed', 'certified', 'missing'] as const;

/** From those awaited to those who passed, each a bar of the same whole; who is still missing is hatched. */
export function Funnel({ totals }: { readonly totals: Coverage['totals'] }): ReactNode {
  const all = Math.max(baseOf(totals), totals.came);
  return (
    <Card withBorder component="section" aria-labelledby="funnel">
      <Stack gap="xs">
        <Title order={2} size="h3" id="funnel">
          {words.funnel}
        </Title>
        {totals.expected !== null && (
          <Text>
            {words.expected}: {words.people(totals.expected)}
          </Text>
        )}
        <dl className={styles.funnel}>
          {steps.map((step) => (
            <div key={step} className={styles.step}>
              <dt>{words[step]}</dt>
              <dd>
                <span className={styles.track} aria-hidden>
                  <span
                    className={step === 'missing' ? styles.missing : styles.fill}
                    style={{ width: `${percent(totals[step], all)}%` }}
                  />
                </span>
                <span className={styles.figure}>{words.ofAll(totals[step], all, percent(totals[step], all))}</span>
              </dd>
            </div>
          ))}
        </dl>
        <Text>{words.personsAndAttendances(totals.came, totals.attendances, totals.halfDays)}</Text>
        <Text size="sm">{words.differ}</Text>
        <Text size="sm">{words.womenMinorities(totals.women, totals.minorities)}</Text>
        {totals.unlisted > 0 && <Text size="sm">{words.unlisted(totals.unlisted)}</Text>}
        {totals.villages > 0 && <Villages totals={totals} />}
      </Stack>
    </Card>
  );
}

function Villages({ totals: { villages, trainedVillages } }: { readonly totals: Coverage['totals'] }): ReactNode {
  const without = villages - trainedVillages;
  return (
    <div>
      <Text size="sm">{words.villages}</Text>
      <Bar label={words.villages} done={trainedVillages} all={villages} />
      <Text size="sm">{without > 0 ? words.villagesMissing(without) : words.villagesFull}</Text>
    </div>
  );
}
