import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { inspectionPaperWords as words, seasonFileNames } from '@ra-soat/domain/words/season-papers.vi.ts';
import type { Actor, Site } from '../platform/access.ts';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { communeFrame } from './commune-frame.ts';
import { inspectionPaper } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import type { Block, CellSpec } from './paper.ts';
import { dateInWords } from './paper-text.ts';
import { heading, say, seasonPaper } from './papers/season.ts';

interface Person {
  name: string;
  office: string;
}

interface Inspection {
  commune_id: string;
  unit: string;
  number: string;
  held_on: string;
  /** The facts of `inspection.record`. */
  body: { office: string; venue: string; team: readonly Person[]; present: readonly Person[]; findings: string };
}

interface Remark {
  what: string;
  who: string;
  due_on: string;
  mended_on: string | null;
  mended_paper: string | null;
  confirmed_on: string | null;
}

async function inspectionRow(tx: Tx, inspectionId: string): Promise<Inspection> {
  const { rows } = await sql<Inspection>`
    select commune_id, place.name as unit, number, held_on, body
    from inspection i join place on place.place_id = i.commune_id where inspection_id = ${inspectionId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function siteOf(tx: Tx, actor: Actor, inspectionId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  return communeOrOwnVillage(tx, actor, (await inspectionRow(tx, inspectionId)).commune_id);
}

const center = (text: string): CellSpec => ({ text, align: 'center' });
const line = ({ name, office }: Person): Block => say(`- ${name}, ${office};`);

function mended({ mended_on, mended_paper, confirmed_on }: Remark): string {
  if (mended_on === null) return '';
  const confirmed = confirmed_on === null ? '' : words.confirmed(showDate(confirmed_on));
  return words.mended(showDate(mended_on), mended_paper ?? '') + confirmed;
}

function remarkBlocks(remarks: readonly Remark[]): Block[] {
  if (remarks.length === 0) return [say(words.none)];
  const rows = remarks.map((remark, at) => [
    center(String(at + 1)),
    remark.what,
    remark.who,
    center(showDate(remark.due_on)),
    mended(remark),
  ]);
  return [{ kind: 'table', widths: [10, 62, 38, 25, 35], head: [words.columns], rows }];
}

/** Minutes of an inspection with its remarks and what has been mended so far. */
export const inspectionFile = defineFile(inspectionPaper, {
  verb: 'board.read',
  site: ({ inspectionId }, { tx, actor }) => siteOf(tx, actor, inspectionId),
  answer: async ({ inspectionId, format }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const { commune_id: commune, unit, number, held_on: on, body } = await inspectionRow(tx, inspectionId);
    const { rows: remarks } = await sql<Remark>`
      select what, who, due_on, mended_on, mended_paper, confirmed_on from inspection_remark
      where inspection_id = ${inspectionId} order by position`.execute(tx);
    const placed = await communeFrame(tx, commune);
    const paper = seasonPaper({
      office: { body: issuingWords.steeringHead(body.office), place: placed.shortName, date: on },
      number: `Số: ${number}`,
      title: words.title,
      subject: words.subject(issuingWords.inText(unit)),
      bases: [],
      body: [
        say(words.opening(dateInWords(on), body.venue)),
        ...[heading(words.team), ...body.team.map(line), heading(words.present), ...body.present.map(line)],
        ...[heading(words.findings), ...body.findings.split('\n').map(say)],
        ...[heading(words.remarks), ...remarkBlocks(remarks), say(words.ending)],
      ],
      signOff: {
        kind: 'sign-off',
        signatories: [
          { ...words.signs.unit, name: body.present[0]?.name ?? '' },
          { ...words.signs.team, name: body.team[0]?.name ?? '' },
        ],
      },
      stamp: { form: words.form, code: codeOf('BBKT', inspectionId), sample: placed.sample, madeOn: on },
    });
    return paperAnswer(paper, format, seasonFileNames.inspection(unit, showDate(on)));
  },
});
