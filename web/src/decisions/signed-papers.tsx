import { Alert, Card, Code, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { certificatesPaper, decisionPaper } from '@ra-soat/server/documents/contract.ts';
import { useMay } from '../access/session.tsx';
import { Attachments } from '../attachments/attachments.tsx';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { whole } from '../ui/show.ts';
import { decisionWords } from '../words/decisions.vi.ts';
import type { Decision } from './decision.ts';
import { IssueCertificates } from './issue-certificates.tsx';

interface SignedPapersProps {
  readonly roundId: string;
  readonly decisionId: string;
  readonly decision: Decision;
  readonly villages: readonly { readonly villageId: string; readonly name: string }[];
}

/** A signed decision: who, when, the hash of its lists, its paper, and the certificates. */
export function SignedPapers({ roundId, decisionId, decision, villages }: SignedPapersProps): ReactNode {
  const may = useMay();
  const { number, on, signer, authority, effectiveOn, hash, certificates } = decision;
  const signedAs = authority === null ? '–' : decisionWords.authorities[authority];
  const [issued, setIssued] = useState<string | null>(null);
  return (
    <Card withBorder component="section" aria-labelledby="signed">
      <Stack gap="sm" align="flex-start">
        <Title order={2} id="signed">
          {decisionWords.signedTitle(number ?? '–', on === null ? '–' : showDate(on))}
        </Title>
        <Text>
          {decisionWords.signedBy(signer ?? '–', signedAs, effectiveOn === null ? '–' : showDate(effectiveOn))}
        </Text>
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
        {certificates === 0 && may('certificate.issue') && (
          <IssueCertificates decisionId={decisionId} label={decisionWords.issue} onIssued={setIssued} />
        )}
        {certificates > 0 && may('paper.print') && (
          <Stack gap="xs">
            <PaperButtons
              name={decisionWords.allVillages}
              urlOf={(format) => fileUrl(certificatesPaper, { origin: globalThis.location.origin, decisionId, format })}
            />
            <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }} spacing="xs">
              {villages.map(({ villageId, name }) => (
                <PaperButtons
                  key={villageId}
                  name={decisionWords.certificatesOf(name)}
                  urlOf={(format) =>
                    fileUrl(certificatesPaper, { origin: globalThis.location.origin, decisionId, villageId, format })
                  }
                />
              ))}
            </SimpleGrid>
          </Stack>
        )}
      </Stack>
    </Card>
  );
}
