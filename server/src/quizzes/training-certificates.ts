import { sql } from 'kysely';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { standings, type Standing } from './certificate-standing.ts';
import { trainingCertificateCheck, trainingCertificates } from './contract.ts';
import { seeAs } from './see-as.ts';

type Row = z.output<(typeof trainingCertificates)['output']>['people'][number];

function rowOf(one: Standing): Row {
  const { person_id: personId, name, place, attended, passed } = one;
  const { certificate_id: certificateId, number, check_code: code, issued_on: on } = one;
  const held = certificateId !== null && number !== null && code !== null && on !== null;
  const { revoked_on: revokedOn, revoke_reason: reason } = one;
  const certificate = held ? { certificateId, number, code, on, revokedOn, reason } : null;
  return { personId, name, place, attended, passed, certificate };
}

/** Who may have a certificate and who has one; people of one's own places only. */
export const trainingCertificatesQuery = defineQuery(trainingCertificates, {
  verb: 'training.read',
  answer: async ({ campaignId }, request) => {
    const { tx } = request;
    await seeAs(request, 'training.read');
    const quiz = await tx.selectFrom('quiz').select('halves').where('campaign_id', '=', campaignId).executeTakeFirst();
    return { halves: quiz?.halves ?? null, people: (await standings(tx, campaignId)).map(rowOf) };
  },
});

type Checked = NonNullable<z.output<(typeof trainingCertificateCheck)['output']>['certificate']>;

/** Without sign-in: who holds the code learns what the paper says and whether it still holds. */
export const trainingCertificateCheckQuery = defineQuery(trainingCertificateCheck, {
  verb: 'nobody',
  answer: async ({ code }, { tx }) => {
    const { rows } = await sql<Checked>`
      select name, forms, number, issued_on as "issuedOn", issuer, revoked_on as "revokedOn"
      from training_certificate_of(${code.trim().toUpperCase()})`.execute(tx);
    return { certificate: rows[0] ?? null };
  },
});
