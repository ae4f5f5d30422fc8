import type { IsoDate } from '../kernel/dates.ts';
import type { Relation } from '../survey/evidence.ts';

/** Handed over against signature on the list of the village. */
export interface Handed {
  readonly kind: 'handed';
  readonly on: IsoDate;
  readonly receivedBy: string;
  /** To the head of the household. */
  readonly relation: Relation;
  readonly handedBy: string;
}

export const reprintCauses = ['lost', 'damaged', 'corrected', 'membersChanged'] as const;
export type ReprintCause = (typeof reprintCauses)[number];

/** A new print of the same number, marked "cấp lại" (procedure.md §6). */
export interface Reprinted {
  readonly kind: 'reprinted';
  readonly on: IsoDate;
  readonly cause: ReprintCause;
  readonly reason: string;
}

/** An entry of the handing over that was wrong; the wrong entry stays in the log. */
export interface HandingWithdrawn {
  readonly kind: 'handingWithdrawn';
  readonly on: IsoDate;
  readonly reason: string;
}

export type CertificateEvent = Handed | Reprinted | HandingWithdrawn;

/** One certificate: its number is given by the book, what became of it by its events. */
export interface CertificateState {
  readonly issuedOn: IsoDate;
  /** Of the print that is out now. */
  readonly handed: Handed | null;
  readonly reprints: readonly Reprinted[];
  readonly lastOn: IsoDate;
}

export type CertificateProblem =
  'dateInFuture' | 'dateBeforePreviousStep' | 'certificateHanded' | 'certificateNotHanded' | 'certificateLapsed';

/** A new print has to be handed over again. */
export function foldCertificate(issuedOn: IsoDate, events: readonly CertificateEvent[]): CertificateState {
  return events.reduce<CertificateState>(
    (state, event) => ({
      ...state,
      lastOn: event.on,
      handed: event.kind === 'handed' ? event : null,
      reprints: event.kind === 'reprinted' ? [...state.reprints, event] : state.reprints,
    }),
    { issuedOn, handed: null, reprints: [], lastOn: issuedOn },
  );
}

/** What stops an event; `lastDay`: the last day on which the certificate holds, null while nothing is known of it. */
export function certificateProblem(
  state: CertificateState,
  event: CertificateEvent,
  day: { readonly today: IsoDate; readonly lastDay: IsoDate | null },
): CertificateProblem | null {
  if (event.on > day.today) return 'dateInFuture';
  if (event.on < state.lastOn) return 'dateBeforePreviousStep';
  if (event.kind === 'handingWithdrawn') return state.handed ? null : 'certificateNotHanded';
  if (day.lastDay !== null && event.on > day.lastDay) return 'certificateLapsed';
  return event.kind === 'handed' && state.handed ? 'certificateHanded' : null;
}
