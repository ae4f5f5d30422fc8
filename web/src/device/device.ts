import type { z } from 'zod';
import type { BesideEntries } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { requestReceive } from '@ra-soat/server/requests/contract.ts';
import type { surveyDeliver, visitRecord } from '@ra-soat/server/surveys/contract.ts';
import type { fieldCase, fieldRound } from '@ra-soat/server/sync/contract.ts';
import type { LessonFile } from './files.ts';
import type { LearningKind } from './learning-kinds.ts';
import type { LessonName } from './lessons.ts';

export type FieldCase = z.output<typeof fieldCase>;
export type FieldRound = z.output<typeof fieldRound>;
export type Delivery = z.input<typeof surveyDeliver.input>;

/** Filling one household: everything typed, kept at every change until the server has it. */
export interface FieldWork {
  readonly surveyId: string;
  readonly householdId: string;
  readonly roundId: string;
  readonly basis: string | null;
  readonly mode: 'visit' | 'telephone';
  readonly evidence: Evidence;
  readonly signed: { readonly respondent: boolean; readonly enumerator: boolean };
  readonly beside: BesideEntries;
  /** Reasons of kept warnings, by `code path`. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What is said to each remark of a returned form, by its path. */
  readonly remarkAnswers: Readonly<Record<string, string>>;
  /** Text that cannot be read as an answer yet, by the path of its question: a reload loses nothing typed. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Sections gone through, where no answer shows it (members taken from last year, causes that nobody has). */
  readonly checked?: readonly string[];
  readonly position?: Delivery['field']['position'];
  /** By the phone's clock. */
  readonly startedAt: string;
  /** Where the surveyor stopped, to go on there. */
  readonly section?: string;
}

/**
 * none: nothing of ours · draft: begun, not finished · toSend · sending · sent: the server has it · waiting: the
 * server has it and a person of the commune must decide · refused: with the words of the problem, to be mended.
 */
export type SendState = 'none' | 'draft' | 'toSend' | 'sending' | 'sent' | 'waiting' | 'refused';

export interface PhoneProblem {
  readonly code: string;
  readonly title: string;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
}

export interface HouseholdOnPhone {
  readonly kase: FieldCase;
  readonly round: FieldRound;
  readonly village: string;
  readonly work: FieldWork | null;
  readonly state: SendState;
  readonly problem: PhoneProblem | null;
  /** Photos not sent yet. */
  readonly photos: number;
  /** Another form of the household came in since this work was begun: both are kept, the commune decides. */
  readonly changed: boolean;
  /** The village was taken away; it stays here until the work is sent. */
  readonly taken: boolean;
}

export interface OutboxItem {
  readonly id: string;
  readonly kind:
    | 'survey.deliver'
    | 'visit.record'
    | 'request.receive'
    | 'attachment.add'
    | 'message.read'
    | 'device.wiped'
    | LearningKind;
  readonly householdId: string | null;
  readonly label: string;
  readonly savedAt: string;
  readonly state: 'toSend' | 'sending' | 'refused';
  readonly tries: number;
  readonly problem: PhoneProblem | null;
}

/** A command of learning, which concerns no household. */
export interface LearningCommand {
  readonly kind: LearningKind;
  readonly body: object;
  /** What the list of waiting things calls it. */
  readonly label: string;
  /** Those of one group go out in order and wait for each other; without one it waits for nothing. */
  readonly group?: string;
  /** Unfinished work of this name is let go of in the same transaction. */
  readonly done?: string;
}

export interface SyncOutcome {
  /**
   * offline: no answer · later: the server has trouble · signIn: the session is over · done: nothing left but what was
   * refused · wiped: the commune had the phone emptied; what was not received stays on it, sealed, and it is locked.
   */
  readonly end: 'offline' | 'signIn' | 'later' | 'done' | 'wiped';
  readonly sent: number;
  readonly refused: number;
  readonly pulled: number;
}

export interface DeviceStatus {
  readonly unsent: number;
  readonly unfinished: number;
  readonly refused: number;
  readonly waiting: number;
  readonly photos: number;
  readonly lastSync: string | null;
  readonly clockOffsetMs: number | null;
  /** The browser promised not to throw the phone's data away when room is scarce. */
  readonly persisted: boolean;
  readonly usedMb: number;
  readonly quotaMb: number;
  readonly messages: readonly {
    readonly messageId: string;
    readonly from: string;
    readonly at: string;
    readonly text: string;
    readonly read: boolean;
  }[];
}

