import { Alert, Table, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { certificateCheck } from '@ra-soat/server/certificates/contract.ts';
import { Entrance } from '../access/entrance.tsx';
import { Asked } from '../ui/asked.tsx';
import { FactRow } from '../ui/fact-row.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSampleData } from '../ui/use-sample-data.ts';
import { paperScreenWords } from '../words/papers.vi.ts';

const words = paperScreenWords.check;

/** For whoever holds a certificate of a poor or near-poor household: what it says, and whether it still holds. */
export function CertificateCheckPage(): ReactNode {
  const { code } = useParams({ from: '/giay-chung-nhan/$code' });
  const asked = useAsk(certificateCheck, { code });
  return (
    <Entrance title={words.title} sampleData={useSampleData()}>
      <Asked of={asked}>
        {({ certificate }) =>
          certificate === null ? (
            <Alert color="red" title={words.unknown}>
              <Text>{words.unknownHelp}</Text>
            </Alert>
          ) : (
            <>
              <Alert
                color={certificate.holds ? 'green' : 'red'}
                title={
                  certificate.holds ? words.holds : words.over(showDate(certificate.lastDay ?? certificate.issuedOn))
                }
              />
              <Table>
                <Table.Tbody>
                  <FactRow label={words.number} value={certificate.number} />
                  <FactRow label={words.issuer} value={`${certificate.issuer}, ${certificate.province}`} />
                  <FactRow label={words.head} value={certificate.head} />
                  <FactRow label={words.class} value={CLASS_WORDS[certificate.class]} />
                  <FactRow label={words.year} value={String(certificate.statusYear)} />
                  <FactRow label={words.issuedOn} value={showDate(certificate.issuedOn)} />
                  {certificate.lastDay !== null && <FactRow label={words.lastDay} value={showDate(certificate.lastDay)} />}
                  {certificate.reissued && <FactRow label={words.reissued} value={words.yes} />}
                </Table.Tbody>
              </Table>
            </>
          )
        }
      </Asked>
    </Entrance>
  );
}
