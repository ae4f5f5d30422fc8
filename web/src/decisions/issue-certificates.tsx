import { NumberInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { certificatesIssue } from '@ra-soat/server/certificates/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { whole } from '../ui/show.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { decisionWords } from '../words/decisions.vi.ts';

interface IssueCertificatesProps {
  readonly decisionId: string;
  readonly label: string;
  readonly onIssued: (text: string) => void;
}

/** Numbers the certificates of a decision, in the order of the villages. */
export function IssueCertificates({ decisionId, label, onIssued }: IssueCertificatesProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [firstNumber, setFirst] = useState<number | null>(null);
  const action = useSend(certificatesIssue, ({ issued, from, to }) =>
    onIssued(decisionWords.done(whole(issued), from, to)),
  );
  return (
    <ActionDialog
      label={label}
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
