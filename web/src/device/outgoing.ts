import type { Delivery, FieldCase, FieldWork, OutboxItem, PhoneProblem } from './device.ts';

export type OutgoingKind = OutboxItem['kind'];

/** What is posted to the command door, with what only the phone needs of it. Sealed as a whole. */
export interface Outgoing {
  readonly command: {
    readonly kind: OutgoingKind;
    readonly id: string;
    readonly version: number;
    readonly recordedAt: string;
    readonly body: unknown;
  };
  readonly label: string;
  readonly problem: PhoneProblem | null;
}

/** Work at rest; `command` is what the commune takes in, should the phone never come back. */
export interface Draft extends Outgoing {
  readonly work: FieldWork;
}

export function isOutgoing(value: unknown): value is Outgoing {
  return typeof value === 'object' && value !== null && 'command' in value && 'label' in value;
}

export function isDraft(value: unknown): value is Draft {
  return isOutgoing(value) && 'work' in value;
}

export function outgoing(
  command: { readonly id: string; readonly kind: OutgoingKind; readonly body: unknown; readonly now: Date },
  label: string,
): Outgoing {
  const { id, kind, body, now } = command;
  return { command: { kind, id, version: 1, recordedAt: now.toISOString(), body }, label, problem: null };
}

/** Who fills, on which phone, when. */
export interface Filling {
  readonly enumerator: string;
  readonly deviceId: string;
  readonly app: string;
  readonly now: Date;
}

/** The form as the server takes it. */
export function deliveryOf(
  work: FieldWork,
  filling: Filling,
  told: Pick<Delivery, 'kept' | 'deviceResult' | 'basis' | 'finished'>,
  remarks: NonNullable<FieldCase['returned']>['remarks'],
): Delivery {
  const { surveyId, householdId, roundId, mode, evidence, signed, beside, position, startedAt } = work;
  const { deviceId, app, now, enumerator } = filling;
  return {
    surveyId,
    householdId,
    roundId,
    mode,
    evidence,
    signed,
    beside,
    enumerator,
    basis: told.basis,
    finished: told.finished,
    kept: told.kept,
    remarkAnswers: answersTo(remarks, work.remarkAnswers),
    ...(told.deviceResult && { deviceResult: told.deviceResult }),
    field: { deviceId, app, startedAt, savedAt: now.toISOString(), ...(position && { position }) },
  };
}

/** Reasons typed so far, of a draft. */
export function reasonsOf(work: FieldWork): Delivery['kept'] {
  return Object.entries(work.reasons).flatMap(([key, reason]) => {
    const [code = '', ...path] = key.split(' ');
    return reason.trim() === '' ? [] : [{ code, path: path.join(' '), reason }];
  });
}

function answersTo(
  remarks: NonNullable<FieldCase['returned']>['remarks'],
  answers: FieldWork['remarkAnswers'],
): NonNullable<Delivery['remarkAnswers']> {
  return Object.entries(answers).flatMap(([path, answer]) => {
    const question = remarks.find((remark) => remark.path === path)?.question ?? path;
    return answer.trim() === '' ? [] : [{ path, question: question === '' ? path : question, answer }];
  });
}
