import { Alert, Table, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { trainedFormText } from '@ra-soat/domain/words/training-plan.vi.ts';
import { trainingCertificateCheck } from '@ra-soat/server/quizzes/contract.ts';
import { Entrance } from '../access/entrance.tsx';
import { Asked } from '../ui/asked.tsx';
import { FactRow } from '../ui/fact-row.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSampleData } from '../ui/use-sample-data.ts';
import { quizzesWords as words } from '../words/quizzes.vi.ts';

/** For everybody who holds a certificate with its code: what it says, and whether it still holds. */
export function CheckPage(): ReactNode {
  const { code } = useParams({ from: '/xac-nhan/$code' });
  const asked = useAsk(trainingCertificateCheck, { code });
  return (
    <Entrance title={words.checkTitle} sampleData={useSampleData()}>
      <Asked of={asked}>
        {({ certificate }) =>
          certificate === null ? (
            <Alert color="red" title={words.checkUnknown}>
              <Text>{words.checkUnknownHelp}</Text>
            </Alert>
          ) : (
            <>
              <Alert
                color={certificate.revokedOn === null ? 'green' : 'red'}
                title={
                  certificate.revokedOn === null
                    ? words.checkValid
                    : words.checkRevoked(showDate(certificate.revokedOn))
                }
              />
              <Table>
                <Table.Tbody>
                  <FactRow label={words.checkName} value={certificate.name} />
                  <FactRow label={words.checkForms} value={certificate.forms.map(trainedFormText).join('; ')} />
                  <FactRow label={words.checkNumber} value={certificate.number} />
                  <FactRow label={words.checkOn} value={showDate(certificate.issuedOn)} />
                  <FactRow label={words.checkIssuer} value={certificate.issuer} />
                </Table.Tbody>
              </Table>
            </>
          )
        }
      </Asked>
    </Entrance>
  );
}
