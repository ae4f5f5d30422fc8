import { certificateProblem, type CertificateEvent } from '@ra-soat/domain/certificates/certificate-state.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { LoadedCertificate } from './certificate-rows.ts';

const codes = {
  certificateHanded: 'CERTIFICATE_HANDED',
  certificateNotHanded: 'CERTIFICATE_NOT_HANDED',
  certificateLapsed: 'CERTIFICATE_LAPSED',
} as const;

function judge({ row, state, lapse }: LoadedCertificate, event: CertificateEvent, today: string): void {
  const problem = certificateProblem(state, event, { today, lastDay: lapse.lastDay });
  if (problem === null) return;
  if (problem === 'dateInFuture' || problem === 'dateBeforePreviousStep') {
    throw new Problem('REVIEW_REFUSED', { review: { code: problem } });
  }
  throw new Problem(codes[problem], { values: { number: row.number, head: row.head } });
}

/** Adds one event to a certificate, or refuses it by the certificate's number and head. */
export async function appendEvent(
  { tx, commandId, actor, clock }: CommandRequest,
  certificate: LoadedCertificate,
  event: CertificateEvent,
): Promise<void> {
  judge(certificate, event, clock.today());
  const { household_id, decision_id, commune_id, village_id } = certificate.row;
  await tx
    .insertInto('certificate_event')
    .values({
      household_id,
      decision_id,
      seq: certificate.seq + 1,
      commune_id,
      village_id,
      kind: event.kind,
      on_date: event.on,
      body: JSON.stringify(event),
      command_id: commandId,
      account_id: actor.accountId,
      recorded_at: clock.now(),
    })
    .execute();
}
