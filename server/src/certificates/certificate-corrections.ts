import type { CertificateEvent } from '@ra-soat/domain/certificates/certificate-state.ts';
import type { Site } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { appendEvent } from './append-event.ts';
import { certificateOf } from './certificate-rows.ts';
import { certificateReprint, certificateWithdrawHanding } from './contract.ts';

interface Of {
  readonly householdId: string;
  readonly decisionId: string;
}

async function loadedOf(tx: Tx, of: Of) {
  const found = await certificateOf(tx, of);
  if (!found) throw new Problem('NOT_FOUND');
  return found;
}

/** A number is the commune's: printed again and corrected there, not in the village. */
async function communeSite(tx: Tx, of: Of): Promise<Site> {
  const { row } = await loadedOf(tx, of);
  return { place: row.commune_id };
}

async function append(request: CommandRequest, of: Of, event: CertificateEvent): Promise<Record<string, never>> {
  await appendEvent(request, await loadedOf(request.tx, of), event);
  return {};
}

export const certificateReprintCommand = defineCommand(certificateReprint, {
  verb: 'certificate.issue',
  site: (of, { tx }) => communeSite(tx, of),
  handle: ({ on, cause, reason, ...of }, request) => append(request, of, { kind: 'reprinted', on, cause, reason }),
});

export const certificateWithdrawHandingCommand = defineCommand(certificateWithdrawHanding, {
  verb: 'certificate.issue',
  site: (of, { tx }) => communeSite(tx, of),
  handle: ({ on, reason, ...of }, request) => append(request, of, { kind: 'handingWithdrawn', on, reason }),
});
