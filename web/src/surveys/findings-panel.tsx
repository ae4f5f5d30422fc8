import { Anchor, Card, Stack, Text, TextInput, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import { findingWords } from '../answers/finding-words.ts';
import styles from './survey.module.css';
import { findingKey } from '../answers/finding-key.ts';

const order = ['error', 'warning', 'gap'] as const;

interface FindingsPanelProps {
  readonly goTo: (path: string) => void;
}

/** What must be mended, what may be kept with a reason, and what is missing: each line leads to its field. */
export function FindingsPanel({ goTo }: FindingsPanelProps): ReactNode {
  const { findings } = useEntryParts();
  return (
    <Card withBorder component="section" aria-labelledby="findings">
      <Stack gap="xs">
        <Title order={2} id="findings">
          {surveyWords.findings} ({findings.length})
        </Title>
        {findings.length === 0 && <Text size="sm">{surveyWords.noFindings}</Text>}
        {order.map((severity) => (
          <Group
            key={severity}
            title={surveyWords.severity[severity]}
            findings={findings.filter((finding) => finding.severity === severity)}
            goTo={goTo}
          />
        ))}
      </Stack>
    </Card>
  );
}

interface GroupProps extends FindingsPanelProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function Group({ title, findings, goTo }: GroupProps): ReactNode {
  if (findings.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {title} ({findings.length})
      </Text>
      <ul className={styles.findings} aria-label={title}>
        {findings.map((finding, index) => (
          <li key={`${findingKey(finding)} ${index}`}>
            <Line finding={finding} goTo={goTo} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ finding, goTo }: FindingsPanelProps & { readonly finding: Finding }): ReactNode {
  const { evidence } = useEntryParts();
  const index = /^members\.(\d+)/u.exec(finding.path)?.[1];
  const member = index === undefined ? undefined : evidence.members[Number(index)];
  const who = member === undefined || member.name === '' ? '' : `${member.name}: `;
  const sentence = `${who}${findingWords(finding)}`;
  return (
    <>
      <Anchor component="button" type="button" className={styles.finding} onClick={() => goTo(finding.path)}>
        {sentence}
      </Anchor>
      {finding.severity === 'warning' && finding.code !== 'tick_changed' && (
        <Reason finding={finding} sentence={sentence} />
      )}
    </>
  );
}

function Reason({ finding, sentence }: { readonly finding: Finding; readonly sentence: string }): ReactNode {
  const { work, edit } = useEntryParts();
  const key = findingKey(finding);
  return (
    <TextInput
      size="xs"
      maxLength={300}
      placeholder={surveyWords.keptReason}
      aria-label={`${surveyWords.keptReason}: ${sentence}`}
      value={work.reasons[key] ?? ''}
      onChange={({ currentTarget: { value } }) =>
        edit((before) => ({ ...before, reasons: { ...before.reasons, [key]: value } }))
      }
    />
  );
}
