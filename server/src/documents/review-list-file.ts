import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { issuingWords, paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { mayAt } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { roundSite } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { addressLine } from './address-line.ts';
import { reviewListPaper as reviewListContract } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { reviewListPaper, type ReviewListRow } from './papers/review-list.ts';
import { officeWithin, roundFrame, stampOf } from './round-frame.ts';

interface Row {
  head: string;
  address: string;
  village: string;
  list_group: 'POOR' | 'NEAR_POOR' | 'REQUEST' | 'LEAVING';
  persons: number;
  request: string | null;
  listed_on: IsoDate;
  cipher: Buffer | null;
}

async function listed(tx: Tx, roundId: string, villageId: string | undefined): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select c.head, c.address, village.name as village, c.list_group, c.before_persons as persons,
           c.state -> 'listing' ->> 'requestId' as request, c.state -> 'listing' ->> 'on' as listed_on, n.cipher
    from review_case c join village using (village_id)
    left join household_member m on m.household_id = c.household_id and m.current and m.is_head and m.to_on is null
    left join household_citizen n on n.household_id = m.household_id and n.member_id = m.member_id
    where c.round_id = ${roundId} and (${villageId ?? null}::uuid is null or c.village_id = ${villageId ?? null})
    order by c.sort_key, c.household_id`.execute(tx);
  return rows;
}

function shown(row: Row, { keys }: Request, readsNumbers: boolean): ReviewListRow {
  return {
    headName: row.head,
    address: addressLine(row.address, row.village),
    group: row.list_group === 'REQUEST' || row.list_group === 'LEAVING' ? 'REQUESTED' : row.list_group,
    persons: row.persons,
    ...(row.request !== null && { request: { number: row.request, on: row.listed_on } }),
    ...(readsNumbers && row.cipher && { citizenNumber: keys.open(row.cipher) }),
  };
}

/** Phụ lục I of a village, or of the whole commune. */
export const reviewListFile = defineFile(reviewListContract, {
  verb: 'paper.print',
  site: ({ roundId, villageId }, { tx }) => (villageId ? villageSite(tx, villageId) : roundSite(tx, roundId)),
  answer: async ({ roundId, villageId, format }, request) => {
    const { tx, actor, clock } = request;
    const frame = await roundFrame(tx, roundId);
    const site = villageId ? await villageSite(tx, villageId) : { place: frame.commune };
    const readsNumbers = await mayAt(tx, actor, 'citizen.read', site, clock.today());
    const rows = await listed(tx, roundId, villageId);
    const village = villageId && (await villageName(tx, villageId));
    const area = village ? issuingWords.villageOf(village, frame.unit) : frame.unit;
    const on = frame.listClosedOn ?? frame.openedOn;
    const paper = reviewListPaper({
      office: officeWithin(frame, issuingWords.steeringHead(frame.committee), frame.listClosedOn ?? undefined),
      year: frame.year,
      area,
      rows: rows.map((row) => shown(row, request, readsNumbers)),
      signer: { titles: issuingWords.signers.steering },
      stamp: stampOf(frame, 'reviewList', { code: 'RS', id: villageId ?? roundId, on }),
    });
    return paperAnswer(paper, format, paperFileNames.reviewList(area, frame.year));
  },
});

async function villageName(tx: Tx, villageId: string): Promise<string> {
  const row = await tx.selectFrom('village').select('name').where('village_id', '=', villageId).executeTakeFirst();
  return row?.name ?? '';
}
