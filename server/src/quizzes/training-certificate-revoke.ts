import { holds } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { trainingCertificateRevoke } from './contract.ts';

export const trainingCertificateRevokeCommand = defineCommand(trainingCertificateRevoke, {
  verb: 'training.manage',
  site: async ({ certificateId }, { tx, actor, today }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.manage', today));
    const row = await tx
      .selectFrom('training_certificate')
      .select('issuer_place_id')
      .where('certificate_id', '=', certificateId)
      .executeTakeFirst();
    if (!row) throw new Problem('NOT_FOUND');
    return { place: row.issuer_place_id };
  },
  handle: async ({ certificateId, reason }, { tx, clock }) => {
    const { numUpdatedRows } = await tx
      .updateTable('training_certificate')
      .set({ revoked_on: clock.today(), revoke_reason: reason })
      .where('certificate_id', '=', certificateId)
      .where('revoked_on', 'is', null)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new Problem('CERTIFICATE_REVOKED_ALREADY');
    return {};
  },
});
