import { Alert, Card, Group, NumberInput, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { paperKinds, type PaperKind } from '@ra-soat/domain/papers/paper-book.ts';
import { paperKindWords } from '@ra-soat/domain/words/paper-books.vi.ts';
import { paperBooks, paperNumberTake, paperNumberVoid } from '@ra-soat/server/paper-books/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { day, ranges } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { paperScreenWords as words } from '../words/papers.vi.ts';

type Book = z.output<typeof paperBooks.output>['books'][number];
type Line = Book['lines'][number];

interface PaperBooksProps {
  readonly roundId: string;
  readonly commune: string;
  readonly firstYear: number;
}

/** Sổ văn bản of a commune: per year and book the numbers given, voided, left out, and the next one. */
export function PaperBooks({ roundId, commune, firstYear }: PaperBooksProps): ReactNode {
  const [year, setYear] = useState(firstYear);
  const [taken, setTaken] = useState<string | null>(null);
  const asked = useAsk(paperBooks, { commune, year }, { keep: true });
  return (
    <Card withBorder component="section" aria-labelledby="books">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-end">
          <Title order={2} id="books">
            {words.books}
          </Title>
          <NumberInput
            label={words.year}
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
        <Text size="sm">{words.booksHelp}</Text>
        <Group>
          <Take
            roundId={roundId}
            commune={commune}
            onTaken={(number, on) => {
              setTaken(number);
              setYear(Number(on.slice(0, 4)));
            }}
          />
          <Void commune={commune} year={year} />
        </Group>
        {taken !== null && (
          <Alert role="status" variant="outline" color="green" title={words.taken(taken)}>
            {null}
          </Alert>
        )}
        <Asked of={asked}>
          {({ books }) =>
            books.length === 0 ? (
              <Empty what={words.noBook} />
            ) : (
              books.map((book) => <BookTable key={book.book} book={book} />)
            )
          }
        </Asked>
      </Stack>
    </Card>
  );
}

const columns: readonly Column<Line>[] = [
  { id: 'number', header: words.columns.number, names: true, cell: ({ number }) => number },
  { id: 'on', header: words.columns.on, cell: ({ on }) => day(on) },
  { id: 'kind', header: words.columns.kind, cell: ({ kind }) => paperKindWords[kind] },
  { id: 'subject', header: words.columns.subject, wide: true, cell: ({ subject }) => subject },
  { id: 'state', header: words.columns.state, wide: true, cell: stateOf },
];

function stateOf({ voided, from }: Line): string {
  if (voided !== null) return words.voided(day(voided.on), voided.reason);
  return from === 'paper' ? words.fromPaper : words.fromBook;
}

function BookTable({ book: { book, next, gaps, lines } }: { readonly book: Book }): ReactNode {
  const left = ranges(gaps);
  return (
    <>
      <Title order={3}>{words.book(book, `${String(next).padStart(2, '0')}/${book}`)}</Title>
      {left !== '' && <Text size="sm">{words.gaps(left)}</Text>}
      <DataTable caption={book} columns={columns} rows={lines} keyOf={({ number, serial }) => `${serial} ${number}`} />
    </>
  );
}

interface TakeProps {
  readonly roundId: string;
  readonly commune: string;
  readonly onTaken: (number: string, on: string) => void;
}

function Take({ roundId, commune, onTaken }: TakeProps): ReactNode {
  const { today } = useMe();
  const [book, setBook] = useState('BC-UBND');
  const [kind, setKind] = useState<PaperKind>('report');
  const [subject, setSubject] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const action = useSend(paperNumberTake, ({ number }, sent) => {
    setSubject('');
    onTaken(number, sent.on);
  });
  const ready = book.trim() !== '' && subject.trim() !== '' && on !== null;
  return (
    <ActionDialog
      label={words.take}
      intro={words.takeIntro}
      action={action}
      body={ready ? { commune, book, kind, on, subject, roundId } : undefined}
    >
      <Select
        label={words.kind}
        data={paperKinds.map((value) => ({ value, label: paperKindWords[value] }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(paperKinds.find((one) => one === value) ?? 'other')}
      />
      <TextInput
        label={words.bookLabel}
        description={words.bookHelp}
        required
        maxLength={40}
        value={book}
        onChange={({ currentTarget }) => setBook(currentTarget.value)}
      />
      <TextInput
        label={words.subject}
        required
        maxLength={300}
        value={subject}
        onChange={({ currentTarget }) => setSubject(currentTarget.value)}
      />
      <VietDate label={words.on} required max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}

function Void({ commune, year }: { readonly commune: string; readonly year: number }): ReactNode {
  const { today } = useMe();
  const [book, setBook] = useState('BC-UBND');
  const [serial, setSerial] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const action = useSend(paperNumberVoid, () => setReason(''));
  const ready = book.trim() !== '' && serial !== null && on !== null && reason.trim() !== '';
  return (
    <ActionDialog
      label={words.void}
      intro={words.voidIntro}
      quiet
      action={action}
      body={ready ? { commune, year, book, serial, on, reason } : undefined}
    >
      <TextInput
        label={words.bookLabel}
        required
        maxLength={40}
        value={book}
        onChange={({ currentTarget }) => setBook(currentTarget.value)}
      />
      <NumberInput
        label={words.serial}
        required
        min={1}
        allowDecimal={false}
        value={serial ?? ''}
        onChange={(value) => setSerial(value === '' ? null : Number(value))}
      />
      <VietDate label={words.on} required max={today} value={on} onChange={setOn} />
      <TextInput
        label={words.reason}
        required
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ActionDialog>
  );
}
