import { sql } from 'kysely';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { objectionAnswerWords as words } from '@ra-soat/domain/words/objection-answer.vi.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { addressLine } from './address-line.ts';
import { objectionAnswerPaper as contract } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { objectionAnswerPaper } from './papers/objection-answer.ts';
import { officeWithin, roundFrame } from './round-frame.ts';

interface Row {
  household_id: string;
  round_id: string;
  commune_id: string;
  village_id: string;
  village: string;
  head: string;
  address: string;
  number: number;
  received_on: string;
  answered_on: string | null;
  upheld: boolean | null;
  body: { kind: 'complaint' | 'feedback'; from: string; content: string; answer?: string; answerNumber?: string };
}

async function objectionRow(tx: Tx, objectionId: string): Promise<Row> {
  const { rows } = await sql<Row>`
    select o.household_id, o.round_id, o.commune_id, o.village_id, village.name as village, c.head, c.address, o.number,
           o.received_on, o.answered_on, o.upheld, o.body
    from objection o join review_case c using (household_id, round_id)
    join village on village.village_id = o.village_id where objection_id = ${objectionId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** Only for who answers: the letter names the complainant, also a confidential one. */
export const objectionAnswerFile = defineFile(contract, {
  verb: 'objection.answer',
  site: async ({ objectionId }, { tx }) => {
    const { commune_id, village_id, household_id } = await objectionRow(tx, objectionId);
    return { place: commune_id, village: village_id, household: household_id };
  },
  answer: async ({ objectionId, format }, { tx }) => {
    const row = await objectionRow(tx, objectionId);
    const { answered_on, upheld, body } = row;
    if (answered_on === null || upheld === null) throw new Problem('NOT_ANSWERED_YET');
    const frame = await roundFrame(tx, row.round_id);
    const paper = objectionAnswerPaper({
      office: officeWithin(frame, issuingWords.steeringHead(frame.committee), answered_on),
      number: body.answerNumber ?? '',
      kind: body.kind,
      to: body.from.trim(),
      receivedOn: row.received_on,
      household: { head: row.head, address: addressLine(row.address, row.village) },
      content: body.content,
      upheld,
      answer: body.answer ?? '',
      signer: { titles: [words.signs.title, words.signs.post] },
      stamp: {
        form: words.form,
        code: `TL-${objectionId.slice(0, 8).toUpperCase()}`,
        sample: frame.sample,
        madeOn: answered_on,
      },
    });
    return paperAnswer(paper, format, words.file(row.number, frame.year));
  },
});
