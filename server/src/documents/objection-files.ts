import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { objectionReceiptWords as receipt, reverificationWords } from '@ra-soat/domain/words/posting-papers.vi.ts';
import { mayAt, type Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { addressLine } from './address-line.ts';
import { objectionReceiptPaper as receiptContract, reverificationPaper as againContract } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import {
  objectionReceiptPaper,
  reverificationPaper,
  type CheckedResult,
  type ObjectionModel,
} from './papers/objection-papers.ts';
import { officeWithin, roundFrame, type RoundFrame } from './round-frame.ts';

interface Row {
  objection_id: string;
  household_id: string;
  round_id: string;
  commune_id: string;
  village_id: string;
  village: string;
  head: string;
  address: string;
  number: number;
  received_on: IsoDate;
  answer_by: IsoDate | null;
  answered_on: IsoDate | null;
  upheld: boolean | null;
  body: {
    kind: 'complaint' | 'feedback';
    from: string;
    confidential?: boolean;
    channel: keyof typeof receipt.channels;
    content: string;
    answer?: string;
  };
}

async function objectionRow(tx: Tx, objectionId: string): Promise<Row> {
  const { rows } = await sql<Row>`
    select o.objection_id, o.household_id, o.round_id, o.commune_id, o.village_id, village.name as village, c.head,
           c.address, o.number, o.received_on, o.answer_by, o.answered_on, o.upheld, o.body
    from objection o join review_case c using (household_id, round_id)
    join village on village.village_id = o.village_id where objection_id = ${objectionId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function siteOf(tx: Tx, objectionId: string): Promise<Site> {
  const { commune_id, village_id, household_id } = await objectionRow(tx, objectionId);
  return { place: commune_id, village: village_id, household: household_id };
}

function modelOf(frame: RoundFrame, row: Row, named: boolean, form: string, on: IsoDate): ObjectionModel {
  const { body } = row;
  const from = body.from.trim() === '' ? receipt.nameless : body.from.trim();
  return {
    office: officeWithin(frame, issuingWords.steeringHead(frame.committee), on),
    committee: frame.committee,
    year: frame.year,
    number: row.number,
    kind: body.kind,
    from: named || body.confidential !== true ? from : receipt.hidden,
    channel: receipt.channels[body.channel],
    head: row.head,
    address: addressLine(row.address, row.village),
    content: body.content,
    receivedOn: row.received_on,
    answerBy: row.answer_by,
    stamp: { form, code: codeOf('KN', row.objection_id), sample: frame.sample, madeOn: on },
  };
}

/** A name to be kept is printed only for who answers. */
export const objectionReceiptFile = defineFile(receiptContract, {
  verb: 'objection.enter',
  site: ({ objectionId }, { tx }) => siteOf(tx, objectionId),
  answer: async ({ objectionId, format }, { tx, actor, clock }) => {
    const row = await objectionRow(tx, objectionId);
    const frame = await roundFrame(tx, row.round_id);
    const named = await mayAt(tx, actor, 'objection.answer', await siteOf(tx, objectionId), clock.today());
    const model = modelOf(frame, row, named, receipt.form, row.received_on);
    return paperAnswer(objectionReceiptPaper(model), format, receipt.file(row.number, frame.year));
  },
});

interface Result {
  layer: 'posted' | 'computed';
  on_date: IsoDate;
  class: HouseholdClass;
  b1: number | null;
  b2: number | null;
  enumerator: string;
}

const unknown: CheckedResult = { on: '', b1: '', b2: '', class: '' };

function shown(result: Result | undefined): CheckedResult {
  if (!result) return unknown;
  const { on_date, b1, b2 } = result;
  const score = (value: number | null) => (value === null ? '' : String(value));
  return { on: showDate(on_date), b1: score(b1), b2: score(b2), class: CLASS_WORDS[result.class] };
}

/** The result that hung when the complaint came, and the one found after it was upheld, if any. */
async function resultsOf(tx: Tx, row: Row): Promise<{ posted?: Result; again?: Result }> {
  const { rows } = await sql<Result>`
    select r.layer, r.on_date, r.class, r.b1, r.b2, coalesce(account.full_name, '') as enumerator
    from case_result r join round on round.round_id = r.round_id and round.standard_id = r.standard_id
    left join survey s on s.household_id = r.household_id and s.round_id = r.round_id and s.version = r.version
      and r.layer = 'computed'
    left join account on account.account_id = s.entered_by
    where r.household_id = ${row.household_id} and r.round_id = ${row.round_id}
      and ((r.layer = 'posted' and r.on_date <= ${row.received_on})
        or (r.layer = 'computed' and r.on_date >= ${row.answered_on}))
    order by r.version desc`.execute(tx);
  const posted = rows.find(({ layer }) => layer === 'posted');
  const again = rows.find(({ layer }) => layer === 'computed');
  return { ...(posted && { posted }), ...(again && { again }) };
}

/** Only where the complaint was upheld: with the result found again, or room to write it. */
export const reverificationFile = defineFile(againContract, {
  verb: 'paper.print',
  site: ({ objectionId }, { tx }) => siteOf(tx, objectionId),
  answer: async ({ objectionId, format }, { tx }) => {
    const row = await objectionRow(tx, objectionId);
    if (row.answered_on === null) throw new Problem('NOT_ANSWERED_YET');
    if (row.upheld !== true) throw new Problem('NOT_REVERIFIED');
    const frame = await roundFrame(tx, row.round_id);
    const { posted, again } = await resultsOf(tx, row);
    const model = modelOf(frame, row, false, reverificationWords.form, again?.on_date ?? row.answered_on);
    const paper = reverificationPaper({
      ...model,
      answer: row.body.answer ?? '',
      enumerator: again?.enumerator ?? '',
      posted: shown(posted),
      again: shown(again),
    });
    return paperAnswer(paper, format, reverificationWords.file(row.number, frame.year, row.head));
  },
});
