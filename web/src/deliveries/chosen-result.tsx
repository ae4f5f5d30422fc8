import { Accordion, Alert, List, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { besideFindings, type BesideAssessment } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import type { Member } from '@ra-soat/domain/survey/evidence.ts';
import { assessed, assessedBeside } from '../answers/assessed.ts';
import { findingKey } from '../answers/finding-key.ts';
import { findingWords } from '../answers/finding-words.ts';
import { blocking, keptWarnings } from '../answers/judge-findings.ts';
import { ResultPanel } from '../surveys/result-panel.tsx';
import type { Entry } from '../surveys/work.ts';
import { deliveryWords as words } from '../words/deliveries.vi.ts';
import type { Chosen } from './two-forms.ts';

/** By finding, why a warning is kept. */
export type Reasons = Readonly<Record<string, string>>;

export interface Judgement {
  readonly assessment: Assessment;
  readonly beside: readonly BesideAssessment[];
  readonly findings: readonly Finding[];
  readonly kept: ReturnType<typeof keptWarnings>;
  readonly blocked: boolean;
}

/** The chosen form judged as the server will judge it. */
export function judged(entry: Entry, { evidence, beside }: Chosen, reasons: Reasons): Judgement {
  const assessment = assessed(entry, evidence);
  const further = assessedBeside(entry, evidence, assessment, beside);
  const findings = [...assessment.findings, ...besideFindings(assessment, further)];
  return {
    assessment,
    beside: further,
    findings,
    kept: keptWarnings(findings, reasons),
    blocked: blocking(findings, reasons).length > 0,
  };
}

interface ChosenResultProps {
  readonly judgement: Judgement;
  readonly members: readonly Member[];
  readonly reasons: Reasons;
  readonly onReason: (key: string, reason: string) => void;
}

/** What the chosen form gives, and what must be mended, explained or is missing. */
export function ChosenResult({ judgement, members, reasons, onReason }: ChosenResultProps): ReactNode {
  const { assessment, beside, findings } = judgement;
  const said = (finding: Finding) => {
    const [, line] = /^members\.(\d+)/u.exec(finding.path) ?? [];
    const name = line === undefined ? '' : (members[Number(line)]?.name ?? '');
    return name === '' ? findingWords(finding) : `${name}: ${findingWords(finding)}`;
  };
  const of = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity);
  return (
    <Stack gap="sm">
      <ResultPanel assessment={assessment} members={members} beside={beside} />
      <Listed title={words.mustMend} color="red" lines={of('error').map(said)} />
      {of('warning').length > 0 && (
        <Alert variant="outline" color="orange" title={words.kept}>
          <Stack gap="xs">
            {of('warning').map((finding) => (
              <TextInput
                key={findingKey(finding)}
                label={said(finding)}
                placeholder={words.keptReason}
                maxLength={300}
                value={reasons[findingKey(finding)] ?? ''}
                onChange={({ currentTarget }) => onReason(findingKey(finding), currentTarget.value)}
              />
            ))}
          </Stack>
        </Alert>
      )}
      <Gaps lines={of('gap').map(said)} />
    </Stack>
  );
}

interface ListedProps {
  readonly title: string;
  readonly color: string;
  readonly lines: readonly string[];
}

function Listed({ title, color, lines }: ListedProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <Alert variant="outline" color={color} title={title}>
      <Lines lines={lines} />
    </Alert>
  );
}

/** What is missing stops nothing here: folded, with its count. */
function Gaps({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <Accordion variant="contained">
      <Accordion.Item value="gaps">
        <Accordion.Control>{words.gaps(lines.length)}</Accordion.Control>
        <Accordion.Panel>
          <Lines lines={lines} />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <List size="sm">
      {lines.map((line, at) => (
        <List.Item key={`${line} ${at}`}>{line}</List.Item>
      ))}
    </List>
  );
}
