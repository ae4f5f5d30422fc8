import { Alert, Card, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { figureWords } from '@ra-soat/domain/words/figures.vi.ts';
import { figuresFreeze } from '@ra-soat/server/reports/contract.ts';
import { useMay } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { figuresScreenWords as words } from '../words/figures-screen.vi.ts';
import type { Figures } from './figures.ts';

interface FreezeCardProps {
  readonly stage: 'preliminary' | 'official';
  readonly figures: Figures;
  readonly standard: NonNullable<Figures['standard']>;
}

/** One stage: its deadline, what is missing, and the button that freezes. */
export function FreezeCard({ stage, figures, standard }: FreezeCardProps): ReactNode {
  const may = useMay();
  const { due, missing, layers } = figures;
  const open = missing[stage];
  const forbidden = stage === 'official' && open.length > 0;
  return (
    <Card withBorder component="section" aria-labelledby={stage}>
      <Stack gap="sm" align="flex-start">
        <Title order={2} id={stage}>
          {words.stages[stage]}
        </Title>
        {due[stage] !== null && <Text>{words.due(showDate(due[stage]))}</Text>}
        <Text size="sm">{stage === 'preliminary' ? words.preliminaryHelp : words.officialHelp}</Text>
        {stage === 'preliminary' && <Text size="sm">{figureWords.layers(layers)}.</Text>}
        {open.length === 0 ? (
          <Text size="sm">{words.ready}</Text>
        ) : (
          <details>
            <summary>{forbidden ? words.forbids(open.length) : words.stillOpen(open.length)}</summary>
            <List size="sm">
              {open.map((name) => (
                <List.Item key={name}>{name}</List.Item>
              ))}
            </List>
          </details>
        )}
        {may('figures.freeze') && !forbidden && <Freeze stage={stage} figures={figures} standard={standard} />}
      </Stack>
    </Card>
  );
}

function Freeze({ stage, figures, standard }: FreezeCardProps): ReactNode {
  const { place, year, versions } = figures;
  const [reason, setReason] = useState('');
  const [figuresId, setId] = useState(() => crypto.randomUUID());
  const [done, setDone] = useState<string | null>(null);
  const action = useSend(figuresFreeze, ({ version, failing }) => {
    setDone(words.frozen(version, failing));
    setReason('');
    setId(crypto.randomUUID());
  });
  const again = versions.some((one) => one.stage === stage);
  const body = { figuresId, place: place.placeId, year, standard, stage, reason };
  return (
    <>
      {done !== null && (
        <Alert role="status" variant="outline" color="green" title={done}>
          {null}
        </Alert>
      )}
      <ActionDialog
        label={words.freeze[stage]}
        intro={words.freezeHelp}
        action={action}
        body={again && reason.trim() === '' ? undefined : body}
      >
        <TextInput
          label={words.reason}
          description={words.reasonHelp}
          required={again}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </ActionDialog>
    </>
  );
}
