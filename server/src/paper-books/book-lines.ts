import { sql } from 'kysely';
import { readPaperNumber, type PaperKind } from '@ra-soat/domain/papers/paper-book.ts';
import { paperSubjects } from '@ra-soat/domain/words/paper-books.vi.ts';
import type { Tx } from '../platform/database.ts';

/** One number of a book, with the paper it stands on. */
export interface BookLine {
  readonly book: string;
  readonly serial: number;
  readonly number: string;
  readonly kind: PaperKind;
  readonly on: string;
  readonly subject: string;
  readonly from: 'book' | 'paper';
  readonly voided: { readonly on: string; readonly reason: string } | null;
}

/** Two officers never take numbers of a commune's books at the same time. */
export async function lockBooks(tx: Tx, commune: string, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`paper books ${commune} ${year}`}, 0))`.execute(tx);
}

interface Paper {
  readonly number: string;
  readonly kind: PaperKind;
  readonly on: string;
  readonly of: keyof typeof paperSubjects;
}

/** Numbers that stand on papers of the system; those of one paper with several annexes once. */
async function onPapers(tx: Tx, commune: string, year: number): Promise<BookLine[]> {
  const { rows } = await sql<Paper>`
    select distinct number, kind, on_date as on, of from (
      select number, 'decision' as kind, decided_on as on_date, d.kind as of from decision d where commune_id = ${commune}
      union all select number, 'decision', signed_on, 'committee' from committee where commune_id = ${commune}
      union all select number, 'plan', signed_on, 'plan' from plan where commune_id = ${commune}
      union all select number, 'invitation', signed_on, 'invitation' from invitation where commune_id = ${commune}
      union all select body ->> 'answerNumber', 'notice', answered_on, 'objection' from objection
        where commune_id = ${commune} and answered_on is not null
      union all select body ->> 'number', 'notice', on_date, 'refusal' from review_request_step
        where commune_id = ${commune} and state = 'REFUSED'
    ) paper where extract(year from on_date) = ${year}`.execute(tx);
  return rows.flatMap(({ number, kind, on, of }) => {
    const read = readPaperNumber(number);
    return read
      ? [{ ...read, number, kind, on, subject: paperSubjects[of], from: 'paper' as const, voided: null }]
      : [];
  });
}

interface Taken {
  book: string;
  serial: number;
  kind: PaperKind;
  on: string;
  subject: string;
}

interface Voided {
  book: string;
  serial: number;
  on: string;
  reason: string;
}

async function inBook(tx: Tx, commune: string, year: number) {
  const taken = await sql<Taken>`
    select book, serial, kind, on_date as on, subject from paper_number
    where commune_id = ${commune} and year = ${year}`.execute(tx);
  const voided = await sql<Voided>`
    select book, serial, on_date as on, reason from paper_number_void
    where commune_id = ${commune} and year = ${year}`.execute(tx);
  return { taken: taken.rows, voided: voided.rows };
}

const keyOf = ({ book, serial }: { readonly book: string; readonly serial: number }) => `${serial}/${book}`;

/** Every number of the year, in the order of books and numbers; a number that was taken and then used stands once. */
export async function bookLines(tx: Tx, commune: string, year: number): Promise<BookLine[]> {
  const papers = await onPapers(tx, commune, year);
  const { taken, voided } = await inBook(tx, commune, year);
  const used = new Set(papers.map(keyOf));
  const waiting = taken
    .filter((one) => !used.has(keyOf(one)))
    .map((one): BookLine => ({ ...one, number: keyOf(one), from: 'book', voided: null }));
  const lines = new Map([...papers, ...waiting].map((one) => [keyOf(one), one]));
  for (const { book, serial, on, reason } of voided) {
    const known = lines.get(keyOf({ book, serial }));
    const blank = {
      book,
      serial,
      number: keyOf({ book, serial }),
      kind: 'other',
      on,
      subject: '',
      from: 'book',
    } as const;
    lines.set(keyOf({ book, serial }), { ...(known ?? blank), voided: { on, reason } });
  }
  return [...lines.values()].sort((a, b) => a.book.localeCompare(b.book, 'vi') || a.serial - b.serial);
}
