import { Alert, Card, Code, NumberInput, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { certificatesIssue } from '@ra-soat/server/certificates/contract.ts';
import { certificatesPaper, decisionPaper } from '@ra-soat/server/documents/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { Attachments } from '../attachments/attachments.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { whole } from '../ui/show.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { decisionWords } from '../words/decisions.vi.ts';
import type { Decision } from './decision.ts';

interface SignedPapersProps {
  readonly roundId: string;
  readonly decisionId: string;
  readonly decision: Decision;
  readonly villages: readonly { readonly villageId: string; readonly name: string }[];
}

/** A signed decision: who, when, the hash of its lists, its paper, and the certificates. */
export function SignedPapers({ roundId, decisionId, decision, villages }: SignedPapersProps): ReactNode {
  const may = useMay();
  const { number, on, signer, effectiveOn, hash, certificates } = decision;
  const [issued, setIssued] = useState<string | null>(null);
  return (
    <Card withBorder component="section" aria-labelledby="signed">
      <Stack gap="sm" align="flex-start">
        <Title order={2} id="signed">
          {decisionWords.signedTitle(number ?? '–', on === null ? '–' : showDate(on))}
        </Title>
        <Text>{decisionWords.signedBy(signer ?? '–', effectiveOn === null ? '–' : showDate(effectiveOn))}</Text>
        {hash !== null && (
          <Text size="sm" style={{ wordBreak: 'break-all' }}>
            {decisionWords.hash} <Code>{hash}</Code>
          </Text>
        )}
        {may('paper.print') && (
          <PaperButtons
            name={decisionWords.paper}
            urlOf={(format) => fileUrl(decisionPaper, { roundId, standard: decision.standard, format })}
          />
        )}
        <Title order={3}>{decisionWords.signedScan}</Title>
        <Attachments subject={{ kind: 'decision', id: decisionId }} />
        <Title order={3}>{decisionWords.certificates}</Title>
        {issued !== null && (
          <Alert role="status" variant="outline" color="green" title={issued}>
            {null}
          </Alert>
        )}
        <Text>{certificates > 0 ? decisionWords.issued(whole(certificates)) : decisionWords.notIssued}</Text>
        {certificates === 0 && may('certificate.issue') && <Issue decisionId={decisionId} onIssued={setIssued} />}
        {certificates > 0 && may('paper.print') && (
          <Stack gap="xs">
            <PaperButtons
              name={decisionWords.allVillages}
              urlOf={(format) => fileUrl(certificatesPaper, { decisionId, format })}
            />
            <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="xs">
              {villages.map(({ villageId, name }) => (
                <PaperButtons
                  key={villageId}
                  name={decisionWords.certificatesOf(name)}
                  urlOf={(format) => fileUrl(certificatesPaper, { decisionId, villageId, format })}
                />
              ))}
            </SimpleGrid>
          </Stack>
        )}
      </Stack>
    </Card>
  );
}

interface IssueProps {
  readonly decisionId: string;
  readonly onIssued: (text: string) => void;
}

function Issue({ decisionId, onIssued }: IssueProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [firstNumber, setFirst] = useState<number | null>(null);
  const action = useSend(certificatesIssue, ({ issued, from, to }) =>
    onIssued(decisionWords.done(whole(issued), from, to)),
  );
  return (
    <ActionDialog
      label={decisionWords.issue}
      intro={decisionWords.issueHelp}
      action={action}
      body={on === null ? undefined : { decisionId, on, ...(firstNumber === null ? {} : { firstNumber }) }}
    >
      <VietDate label={decisionWords.issueOn} required max={today} value={on} onChange={setOn} />
      <NumberInput
        label={decisionWords.firstNumber}
        description={decisionWords.firstNumberHelp}
        min={1}
        allowDecimal={false}
        value={firstNumber ?? ''}
        onChange={(value) => setFirst(value === '' ? null : Number(value))}
      />
    </ActionDialog>
  );
}
