import { Badge, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { trainingCertificatesPaper } from '@ra-soat/server/documents/contract.ts';
import {
  trainingCertificateIssue,
  trainingCertificateRevoke,
  trainingCertificates,
} from '@ra-soat/server/quizzes/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { quizzesWords as words } from '../words/quizzes.vi.ts';

type Person = z.output<(typeof trainingCertificates)['output']>['people'][number];

function numberOf({ certificate }: Person): string {
  if (!certificate) return words.none;
  const { number, revokedOn } = certificate;
  return revokedOn === null ? number : words.revokedOn(number, showDate(revokedOn));
}

const columns: readonly Column<Person>[] = [
  { id: 'name', header: words.name, names: true, cell: ({ name }) => name },
  { id: 'place', header: words.place, cell: ({ place }) => place },
  { id: 'attended', header: words.attended, number: true, cell: ({ attended }) => whole(attended) },
  {
    id: 'passed',
    header: words.state,
    cell: ({ passed }) => <Badge color={passed ? 'green' : 'gray'}>{passed ? words.passed : words.failed}</Badge>,
  },
  { id: 'number', header: words.number, cell: numberOf },
];

/** Who has what for a certificate; issuing, printing, revoking. */
export function CertificatesPart({ campaignId }: { readonly campaignId: string }): ReactNode {
  const asked = useAsk(trainingCertificates, { campaignId });
  const manages = useMay()('training.manage');
  const origin = globalThis.location.origin;
  const revoking: Column<Person> = { id: 'revoke', header: words.revoke, cell: (person) => <Revoke person={person} /> };
  return (
    <Stack component="section" gap="xs" aria-label={words.certificates}>
      <Title order={2} size="h3">
        {words.certificates}
      </Title>
      <Asked of={asked}>
        {({ halves, people }) => (
          <Stack>
            {halves !== null && <Text>{words.certificatesHelp(halves)}</Text>}
            {manages && halves !== null && (
              <Group>
                <Issue campaignId={campaignId} />
                {people.some(({ certificate }) => certificate?.revokedOn === null) && (
                  <PaperButtons
                    name={words.print}
                    urlOf={(format) => fileUrl(trainingCertificatesPaper, { campaignId, origin, format })}
                  />
                )}
              </Group>
            )}
            {people.length === 0 ? (
              <Text>{words.noPeople}</Text>
            ) : (
              <DataTable
                caption={words.certificates}
                columns={manages ? [...columns, revoking] : columns}
                rows={people}
                keyOf={({ personId }) => personId}
              />
            )}
          </Stack>
        )}
      </Asked>
    </Stack>
  );
}

function Issue({ campaignId }: { readonly campaignId: string }): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<IsoDate | null>(today);
  const [signer, setSigner] = useState<{ name: string; title: string }>({ name: '', title: words.chairman });
  const action = useSend(trainingCertificateIssue);
  const ready = on !== null && signer.name.trim() !== '' && signer.title.trim() !== '';
  return (
    <ActionDialog
      label={words.issue}
      intro={words.issueIntro}
      action={action}
      body={ready ? { campaignId, on, signer } : undefined}
    >
      <VietDate label={words.on} required max={today} value={on} onChange={setOn} />
      <TextInput
        label={words.signerTitle}
        required
        value={signer.title}
        onChange={(event) => setSigner({ ...signer, title: event.currentTarget.value })}
      />
      <TextInput
        label={words.signerName}
        required
        value={signer.name}
        onChange={(event) => setSigner({ ...signer, name: event.currentTarget.value })}
      />
    </ActionDialog>
  );
}

function Revoke({ person: { name, certificate } }: { readonly person: Person }): ReactNode {
  const [reason, setReason] = useState('');
  const action = useSend(trainingCertificateRevoke);
  if (!certificate || certificate.revokedOn !== null) return null;
  const { certificateId } = certificate;
  return (
    <ActionDialog
      label={words.revoke}
      title={words.revokeOf(name)}
      action={action}
      body={reason.trim() === '' ? undefined : { certificateId, reason }}
      danger
      quiet
    >
      <ReasonField label={words.reason} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
