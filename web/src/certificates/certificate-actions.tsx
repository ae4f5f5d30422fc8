import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { reprintCauseWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { certificateReprint, certificateWithdrawHanding, reprintCause } from '@ra-soat/server/certificates/contract.ts';
import { certificatePaper } from '@ra-soat/server/documents/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { fileUrl } from '../ui/door.ts';
import { FileButton } from '../ui/file-button.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { afterWords, certificateWords } from '../words/after-decision.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import type { Certificate } from './certificate.ts';

/** Prints one certificate; prints it again under its number; withdraws a handing over that was entered wrongly. */
export function CertificateActions({ certificate }: { readonly certificate: Certificate }): ReactNode {
  const may = useMay();
  const { householdId, decisionId, number, handed } = certificate;
  return (
    <Group gap="xs">
      {may('certificate.issue') && (
        <FileButton
          href={fileUrl(certificatePaper, {
            origin: globalThis.location.origin,
            householdId,
            decisionId,
            format: 'pdf',
          })}
          label={`${certificateWords.print(number)}, ${uiWords.pdf}`}
        >
          {uiWords.pdf}
        </FileButton>
      )}
      {may('certificate.issue') && <Reprint certificate={certificate} />}
      {may('certificate.issue') && handed !== null && <Withdraw certificate={certificate} />}
    </Group>
  );
}

function Reprint({
  certificate: { householdId, decisionId, number },
}: {
  readonly certificate: Certificate;
}): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [cause, setCause] = useState<ReturnType<typeof reprintCause.parse>>('lost');
  const [reason, setReason] = useState('');
  const action = useSend(certificateReprint, () => setReason(''));
  const complete = on !== null && reason.trim() !== '';
  return (
    <ActionDialog
      label={certificateWords.reprint}
      title={certificateWords.reprintTitle(number)}
      intro={certificateWords.reprintHelp}
      action={action}
      quiet
      body={complete ? { householdId, decisionId, on, cause, reason } : undefined}
    >
      <NativeSelect
        label={certificateWords.reprintCause}
        value={cause}
        onChange={({ currentTarget }) => setCause(reprintCause.parse(currentTarget.value))}
        data={Object.entries(reprintCauseWords).map(([value, label]) => ({ value, label }))}
      />
      <VietDate label={afterWords.on} required max={today} value={on} onChange={setOn} />
      <TextInput
        label={certificateWords.reprintDetail}
        required
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}

function Withdraw({
  certificate: { householdId, decisionId, number },
}: {
  readonly certificate: Certificate;
}): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const action = useSend(certificateWithdrawHanding, () => setReason(''));
  return (
    <ActionDialog
      label={certificateWords.withdraw}
      title={certificateWords.withdrawTitle(number)}
      intro={certificateWords.withdrawHelp}
      action={action}
      quiet
      body={on === null || reason.trim() === '' ? undefined : { householdId, decisionId, on, reason }}
    >
      <VietDate label={afterWords.on} required max={today} value={on} onChange={setOn} />
      <TextInput
        label={afterWords.reason}
        required
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}
