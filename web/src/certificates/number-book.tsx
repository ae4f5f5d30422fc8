import { Card, Group, List, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { certificatesBook, certificateVoid } from '@ra-soat/server/certificates/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { day, ranges, whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { afterWords, certificateWords } from '../words/after-decision.vi.ts';

type Book = z.output<typeof certificatesBook.output>;

interface NumberBookProps {
  readonly roundId: string;
  /** The year of the decision: whose numbers people ask for first. */
  readonly firstYear: number;
}

/** The numbering book of one year: what is next, what was left out, what was voided and why. */
export function NumberBook({ roundId, firstYear }: NumberBookProps): ReactNode {
  const may = useMay();
  const [year, setYear] = useState(firstYear);
  const asked = useAsk(certificatesBook, { roundId, year }, { keep: true });
  return (
    <Card withBorder component="section" aria-labelledby="book">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-end">
          <Title order={2} id="book">
            {certificateWords.book(year)}
          </Title>
          <NumberInput
            label={certificateWords.bookYear}
            w={120}
            min={2016}
            max={2100}
            allowDecimal={false}
            value={year}
            onChange={(value) => {
              if (typeof value === 'number' && value >= 2016 && value <= 2100) setYear(value);
            }}
          />
        </Group>
        <Asked of={asked}>
          {(book) => (
            <>
              <BookLines book={book} />
              {may('certificate.issue') && (
                <Group>
                  <VoidNumber roundId={roundId} year={year} next={book.next} />
                </Group>
              )}
            </>
          )}
        </Asked>
      </Stack>
    </Card>
  );
}

function BookLines({ book }: { readonly book: Book }): ReactNode {
  const { given, first, last, next, gaps, voided } = book;
  const left = ranges(gaps);
  const span = first !== null && last !== null ? `, ${certificateWords.range(first, last)}` : '';
  return (
    <>
      <Text>
        {certificateWords.given(whole(given))}
        {span}. {certificateWords.next(String(next))}
      </Text>
      <Text size="sm">{left === '' ? certificateWords.noGaps : certificateWords.gaps(left)}</Text>
      {voided.length > 0 && (
        <>
          <Text size="sm">{certificateWords.voided(whole(voided.length))}</Text>
          <List size="sm">
            {voided.map(({ serial, number, on, reason }) => (
              <List.Item key={serial}>{certificateWords.voidLine(number, day(on), reason)}</List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}

interface VoidNumberProps {
  readonly roundId: string;
  readonly year: number;
  readonly next: number;
}

function VoidNumber({ roundId, year, next }: VoidNumberProps): ReactNode {
  const { today } = useMe();
  const [serial, setSerial] = useState<number | null>(next);
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const action = useSend(certificateVoid, () => setReason(''));
  const complete = serial !== null && on !== null && reason.trim() !== '';
  return (
    <ActionDialog
      label={certificateWords.void}
      intro={certificateWords.voidHelp}
      action={action}
      quiet
      body={complete ? { roundId, year, serial, on, reason } : undefined}
    >
      <NumberInput
        label={certificateWords.voidSerial}
        required
        min={1}
        allowDecimal={false}
        value={serial ?? ''}
        onChange={(value) => setSerial(value === '' ? null : Number(value))}
      />
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
