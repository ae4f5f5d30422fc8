import { Alert, Stack, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { certificatesPaper, decisionPaper } from '@ra-soat/server/documents/contract.ts';
import { useMay } from '../access/session.tsx';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { whole } from '../ui/show.ts';
import { laterWords } from '../words/later.vi.ts';
import type { Decision } from './decision.ts';
import { IssueCertificates } from './issue-certificates.tsx';
import type { Later } from './later-decisions.tsx';

interface DecisionPapersProps {
  readonly roundId: string;
  readonly decision: Decision;
  readonly later: Later;
}

/** The paper of every decision of the round, and the certificates which its households still lack. */
export function DecisionPapers({ roundId, decision, later }: DecisionPapersProps): ReactNode {
  const may = useMay();
  const [issued, setIssued] = useState<string | null>(null);
  const first = (decisionId: string) => decisionId === decision.decisionId && decision.certificates === 0;
  const waiting = later.decisions.filter(({ toIssue, decisionId }) => toIssue > 0 && !first(decisionId));
  return (
    <Stack gap="xs" align="flex-start">
      {may('paper.print') && (
        <>
          <Title order={3}>{laterWords.papers}</Title>
          {later.decisions.map(({ decisionId, kind, number }) => (
            <PaperButtons
              key={decisionId}
              name={laterWords.paperOf(laterWords.kinds[kind], number)}
              urlOf={(format) => fileUrl(decisionPaper, { roundId, decisionId, standard: decision.standard, format })}
            />
          ))}
          {later.decisions
            .filter(({ kind, inForce, households, toIssue }) => kind === 'amendment' && inForce && households > toIssue)
            .map(({ decisionId, number }) => (
              <PaperButtons
                key={decisionId}
                name={laterWords.certificatesOf(number)}
                urlOf={(format) =>
                  fileUrl(certificatesPaper, { origin: globalThis.location.origin, decisionId, format })
                }
              />
            ))}
        </>
      )}
      {issued !== null && (
        <Alert role="status" variant="outline" color="green" title={issued}>
          {null}
        </Alert>
      )}
      {may('certificate.issue') &&
        waiting.map(({ decisionId, number, toIssue }) => (
          <IssueCertificates
            key={decisionId}
            decisionId={decisionId}
            label={laterWords.issue(whole(toIssue), number)}
            onIssued={setIssued}
          />
        ))}
    </Stack>
  );
}
