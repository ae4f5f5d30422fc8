import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Compared } from '@ra-soat/domain/registry/insurance-list.ts';
import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { insuranceChangeWords, insuranceWords } from '@ra-soat/domain/words/insurance.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { addressLine } from '../documents/address-line.ts';
import { listBytes } from '../documents/excel/list-bytes.ts';
import type { ListCell, ListSheet } from '../documents/excel/list-workbook.ts';
import { fileAnswer } from '../documents/paper-answer.ts';
import { roundFrame, type RoundFrame } from '../documents/round-frame.ts';
import { mayAt } from '../platform/access.ts';
import { defineFile } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { traced } from '../platform/trace-export.ts';
import { insuranceExcel } from './contract.ts';
import { insuranceList, isUnderSix, type Insured, type InsuranceList } from './insured-people.ts';

interface Sheets {
  readonly frame: RoundFrame;
  readonly list: InsuranceList;
  /** Opens a citizen number, for who may read it. */
  readonly open: ((cipher: Buffer) => string) | undefined;
  /** Keys that stand on this year's list more than once. */
  readonly twice: ReadonlySet<string>;
}

function repeated(people: readonly Compared<Insured>[]): ReadonlySet<string> {
  const keys = people.filter(({ change }) => change !== 'left').flatMap(({ person }) => person.keys);
  const groups = Map.groupBy(keys, (key) => key);
  return new Set([...groups].filter(([, same]) => same.length > 1).map(([key]) => key));
}

function notes({ person, change, before }: Compared<Insured>, { list, twice }: Sheets): string {
  return [
    ...(change === 'changed' && before !== null ? [insuranceWords.wasObject(before)] : []),
    ...(isUnderSix(person, list.from) ? [insuranceWords.underSix] : []),
    ...(person.keys.some((key) => twice.has(key)) ? [insuranceWords.twice] : []),
  ].join('; ');
}

function cells(one: Compared<Insured>, at: number, sheets: Sheets): ListCell[] {
  const { person, change } = one;
  const { list, open } = sheets;
  const to = person.until !== null && person.until < list.to ? person.until : list.to;
  const period: [IsoDate, IsoDate] = [list.from, to];
  const [first, last] = change === 'left' ? ['', ''] : period.map(showDate);
  return [
    at + 1,
    person.name,
    '',
    person.bornOn === null ? String(person.bornYear ?? '') : showDate(person.bornOn),
    person.sex === null ? '' : insuranceWords.sexes[person.sex],
    person.ethnicity === null ? '' : ethnicityName(person.ethnicity),
    person.cipher && open ? open(person.cipher) : '',
    RELATION_WORDS[person.relation],
    person.head,
    addressLine(person.address, person.village),
    person.object,
    first ?? '',
    last ?? '',
    '',
    insuranceChangeWords[change],
    notes(one, sheets),
  ];
}

const widths = [6, 28, 14, 12, 8, 12, 16, 14, 28, 34, 10, 12, 12, 22, 16, 34];

function sheet(kind: 'now' | 'left', sheets: Sheets): ListSheet {
  const { frame, list, open } = sheets;
  const year = frame.year + 1;
  const people = list.people.filter(({ change }) => (change === 'left') === (kind === 'left'));
  const title = kind === 'now' ? insuranceWords.title(year) : insuranceWords.leftTitle(year);
  return {
    name: insuranceWords.sheets[kind],
    widths,
    head: [
      { row: 1, column: 1, text: title },
      { row: 2, column: 1, text: frame.unit },
      { row: 3, column: 1, text: insuranceWords.blanks },
      { row: 4, column: 1, text: open ? '' : insuranceWords.noNumbers },
      ...insuranceWords.columns.map((text, at) => ({ row: 6, column: at + 1, text })),
    ],
    headRows: [6, 6],
    firstRow: 7,
    rows: people.map((one, at) => ({ cells: cells(one, at, sheets) })),
  };
}

/** The insurance list of a commune for the year after the round; who left stands on a sheet of its own. */
export const insuranceExcelFile = defineFile(insuranceExcel, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, exportId }, request) => {
    const { tx, actor, clock, keys } = request;
    const frame = await roundFrame(tx, roundId);
    const list = await insuranceList(tx, await loadRound(tx, roundId), clock.today());
    const readsNumbers = await mayAt(tx, actor, 'citizen.read', { place: frame.commune }, clock.today());
    const open = readsNumbers ? (cipher: Buffer) => keys.open(cipher) : undefined;
    const sheets: Sheets = { frame, list, open, twice: repeated(list.people) };
    const bytes = await listBytes({
      sheets: [sheet('now', sheets), sheet('left', sheets)],
      sample: frame.sample,
      madeOn: frame.decidedOn ?? frame.openedOn,
    });
    const leaving = {
      place: frame.commune,
      kind: 'insurance',
      on: list.from,
      roundId,
      withNumbers: readsNumbers,
      exportId,
    };
    return traced(request, leaving, fileAnswer(insuranceWords.file(frame.unit, frame.year + 1), 'xlsx', bytes));
  },
});
