import { Alert, Group, List, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { explain } from '@ra-soat/domain/assessment/explain.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import { surveyAccept, surveyReturn } from '@ra-soat/server/surveys/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { surveyWords } from '../words/surveys.vi.ts';
import { acceptanceObstacle } from './acceptance.ts';
import { AnswerTables } from './answer-tables.tsx';
import { findingWords } from '../answers/finding-words.ts';
import type { Remarks } from './remark-cell.tsx';
import { ResultPanel } from './result-panel.tsx';
import { assessed, assessedBeside } from '../answers/assessed.ts';
import type { Entry } from './work.ts';

const returnable = ['SURVEYED', 'ACCEPTED', 'AGREED'];

/** A submitted form as a second person reads it: result, reason, answers, and whether it may be accepted. */
export function ReviewView({ entry }: { readonly entry: Entry }): ReactNode {
  const { version, evidence } = entry;
  const may = useMay();
  const [remarks, setRemarks] = useState<Remarks>({});
  const mayReturn = may('survey.accept') && returnable.includes(entry.state);
  if (version === null) return <Empty what={surveyWords.noForm} remedy={surveyWords.noFormHelp} />;
  const assessment = assessed(entry, evidence);
  const entries = Object.fromEntries(entry.beside.map((one) => [one.standard, one.proposal ?? {}]));
  const beside = assessedBeside(entry, evidence, assessment, entries);
  return (
    <Stack>
      <Text size="sm">{surveyWords.enteredBy(entry.enteredBy ?? surveyWords.unknownPerson, version)}</Text>
      <ResultPanel assessment={assessment} members={evidence.members} beside={beside} />
      <Acceptance entry={entry} version={version} assessment={assessment} remarks={mayReturn ? remarks : null} />
      <Kept entry={entry} />
      <Title order={2}>{surveyWords.answers}</Title>
      {mayReturn && <Text size="sm">{surveyWords.remarkHelp}</Text>}
      <AnswerTables
        evidence={evidence}
        form={formOf(entry.standard, evidence.version)}
        assessment={assessment}
        {...(mayReturn && { remarking: { remarks, onChange: setRemarks } })}
      />
      <section aria-labelledby="lines">
        <Title order={2} id="lines">
          {surveyWords.lines}
        </Title>
        <List size="sm" mt="xs">
          {explain(assessment, evidence.members).lines.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      </section>
    </Stack>
  );
}

interface AcceptanceProps {
  readonly entry: Entry;
  readonly version: number;
  readonly assessment: Assessment;
  /** Null: the form may not be returned. */
  readonly remarks: Remarks | null;
}

function Acceptance({ entry, version, assessment, remarks }: AcceptanceProps): ReactNode {
  const may = useMay();
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const accepting = useSend(surveyAccept);
  const returning = useSend(surveyReturn);
  const obstacle = acceptanceObstacle(entry, assessment.result.class, may('survey.accept'));
  const { householdId, roundId } = entry;
  const written = Object.entries(remarks ?? {})
    .filter(([, { remark }]) => remark.trim() !== '')
    .map(([path, said]) => ({ path, ...said }));
  const sent = on === null ? undefined : { householdId, roundId, version, on };
  const date = <VietDate label={surveyWords.on} required max={today} value={on} onChange={setOn} />;
  return (
    <Stack gap="xs" align="flex-start">
      {obstacle !== null && (
        <Alert variant="outline" color="gray" title={surveyWords.cannotAccept}>
          {obstacle}
        </Alert>
      )}
      <Group>
        {obstacle === null && (
          <ActionDialog label={surveyWords.accept} intro={surveyWords.acceptHelp} action={accepting} body={sent}>
            {date}
          </ActionDialog>
        )}
        {remarks !== null && (
          <ActionDialog
            label={written.length === 0 ? surveyWords.return : surveyWords.returnWith(written.length)}
            intro={surveyWords.returnHelp}
            danger
            action={returning}
            body={sent && reason.trim() !== '' ? { ...sent, reason, remarks: written } : undefined}
          >
            <Textarea
              label={surveyWords.returnReason}
              required
              maxLength={500}
              autosize
              minRows={2}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            {written.map(({ path, question, remark }) => (
              <Text size="sm" key={path}>
                {question}: {remark}
              </Text>
            ))}
            {date}
          </ActionDialog>
        )}
      </Group>
    </Stack>
  );
}

function Kept({ entry }: { readonly entry: Entry }): ReactNode {
  if (entry.kept.length === 0) return null;
  return (
    <section aria-labelledby="kept">
      <Title order={2} id="kept">
        {surveyWords.kept}
      </Title>
      <List size="sm" mt="xs">
        {entry.kept.map((kept) => (
          <List.Item key={`${kept.code} ${kept.path}`}>
            {findingWords(kept)}: <strong>{kept.reason}</strong>
          </List.Item>
        ))}
      </List>
    </section>
  );
}
