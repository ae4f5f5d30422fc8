import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import {
  qualificationPaperWords as words,
  sayTrainedForm,
  standingWords,
} from '@ra-soat/domain/words/qualification.vi.ts';
import { holds } from '../platform/access.ts';
import { defineFile } from '../platform/query.ts';
import { roundQualification, type RoundQualification } from '../platform/round-qualification.ts';
import { roundSite } from '../platform/rounds.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { qualificationPaper } from './contract.ts';
import { listBytes } from './excel/list-bytes.ts';
import type { ListCell, ListSheet } from './excel/list-workbook.ts';
import { fileAnswer } from './paper-answer.ts';
import { roundFrame } from './round-frame.ts';

function surveyorCells(one: RoundQualification['surveyors'][number], at: number): ListCell[] {
  const where = one.villages.length > 0 ? one.villages.join(', ') : words.wholeCommune;
  const { allowed } = one;
  return [
    ...[at + 1, one.name, where, standingWords[one.standing], one.certificate ?? ''],
    ...[allowed?.reason ?? '', allowed?.by ?? '', allowed ? showDate(allowed.on) : ''],
    ...[one.given, one.forms, one.formsUntrained],
  ];
}

function sheet(name: string, titles: readonly string[], columns: readonly string[], widths: readonly number[]) {
  const head = [
    ...titles.map((text, at) => ({ row: at + 1, column: 1, text })),
    ...columns.map((text, at) => ({ row: titles.length + 2, column: at + 1, text })),
  ];
  const headRows: [number, number] = [titles.length + 2, titles.length + 2];
  return { name, widths, head, headRows, firstRow: titles.length + 3 };
}

function sheets(found: RoundQualification, unit: string): ListSheet[] {
  const titles = [words.title(found.year), unit, words.form(sayTrainedForm(found.form))];
  const widths = [6, 28, 34, 18, 22, 40, 28, 14, 12, 12, 18];
  return [
    {
      ...sheet(words.sheet, titles, words.columns, widths),
      rows: found.surveyors.map((one, at) => ({ cells: surveyorCells(one, at) })),
    },
    {
      ...sheet(words.villageSheet, [words.villageTitle, unit], words.villageColumns, [6, 34, 16, 16, 40]),
      rows: found.villages.map(({ name, surveyors, trained }, at) => ({
        cells: [at + 1, name, surveyors, trained, trained === 0 ? words.villageWithout : ''],
      })),
    },
  ];
}

/** Who surveys a round and how each was trained, as a workbook; it names no household. */
export const qualificationFile = defineFile(qualificationPaper, {
  verb: 'training.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.read', clock.today()));
    const frame = await roundFrame(tx, roundId);
    const found = await roundQualification(tx, roundId, clock.today());
    const bytes = await listBytes({ sheets: sheets(found, frame.unit), sample: frame.sample, madeOn: clock.today() });
    return fileAnswer(words.file(frame.unit, frame.year), 'xlsx', bytes);
  },
});
