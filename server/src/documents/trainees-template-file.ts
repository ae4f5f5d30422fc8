import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { listOn } from '@ra-soat/domain/places/place-lists.ts';
import { audiences } from '@ra-soat/domain/training/audience.ts';
import { traineeColumns } from '@ra-soat/domain/training/trainee-row.ts';
import { traineePaperWords as words } from '@ra-soat/domain/words/trainee-papers.vi.ts';
import { traineeColumnWords } from '@ra-soat/domain/words/trainees.vi.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import { holds } from '../platform/access.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { communeFrame } from './commune-frame.ts';
import { traineesTemplate } from './contract.ts';
import { listBytes } from './excel/list-bytes.ts';
import type { ListSheet } from './excel/list-workbook.ts';
import { fileAnswer } from './paper-answer.ts';
import { trainingFrame } from './trainee-rows.ts';

/** Rows whose cells are text, so that telephones and numbers keep their zeros. */
const ROWS = 500;

function sheet(name: string, labels: readonly string[], rows: readonly (readonly string[])[]): ListSheet {
  return {
    name,
    widths: labels.map((label) => Math.max(16, label.length + 4)),
    head: labels.map((text, at) => ({ row: 1, column: at + 1, text })),
    headRows: [1, 1],
    firstRow: 2,
    rows: rows.map((cells) => ({ cells })),
  };
}

/** The table to fill in: its headings, and the names that may stand in its cells on the sheets behind. */
export const traineesTemplateFile = defineFile(traineesTemplate, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  answer: async ({ campaignId, place }, { tx, actor, clock }) => {
    const today = clock.today();
    await seeOwnPlaces(tx, holds(actor, 'training.manage', today));
    const frame = await trainingFrame(tx, campaignId, place);
    const units = await sql<{ name: string; district: string }>`
      select c.name, case when up.level = 'district' then up.name else '' end as district
      from communes_under(array[${place}]) id join place c on c.place_id = id join place up on up.place_id = c.parent_id
      where ${place} <> 'vn' or c.list_id = ${listOn(frame.planOn).listId}
      order by up.name collate "vi-x-icu", c.name collate "vi-x-icu"`.execute(tx);
    const sessions = await sql<{ title: string; from_on: IsoDate }>`
      select distinct title, from_on from training_room(${campaignId}) order by from_on, title`.execute(tx);
    const blank = traineeColumns.map(() => '');
    const labels = traineeColumns.map((column) => traineeColumnWords[column]);
    const { people, units: unitSheet, sessions: sessionSheet, audiences: audienceSheet } = words.templateSheets;
    const sheets = [
      sheet(
        people,
        labels,
        Array.from({ length: ROWS }, () => blank),
      ),
      sheet(
        unitSheet,
        [traineeColumnWords.commune, traineeColumnWords.district],
        units.rows.map(({ name, district }) => [name, district]),
      ),
      sheet(
        sessionSheet,
        words.templateSession,
        sessions.rows.map((row) => [row.title, showDate(row.from_on)]),
      ),
      sheet(
        audienceSheet,
        [traineeColumnWords.audience],
        audiences.map((audience) => [audienceWords[audience]]),
      ),
    ];
    const { sample } = await communeFrame(tx, place);
    return fileAnswer(words.template, 'xlsx', await listBytes({ sheets, sample, madeOn: today }));
  },
});
