import type { Certificate, Received } from './certificate.ts';
import { keyOf } from './certificate.ts';

/** Who received a certificate, where it was not the head. */
export type Receivers = Readonly<Record<string, Pick<Received, 'receivedBy' | 'relation'>>>;

/** The head received it himself unless the list says otherwise. */
export function receiverOf(receivers: Receivers, certificate: Certificate): Pick<Received, 'receivedBy' | 'relation'> {
  return receivers[keyOf(certificate)] ?? { receivedBy: certificate.head, relation: 'head' };
}

/** The ticked rows of the signed list; undefined while a name is missing or nothing is ticked. */
export function receivedRows(
  certificates: readonly Certificate[],
  ticked: (key: string) => boolean,
  receivers: Receivers,
): Received[] | undefined {
  const rows = certificates
    .filter((certificate) => certificate.handed === null && ticked(keyOf(certificate)))
    .map((certificate) => ({
      householdId: certificate.householdId,
      decisionId: certificate.decisionId,
      ...receiverOf(receivers, certificate),
    }));
  const complete = rows.length > 0 && rows.every(({ receivedBy }) => receivedBy.trim() !== '');
  return complete ? rows : undefined;
}
