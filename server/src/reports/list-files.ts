import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { reportLineWords, reportRemarkWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { z } from 'zod';
import { listBytes } from '../documents/excel/list-bytes.ts';
import { memberListSheet, type CommuneListRow, type MemberListRow } from '../documents/excel/member-list.ts';
import { membersOn } from '../documents/members-on.ts';
import { fileAnswer, paperAnswer } from '../documents/paper-answer.ts';
import { memberListPaper } from '../documents/papers/member-list-paper.ts';
import { reportIssuer, type ReportIssuer } from '../documents/report-issuer.ts';
import type { FactsAsked } from '../platform/facts/facts-asked.ts';
import { listedCounts, listedPieces } from '../platform/facts/listed-as-of.ts';
import { reportFrame } from '../platform/facts/place-report.ts';
import { titledStandard } from '../platform/facts/titled-standard.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { traced, type Leaving } from '../platform/trace-export.ts';
import { reportListAsOfExcel, reportListAsOfPaper } from './contract.ts';
import { homeRows, listAskedOf } from './list-as-of.ts';

type Asked = z.output<typeof reportListAsOfExcel.input>;

interface List {
  readonly code: 'R14' | 'R15';
  readonly frame: FactsAsked;
  readonly issuer: ReportIssuer;
  readonly name: string;
  readonly leaving: Leaving;
}

async function listOf(request: Request, { code, ...report }: Asked): Promise<List> {
  const { asked: frame } = await reportFrame(request, { ...report, layout: 'circular' });
  const issuer = await reportIssuer(request.tx, report.place);
  const name = paperFileNames.reportAsOf(code, issuer.unit, report.year, showDate(frame.on));
  return { code, frame, issuer, name, leaving: { place: report.place, kind: code, on: frame.on } };
}

/** The row of each commune with its totals, then its households, numbered from 1, a piece at a time. */
async function* rowsOf({ tx }: Request, { code, frame }: List): AsyncGenerator<CommuneListRow | MemberListRow> {
  const asked = listAskedOf(frame, code);
  const counts = await listedCounts(tx, asked);
  let commune = '';
  let order = 0;
  for await (const piece of listedPieces(tx, asked)) {
    const ids = piece.map(({ household_id }) => household_id);
    const members = await membersOn(tx, ids, frame.on);
    for (const row of piece) {
      if (row.commune_id !== commune) {
        commune = row.commune_id;
        order = 0;
        const { households = 0, persons = 0 } = counts.get(commune) ?? {};
        yield { kind: 'commune', name: row.commune, households, persons };
      }
      order += 1;
      for (const member of homeRows(row, members.get(row.household_id) ?? [], order))
        yield { kind: 'member', ...member };
    }
  }
}

async function allOf<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** R14 or R15 of any unit and day as Excel, written row by row. */
export const reportListAsOfExcelFile = defineFile(reportListAsOfExcel, {
  verb: 'household.read',
  site: ({ place }) => ({ place }),
  answer: async (asked, request) => {
    const list = await listOf(request, asked);
    const { name, issuer, frame, leaving } = list;
    const line = `${titledStandard(asked.standard)}. ${reportLineWords.asOf(asked.year, frame.on, asked.basis)}`;
    const { code, year } = asked;
    const sheet = memberListSheet({ code, year, area: issuer.unit, standardLine: line, rows: rowsOf(request, list) });
    const bytes = await listBytes({ sheets: [sheet], sample: issuer.sample, madeOn: request.clock.today() });
    return traced(request, leaving, fileAnswer(name, 'xlsx', bytes));
  },
});

/** The same of one commune to be printed and signed. */
export const reportListAsOfPaperFile = defineFile(reportListAsOfPaper, {
  verb: 'household.read',
  site: ({ place }) => ({ place }),
  answer: async ({ format, ...asked }, request) => {
    const list = await listOf(request, asked);
    const { name, issuer, frame, leaving } = list;
    if (issuer.level !== 'commune') throw new Problem('LIST_PAPER_OF_COMMUNE');
    const today = request.clock.today();
    const [superior = '', body = ''] = issuer.office;
    const { code, year, standard, map } = asked;
    const paper = memberListPaper({
      ...{ code, year, signatories: issuer.signatories },
      office: { superior, body, place: issuer.place, date: today },
      stageLine: reportLineWords.asOf(year, frame.on, asked.basis),
      standardLine: titledStandard(standard),
      rows: await allOf(rowsOf(request, list)),
      source: reportRemarkWords.source(map, today),
      stamp: { form: code, code: `${code}-${frame.on.replaceAll('-', '')}`, sample: issuer.sample, madeOn: today },
    });
    return traced(request, leaving, await paperAnswer(paper, format, name));
  },
});
