import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { trainingCertificateWords as words } from '@ra-soat/domain/words/quiz.vi.ts';
import { trainedFormText } from '@ra-soat/domain/words/training-plan.vi.ts';
import { holds } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { communeFrame } from './commune-frame.ts';
import { myTrainingCertificatePaper, trainingCertificatesPaper as allContract } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import { trainingCertificatesPaper, type TrainingCertificateModel } from './papers/training-certificate.ts';
import { communeOffice } from './round-frame.ts';

interface Row {
  certificate_id: string;
  issuer_place_id: string;
  number: string;
  check_code: string;
  forms: string[];
  issued_on: IsoDate;
  signer: { name: string; title: string };
  revoked_on: IsoDate | null;
  name: string;
  unit: string;
  campaign: string;
  from_on: IsoDate;
  to_on: IsoDate;
}

type Wanted = { readonly campaignId: string } | { readonly certificateId: string; readonly accountId: string };

/** All of a campaign that hold, or one of the person's own. */
async function rowsOf(tx: Tx, wanted: Wanted): Promise<Row[]> {
  const which =
    'campaignId' in wanted
      ? sql`c.campaign_id = ${wanted.campaignId} and c.revoked_on is null`
      : sql`c.certificate_id = ${wanted.certificateId} and p.account_id = ${wanted.accountId}`;
  const { rows } = await sql<Row>`
    select c.certificate_id, c.issuer_place_id, c.number, c.check_code, c.forms, c.issued_on, c.signer, c.revoked_on,
           p.name, concat_ws(', ', village.name, place.name) as unit, g.title as campaign, g.from_on, g.to_on
    from training_certificate c join training_person p using (person_id)
    join training_campaign g on g.campaign_id = c.campaign_id
    left join place on place.place_id = c.place_id left join village on village.village_id = c.village_id
    where ${which} order by c.year, c.serial`.execute(tx);
  return rows;
}

async function modelOf(tx: Tx, row: Row, origin: string): Promise<TrainingCertificateModel> {
  const frame = await communeFrame(tx, row.issuer_place_id);
  return {
    office: communeOffice(frame, row.issued_on),
    number: row.number,
    issuer: issuingWords.committee(frame.unit),
    name: row.name,
    unit: row.unit,
    campaign: row.campaign,
    from: row.from_on,
    to: row.to_on,
    forms: row.forms.map(trainedFormText),
    signer: row.signer,
    revokedOn: row.revoked_on,
    checkCode: row.check_code,
    checkAddress: `${origin}/xac-nhan/${row.check_code}`,
    stamp: { form: words.form, code: codeOf('GXN', row.certificate_id), sample: frame.sample, madeOn: row.issued_on },
  };
}

async function answer(tx: Tx, wanted: Wanted, { origin, format }: { origin: string; format: 'pdf' | 'docx' }) {
  const rows = await rowsOf(tx, wanted);
  const [first, ...others] = await Promise.all(rows.map((row) => modelOf(tx, row, origin)));
  if (!first) throw new Problem('NOTHING_TO_PRINT');
  const paper = trainingCertificatesPaper([first, ...others], first.stamp);
  const name =
    others.length === 0 ? words.file(first.name, first.number) : words.files(first.campaign, showDate(first.to));
  return paperAnswer(paper, format, name);
}

/** The certificates of a campaign that hold, to be signed. */
export const trainingCertificatesFile = defineFile(allContract, {
  verb: 'training.manage',
  site: async ({ campaignId }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const row = await tx
      .selectFrom('training_campaign')
      .select('place_id')
      .where('campaign_id', '=', campaignId)
      .executeTakeFirst();
    if (!row) throw new Problem('NOT_FOUND');
    return { place: row.place_id };
  },
  answer: async ({ campaignId, ...how }, { tx }) => answer(tx, { campaignId }, how),
});

/** One's own certificate. */
export const myTrainingCertificateFile = defineFile(myTrainingCertificatePaper, {
  verb: 'training.learn',
  answer: async ({ certificateId, ...how }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.learn', clock.today()));
    if (actor.accountId === '') throw new Problem('NOTHING_TO_PRINT');
    return answer(tx, { certificateId, accountId: actor.accountId }, how);
  },
});
