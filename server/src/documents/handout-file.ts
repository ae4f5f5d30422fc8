import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { showWhole } from '@ra-soat/domain/kernel/dong.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { signListWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { traced } from '../platform/trace-export.ts';
import { addressLine } from './address-line.ts';
import { handoutPaper } from './contract.ts';
import type { SignColumn, SignListModel } from './papers/sign-list.ts';
import { communeOffice, roundFrame, type RoundFrame } from './round-frame.ts';
import { signListAnswer } from './sign-list-answer.ts';

type Asked = z.output<typeof handoutPaper.input>;

interface Row {
  village_id: string;
  village: string;
  head: string;
  address: string;
  class: DecidedClass;
  persons: number;
}

/** Households on the list of a day, where they live now. */
async function rowsOf(tx: Tx, frame: RoundFrame, { on, class: only, villageId }: Asked): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select hp.village_id, village.name as village, coalesce(m.name, '') as head, hp.address, s.class, s.persons
    from household_status s
    join household_place hp on hp.household_id = s.household_id and hp.to_on is null
    join village on village.village_id = hp.village_id
    left join household_member m on m.household_id = s.household_id and m.current and m.is_head and m.to_on is null
    where s.village_id in (select villages_under(${frame.commune}, ${on})) and s.standard_id = ${frame.standard}
      and s.class = any (${only ? [only] : ['POOR', 'NEAR_POOR']})
      and s.from_on <= ${on} and (s.to_on is null or s.to_on >= ${on})
      and (${villageId ?? null}::uuid is null or hp.village_id = ${villageId ?? null})
    order by village.position, village.name, lpad(hp.number, 8, '0'), s.household_id`.execute(tx);
  return rows;
}

const widths = [50, 62, 26, 20, 44, 30, 36];
const columns: readonly SignColumn[] = signListWords.handoutColumns.map((label, at) => ({
  label,
  width: widths[at] ?? 30,
  ...(at === 3 || at === 5 ? { align: 'center' as const } : {}),
}));

/** How much one household receives; null where the list leaves it to be written by hand. */
function amountOf({ persons }: Row, { amount, per }: Asked): number | null {
  if (amount === undefined) return null;
  return per === 'person' ? amount * persons : amount;
}

function inUnit(amount: number | null, unit: string): string {
  return amount === null ? '' : `${showWhole(amount)} ${unit}`.trim();
}

function modelOf(village: string, rows: readonly Row[], frame: RoundFrame, asked: Asked): SignListModel {
  const { on, gift, unit } = asked;
  const amounts = rows.map((row) => amountOf(row, asked));
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  return {
    office: communeOffice(frame),
    title: signListWords.handout,
    subject: issuingWords.villageOf(village, frame.unit),
    note: signListWords.handoutNote(showDate(on)),
    columns,
    rows: rows.map((row) => [
      row.head,
      addressLine(row.address, row.village),
      CLASS_WORDS[row.class],
      String(row.persons),
      gift,
      inUnit(amountOf(row, asked), unit),
      '',
    ]),
    closing:
      asked.amount === undefined
        ? signListWords.total(rows.length)
        : signListWords.totalAmount(rows.length, inUnit(total, unit)),
    signatories: [signListWords.signs.compiler, signListWords.signs.deliverer],
    stamp: {
      form: signListWords.forms.signList,
      code: `CP-${on.replaceAll('-', '')}`,
      sample: frame.sample,
      madeOn: on,
    },
  };
}

/** "Danh sách cấp phát, ký nhận" of the poor and near-poor households of a day: what, how much, signature. */
export const handoutFile = defineFile(handoutPaper, {
  verb: 'paper.print',
  site: ({ roundId, villageId }, { tx }) => (villageId ? villageSite(tx, villageId) : roundSite(tx, roundId)),
  answer: async (asked, request) => {
    const { tx } = request;
    const frame = await roundFrame(tx, asked.roundId);
    const villages = Map.groupBy(await rowsOf(tx, frame, asked), ({ village_id }) => village_id);
    const models = [...villages.values()].map((rows) => modelOf(rows[0]?.village ?? '', rows, frame, asked));
    const [first, ...others] = models;
    if (!first) throw new Problem('NOTHING_TO_PRINT');
    const area = asked.villageId ? first.subject : frame.unit;
    const { roundId, on } = asked;
    const file = await signListAnswer([first, ...others], asked.format, signListWords.files.handout(area, asked.gift));
    return traced(request, { place: frame.commune, kind: 'handout', on, roundId }, file);
  },
});
