import type { z } from 'zod';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { requestReceive } from '@ra-soat/server/requests/contract.ts';

type Body = z.input<typeof requestReceive.input>;
type Member = Body['members'][number];

/** Somebody of the household while the paper is being typed. */
export interface PersonDraft {
  readonly memberId: string;
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly bornYear: number | null;
  readonly bornOn: IsoDate | null;
  readonly citizenNumber: string;
  readonly ethnicity: number;
}

export interface MemberDraft extends PersonDraft {
  readonly relation: Member['relation'];
  readonly status: NonNullable<Member['status']> | null;
}

/** Mẫu số 01 while it is being typed. */
export interface RequestDraft {
  readonly villageId: string;
  readonly address: string;
  readonly source: Body['source'];
  readonly channel: Body['channel'];
  readonly fileNumber: string;
  readonly on: IsoDate | null;
  readonly filedBy: 'head' | 'member' | 'other';
  readonly filer: { readonly name: string; readonly relation: string; readonly authorisation: string };
  readonly reasonKind: Body['reasonKind'];
  readonly reason: string;
  readonly head: PersonDraft;
  readonly members: readonly MemberDraft[];
  readonly putOnList: boolean;
}

/** The Kinh, whose number in the official list is 1, are the commonest answer. */
export function blankPerson(memberId: string): PersonDraft {
  return { memberId, name: '', sex: null, bornYear: null, bornOn: null, citizenNumber: '', ethnicity: 1 };
}

export function blankMember(memberId: string): MemberDraft {
  return { ...blankPerson(memberId), relation: 'child', status: null };
}

export function blankRequest(villageId: string, today: IsoDate, memberId: string): RequestDraft {
  return {
    ...{ villageId, address: '', source: 'reviewRequest', channel: 'inPerson', fileNumber: '', on: today },
    ...{ filedBy: 'head', filer: { name: '', relation: '', authorisation: '' } },
    ...{ reasonKind: 'other', reason: '', head: blankPerson(memberId), members: [], putOnList: true },
  };
}

export function citizenFault(text: string): boolean {
  return text !== '' && !/^(\d{9}|\d{12})$/u.test(text);
}

const isBlank = (text: string) => text.trim() === '';

/** A person as sent; undefined while something is missing or cannot be right. */
function completePerson({ memberId, name, sex, bornOn, citizenNumber, ethnicity, ...draft }: PersonDraft) {
  const bornYear = draft.bornYear ?? (bornOn === null ? null : Number(bornOn.slice(0, 4)));
  if (isBlank(name) || sex === null || bornYear === null) return undefined;
  if (citizenFault(citizenNumber) || (bornOn !== null && !bornOn.startsWith(String(bornYear)))) return undefined;
  const known = { ...(bornOn === null ? {} : { bornOn }), ...(citizenNumber === '' ? {} : { citizenNumber }) };
  return { memberId, name, sex, bornYear, ethnicity, ...known };
}

function completeMember(member: MemberDraft): Member | undefined {
  const person = completePerson(member);
  const { relation, status } = member;
  return person && { ...person, relation, ...(status === null ? {} : { status }) };
}

function completeFiling({ filedBy, filer }: RequestDraft): Body['filing'] | undefined {
  const { name, relation, authorisation } = filer;
  if (filedBy === 'head') return { by: 'head' };
  if (isBlank(name) || isBlank(relation)) return undefined;
  if (filedBy === 'member') return { by: 'member', name, relation };
  return isBlank(authorisation) ? undefined : { by: 'other', name, relation, authorisation };
}

type Ids = Pick<Body, 'requestId' | 'householdId' | 'roundId'>;

/** The request as it is sent; undefined while something is missing or cannot be right. */
export function completeRequest(draft: RequestDraft, ids: Ids, choice?: Body['choice']): Body | undefined {
  const { villageId, source, channel, on, reasonKind, reason, putOnList, address, fileNumber } = draft;
  const head = completePerson(draft.head);
  const members = draft.members.flatMap((member) => completeMember(member) ?? []);
  const filing = completeFiling(draft);
  if (on === null || !head || !filing || isBlank(villageId) || isBlank(reason)) return undefined;
  if (members.length < draft.members.length || (choice?.is === 'another' && isBlank(choice.reason))) return undefined;
  return {
    ...{ ...ids, villageId, source, channel, on, filing, reasonKind, reason, head, members, putOnList },
    ...(isBlank(address) ? {} : { address }),
    ...(isBlank(fileNumber) ? {} : { fileNumber }),
    ...(choice === undefined ? {} : { choice }),
  };
}
