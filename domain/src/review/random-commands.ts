import type { DecidedClass } from '../standards/standard.ts';
import type { CaseCommand } from './case-command.ts';
import type { RoundCommand } from './round-command.ts';
import { assessed } from './sample-review.ts';
import type { ScoredWith } from './survey-assessment.ts';
import type { VillageCommand } from './village-command.ts';
import type { MeetingVote } from './village-event.ts';

/** Random commands for the tests of the machines: three households in two villages of one commune. */
export const CASES = ['a1', 'a2', 'b1'];

/** A command with its addressee and its actor. */
export type Anything =
  | { readonly to: 'case'; readonly id: string; readonly actor: string; readonly command: CaseCommand }
  | { readonly to: 'village'; readonly id: string; readonly actor: string; readonly command: VillageCommand }
  | { readonly to: 'round'; readonly id: string; readonly actor: string; readonly command: RoundCommand };

/** Fixed seed: Lehmer generator, so that a failure can be repeated. */
export function randomFrom(seed: number) {
  let state = seed;
  const below = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return { below, pick };
}

export type Random = ReturnType<typeof randomFrom>;

export const villageOf = (caseId: string) => `V${caseId.slice(0, 1)}`;

export function randomCaseCommand(id: string, { pick, below }: Random): CaseCommand {
  const assessment = {
    ...assessed(pick(['POOR', 'POOR', 'NEAR_POOR', 'NON_POOR', 'NON_POOR', 'UNDETERMINED'])),
    scoredWith: pick<ScoredWith>(['keyedTotal', 'keyedTotal', 'keyedTotal', 'demonstration']),
  } as const;
  const before = pick<DecidedClass>(['POOR', 'NEAR_POOR', 'NON_POOR']);
  const objectionId = `O${below(3)}`;
  return pick<CaseCommand>([
    {
      kind: 'case.list',
      caseId: id,
      roundId: 'R',
      villageId: villageOf(id),
      householdId: `H${id}`,
      standard: 'vn-2022',
      source: before === 'NON_POOR' ? 'reviewRequest' : 'currentList',
      before,
      requestId: 'DEMO-1',
    },
    { kind: 'survey.submit', enteredBy: pick(['x', 'y']), assessment },
    { kind: 'survey.submit', enteredBy: pick(['x', 'y']), assessment },
    { kind: 'survey.accept' },
    { kind: 'survey.accept' },
    ...(below(12) === 0 ? [{ kind: 'survey.return', reason: 'sai' } as const] : []),
    ...(below(12) === 0 ? [{ kind: 'case.sideline', state: 'ABSENT', reason: 'vắng' } as const] : []),
    ...(below(6) === 0
      ? [{ kind: 'objection.open', objectionId, ownCase: true, named: true, content: 'sai' } as const]
      : []),
    { kind: 'objection.answer', objectionId, upheld: below(3) === 0, answer: 'đã xem' },
    { kind: 'case.visit', visitId: `T${below(40)}`, visitor: 'x', outcome: pick(['MET', 'ABSENT']), note: 'đã đến' },
    { kind: 'case.resume', reason: 'đã về' },
    { kind: 'case.close', reason: 'không gặp' },
    // asked of the case directly, past the village and the round
    { kind: 'case.post', postingId: `P${below(40)}` },
    { kind: 'case.vote', meetingId: `M${below(40)}` },
    { kind: 'case.decide', decisionId: 'D' },
  ]);
}

export function randomVillageCommand(id: string, { pick, below }: Random): VillageCommand {
  const members = CASES.filter((caseId) => villageOf(caseId) === id);
  const some = below(4) === 0 ? members : members.filter(() => below(2) === 0);
  const attendees = pick([49, 50]);
  const votes = some.map((caseId): MeetingVote => {
    const agree = pick([30, 30, 25, 24]);
    return { caseIds: [caseId], joint: false, tally: { agree, disagree: attendees - agree, abstain: 0 } };
  });
  const meetingId = `M${below(40)}`;
  const postingId = `P${below(40)}`;
  return pick<VillageCommand>([
    {
      kind: 'meeting.hold',
      meetingId,
      form: 'inPerson',
      ...(below(5) > 0 && { frontInvitedOn: '2026-09-01' }),
      frontPresent: true,
      chair: 'head',
      secretary: 's',
      attendees,
      votes,
    },
    { kind: 'minutes.sign', meetingId, signers: { chair: true, secretary: true, households: below(4) > 0 } },
    { kind: 'minutes.sign', meetingId, signers: { chair: true, secretary: true, households: true } },
    { kind: 'list.post', postingId, caseIds: some, places: ['villageHouse', 'communeOffice'], announced: true },
    { kind: 'posting.end', postingId },
  ]);
}

export function randomRoundCommand({ pick }: Random): RoundCommand {
  return pick<RoundCommand>([
    {
      kind: 'round.open',
      roundId: 'R',
      communeId: 'X',
      roundKind: 'annual',
      standard: 'vn-2022',
      year: 2026,
      legalBasis: 'DEMO',
    },
    { kind: 'list.close' },
    { kind: 'round.consolidate' },
    { kind: 'round.consolidate' },
    { kind: 'decision.sign', decisionId: 'D', number: '1', signedBy: 'c' },
    { kind: 'decision.sign', decisionId: 'D', number: '1', signedBy: 'c' },
    { kind: 'opinion.seek' },
    { kind: 'round.report', stage: 'official' },
  ]);
}
