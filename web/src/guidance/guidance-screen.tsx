import { Badge, Card, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { planStepCodes } from '@ra-soat/domain/procedure/plan.ts';
import { planStepWords } from '@ra-soat/domain/words/plan.vi.ts';
import { guidanceEnd, guidanceSearch } from '@ra-soat/server/guidance/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { guidanceWords } from '../words/guidance.vi.ts';
import { AddLetter } from './add-letter.tsx';
import type { Letter } from './letter.ts';

/** The library of guidance letters: by words, by step, in force today or all. */
export function GuidanceScreen(): ReactNode {
  const { text = '', step, all = false } = useSearch({ from: '/guidance' });
  const navigate = useNavigate({ from: '/guidance' });
  const may = useMay();
  const { today } = useMe();
  const [asked] = useDebouncedValue(text, 250);
  const input = { text: asked, ...(step && { step }), ...(!all && { on: today }) };
  const found = useAsk(guidanceSearch, input, { keep: true });
  const chosen = (value: string) => planStepCodes.find((code) => code === value);
  return (
    <Page
      title={guidanceWords.title}
      subtitle={guidanceWords.intro}
      actions={may('guidance.manage') ? <AddLetter /> : undefined}
    >
      <Group align="flex-end">
        <SearchInput
          label={guidanceWords.search}
          description={guidanceWords.searchHelp}
          value={text}
          onChange={(next) => void navigate({ search: (old) => ({ ...old, text: next || undefined }), replace: true })}
        />
        <NativeSelect
          label={guidanceWords.step}
          data={[
            { value: '', label: guidanceWords.anyStep },
            ...planStepCodes.map((code) => ({ value: code, label: planStepWords[code] })),
          ]}
          value={step ?? ''}
          onChange={(event) => {
            const next = chosen(event.currentTarget.value);
            void navigate({ search: (old) => ({ ...old, step: next }) });
          }}
        />
        <Checkbox
          label={guidanceWords.inForce}
          checked={!all}
          onChange={(event) => {
            const next = event.currentTarget.checked ? undefined : true;
            void navigate({ search: (old) => ({ ...old, all: next }) });
          }}
        />
      </Group>
      <Asked of={found}>
        {({ letters }) => (
          <Stack>
            {letters.length === 0 && <Empty what={text || step ? guidanceWords.none : guidanceWords.noneYet} />}
            {letters.map((letter) => (
              <LetterCard key={letter.guidanceId} letter={letter} />
            ))}
          </Stack>
        )}
      </Asked>
    </Page>
  );
}

function LetterCard({ letter }: { readonly letter: Letter }): ReactNode {
  const { today } = useMe();
  const { number, issuer, on, subject, content, steps, questions, validFrom, validTo, placeName, mine } = letter;
  const over = validTo !== null && validTo < today;
  return (
    <Card withBorder component="article" aria-label={`${number} ${subject}`}>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {number}: {subject}
        </Title>
        <Text size="sm">
          {guidanceWords.line(issuer, showDate(on))} · {placeName} ·{' '}
          {guidanceWords.validity(showDate(validFrom), validTo === null ? null : showDate(validTo))}
        </Text>
        <Group gap="xs">
          {over && <Badge color="gray">{guidanceWords.over}</Badge>}
          {steps.map((code) => (
            <Badge key={code} variant="light">
              {planStepWords[code]}
            </Badge>
          ))}
          {questions.map((question) => (
            <Badge key={question} variant="outline">
              {question}
            </Badge>
          ))}
        </Group>
        {content !== '' && <Text style={{ whiteSpace: 'pre-wrap' }}>{content}</Text>}
        {mine && validTo === null && <EndLetter letter={letter} />}
      </Stack>
    </Card>
  );
}

function EndLetter({ letter }: { readonly letter: Letter }): ReactNode {
  const [validTo, setValidTo] = useState<IsoDate | null>(null);
  const { guidanceId, place, number, validFrom } = letter;
  const action = useSend(guidanceEnd);
  return (
    <Group>
      <ActionDialog
        label={guidanceWords.end}
        title={guidanceWords.endOf(number)}
        action={action}
        body={validTo === null ? undefined : { guidanceId, place, validTo }}
        quiet
      >
        <VietDate label={guidanceWords.validTo} required min={validFrom} value={validTo} onChange={setValidTo} />
      </ActionDialog>
    </Group>
  );
}