/** An open phone: what the screens of the field app may ask and tell. All writes are kept before they resolve. */
export interface Device {
  readonly account: { readonly accountId: string; readonly name: string };
  households(): Promise<readonly HouseholdOnPhone[]>;
  household(roundId: string, householdId: string): Promise<HouseholdOnPhone | null>;
  /** Each answer at once. Rejects with `StorageFull`; nothing before it is lost. */
  saveWork(work: FieldWork): Promise<void>;
  /** The form is done: work and outbox row in one transaction. Mending a refused one replaces it. */
  finish(work: FieldWork, told: Pick<Delivery, 'kept' | 'deviceResult'>): Promise<void>;
  recordVisit(visit: z.input<typeof visitRecord.input>): Promise<void>;
  receiveRequest(request: z.input<typeof requestReceive.input>): Promise<void>;
  /** Already compressed (≤ 200 kB). Goes out after all surveys. */
  addPhoto(photo: { blob: Blob; name: string; householdId: string; roundId: string; on: string }): Promise<void>;
  /** Waits in the outbox as all else, is sent once however often it is tried; a refusal is kept with its words. */
  send(command: LearningCommand): Promise<void>;
  /** What the server last answered to a query of learning, to be looked at before it is trusted; null: nothing kept. */
  lesson(name: LessonName): Promise<unknown>;
  /** Fetches a file to learn from and keeps it. Rejects with `NoNetwork`, `Refused` or `StorageFull`. */
  fetchFile(file: LessonFile): Promise<void>;
  file(file: LessonFile): Promise<Blob | null>;
  /** Names of kept files, `material/version`. */
  keptFiles(): Promise<readonly string[]>;
  /** Learning work begun and not handed in: whoever leaves halfway finds it again. Null lets go of it. */
  keepUnfinished(name: string, value: object | null): Promise<void>;
  unfinished(name: string): Promise<unknown>;
  /** What the person may do, as the server last said; empty: not asked yet. */
  rights(): Promise<readonly string[]>;
  outbox(): Promise<readonly OutboxItem[]>;
  /** Sends a refused row once more as it is, after the commune put right what stood against it. */
  retry(id: string): Promise<void>;
  /** A refused request goes again with what the surveyor knows of the household that looks like it. */
  chooseHousehold(id: string, choice: NonNullable<z.input<typeof requestReceive.input>['choice']>): Promise<void>;
  status(): Promise<DeviceStatus>;
  /** What the server last said: whether all people are invented, and at which day it stands still. */
  demonstration(): Promise<{ readonly sampleData: boolean; readonly pinnedDay: string | null }>;
  readMessage(messageId: string): Promise<void>;
  /** `atOnce`: a person asks, so what was put off after failures is tried again. */
  sync(atOnce?: boolean): Promise<SyncOutcome>;
  /** Encrypted unsent work, to be given to the commune; opens only at its server. */
  sealedFile(): Promise<{ readonly blob: Blob; readonly name: string; readonly surveys: number }>;
  lock(): void;
  /** Called after anything above changed, also by another tab. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** What a phone is before its PIN: `signIn` needs the network, the rest does not. */
export interface Phone {
  /** new: nobody signed in yet · locked: a PIN opens it · open */
  state(): Promise<'new' | 'locked' | 'open'>;
  /**
   * With network: the account, its villages, and a key wrapped by the PIN and sealed to the commune. Rejects with
   * `Refused` (words of the server) or `NoNetwork`. Who was here before with the same PIN finds everything again.
   */
  setUp(sign: { username: string; password: string }, pin: string): Promise<Device>;
  /** Rejects with `WrongPin`, which says how many tries are left and how long to wait. */
  unlock(pin: string): Promise<Device>;
  /** The session at the server ended: signs in again without touching what is kept. */
  signInAgain(password: string): Promise<void>;
  changePin(device: Device, pin: string): Promise<void>;
  /**
   * What must be told before anything else. `emptied`: the browser threw away what was on the phone. `sealed`: forms of
   * people before, or behind a forgotten PIN, that only the commune can open: hand over the sealed file.
   */
  notice(): Promise<{ readonly emptied: boolean; readonly sealed: number }>;
  /** Works without a PIN: the key is sealed to the commune. */
  sealedFile(): Promise<{ readonly blob: Blob; readonly name: string; readonly surveys: number }>;
  /** Before the PIN, with network: the commune wanted the phone emptied, and it was. What was not sent stays sealed. */
  obeyLocked(): Promise<boolean>;
  /** Another person takes the phone: what was not sent stays sealed on it. */
  signOut(): Promise<void>;
}
