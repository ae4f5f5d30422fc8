import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { issuingWords, paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import type { Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { addressLine } from './address-line.ts';
import { requestReceiptPaper, requestRefusalPaper } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { requestReceipt, requestRefusal, type RequestModel } from './papers/request-papers.ts';
import { communeOffice, roundFrame, stampOf } from './round-frame.ts';

interface Named {
  readonly householdId: string;
  readonly requestId: string;
}

interface Row {
  round_id: string;
  commune_id: string;
  village_id: string;
  year: number;
  serial: number;
  channel: keyof typeof requestWords.channels;
  received_on: IsoDate;
  answer_by: IsoDate | null;
  head: string;
  village: string;
  received_by: string;
  body: {
    fileNumber?: string;
    address?: string;
    reason: string;
    filing: Parameters<typeof requestWords.filedBy>[0];
    members?: readonly unknown[];
  };
  refused_on: IsoDate | null;
  refusal: { number: string; reason: string } | null;
}

async function requestRow(tx: Tx, { householdId, requestId }: Named): Promise<Row> {
  const { rows } = await sql<Row>`
    select q.round_id, q.commune_id, q.village_id, year, serial, channel, received_on, answer_by, q.head,
           village.name as village, account.full_name as received_by, q.body, r.on_date as refused_on, r.body as refusal
    from review_request q join village using (village_id) join account on account.account_id = q.received_by
    left join review_request_step r on r.household_id = q.household_id and r.request_id = q.request_id and r.state = 'REFUSED'
    where q.household_id = ${householdId} and q.request_id = ${requestId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function requestSite(tx: Tx, named: Named): Promise<Site> {
  const { commune_id, village_id } = await requestRow(tx, named);
  return { place: commune_id, village: village_id };
}

async function modelOf(tx: Tx, row: Row, named: Named, on: IsoDate): Promise<RequestModel> {
  const frame = await roundFrame(tx, row.round_id);
  const { body } = row;
  return {
    office: communeOffice(frame, on),
    committee: issuingWords.committee(frame.unit),
    number: `${String(row.serial)}/${String(row.year)}`,
    fileNumber: body.fileNumber,
    head: row.head,
    place: issuingWords.villageOf(addressLine(body.address ?? '', row.village), frame.unit),
    filedBy: requestWords.filedBy(body.filing),
    channel: requestWords.channels[row.channel],
    reason: body.reason,
    persons: 1 + (body.members?.length ?? 0),
    receivedOn: row.received_on,
    receivedBy: row.received_by,
    answerBy: row.answer_by,
    stamp: stampOf(frame, 'requestReceipt', { code: 'GĐN', id: named.requestId, on }),
  };
}

export const requestReceiptFile = defineFile(requestReceiptPaper, {
  verb: 'paper.print',
  site: (named, { tx }) => requestSite(tx, named),
  answer: async ({ format, ...named }, { tx }) => {
    const row = await requestRow(tx, named);
    const model = await modelOf(tx, row, named, row.received_on);
    return paperAnswer(requestReceipt(model), format, paperFileNames.requestReceipt(model.number, model.head));
  },
});

export const requestRefusalFile = defineFile(requestRefusalPaper, {
  verb: 'paper.print',
  site: (named, { tx }) => requestSite(tx, named),
  answer: async ({ format, ...named }, { tx }) => {
    const row = await requestRow(tx, named);
    if (!row.refusal || !row.refused_on) throw new Problem('REQUEST_NOT_REFUSED');
    const model = await modelOf(tx, row, named, row.refused_on);
    const { number, reason } = row.refusal;
    const paper = requestRefusal({
      ...model,
      letter: `Số: ${number}`,
      refusedBecause: reason,
      signer: { titles: issuingWords.signers.chairman },
    });
    return paperAnswer(paper, format, paperFileNames.requestRefusal(model.number, model.head));
  },
});
