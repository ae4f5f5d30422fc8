import { test } from 'node:test';
import assert from 'node:assert/strict';
import { addDays, type IsoDate } from '../kernel/dates.ts';
import { nationalHolidays } from '../procedure/national-holidays.ts';
import { reviewRulesOn } from '../procedure/review-rules.ts';
import { addWorkingDays } from '../procedure/working-days.ts';
import type { CaseCommand } from './case-command.ts';
import { caseCommandsAfter } from './case-commands-after.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { decideCase } from './decide-case.ts';
import { decideRound } from './decide-round.ts';
import { decideVillage } from './decide-village.ts';
import { foldCase } from './fold-case.ts';
import { foldRound } from './fold-round.ts';
import { foldVillage } from './fold-village.ts';
import {
  CASES,
  randomCaseCommand,
  randomFrom,
  randomRoundCommand,
  randomVillageCommand,
  villageOf,
  type Anything,
  type Random,
} from './random-commands.ts';
import type { Decided } from './review-problem.ts';
import type { RoundEvent } from './round-event.ts';
import type { RoundState } from './round-state.ts';
import { assessed, list, meeting } from './sample-review.ts';
import type { VillageCommand } from './village-command.ts';
import type { VillageEvent } from './village-event.ts';
import type { VillageState } from './village-state.ts';

const COMMANDS = 150_000;
const PER_WORLD = 300;
const holidays = nationalHolidays.filter(({ date }) => date >= '2026-08-01' && date <= '2026-12-31');
const rules = { ...reviewRulesOn('2026-10-01'), holidays };

/** What an officer would do next: without it, almost no history gets far. */
function sensibleCommand(world: World, random: Random): Anything {
  const id = random.pick(CASES);
  const state = world.cases.get(id);
  const actor = random.pick(['x', 'y', 'z']);
  const village = villageOf(id);
  const ask = (command: CaseCommand): Anything => ({ to: 'case', id, actor, command });
  const unsigned = world.villages.get(village)?.meetings.find(({ minutesOn }) => minutesOn === undefined);
  const signers = { chair: true, secretary: true, households: true };
  if (unsigned !== undefined) {
    return {
      to: 'village',
      id: village,
      actor,
      command: { kind: 'minutes.sign', meetingId: unsigned.meetingId, signers },
    };
  }
  const [open] = state?.openObjections ?? [];
  if (open !== undefined) return ask({ kind: 'objection.answer', objectionId: open, upheld: false, answer: 'đã xem' });
  switch (state?.stage) {
    case 'LISTED':
    case 'RESURVEY':
      return ask({ kind: 'survey.submit', enteredBy: 'x', assessment: assessed(random.pick(['POOR', 'NON_POOR'])) });
    case 'SURVEYED':
      return ask({ kind: 'survey.accept' });
    case 'SIDELINED':
      return ask({ kind: 'case.resume', reason: 'đã về' });
    case 'ACCEPTED': {
      const held = meeting(
        [{ caseIds: [id], joint: false, tally: { agree: 30, disagree: 20, abstain: 0 } }],
        `M-${world.on}`,
      );
      const command: VillageCommand = { kind: 'meeting.hold', ...held, frontInvitedOn: '2026-09-01' };
      return { to: 'village', id: village, actor, command };
    }
    case 'AGREED':
      return {
        to: 'village',
        id: village,
        actor,
        command: { kind: 'list.post', ...list([id], `P-${id}-${world.on}`) },
      };
    case 'POSTED':
    case 'SCREENED_OUT':
    case 'CLOSED':
    case 'DECIDED':
    case undefined:
      return { to: 'round', id: 'R', actor, command: randomRoundCommand(random) };
  }
}

function randomCommand(random: Random): Anything {
  const caseId = random.pick(CASES);
  const actor = random.pick(['x', 'y', 'z']);
  switch (random.below(6)) {
    case 0:
      return { to: 'round', id: 'R', actor, command: randomRoundCommand(random) };
    case 1:
    case 2:
      return { to: 'village', id: villageOf(caseId), actor, command: randomVillageCommand(villageOf(caseId), random) };
    default:
      return { to: 'case', id: caseId, actor, command: randomCaseCommand(caseId, random) };
  }
}

/** A commune in memory, as the server keeps it: histories, and what follows from them. */
class World {
  on: IsoDate = '2026-08-25';
  round: RoundState | undefined;
  readonly villages = new Map<string, VillageState>();
  readonly villageEvents = new Map<string, VillageEvent[]>();
  readonly cases = new Map<string, CaseState>();
  readonly histories = new Map<string, CaseEvent[]>();

  run({ to, id, actor, command }: Anything): Decided<CaseEvent | VillageEvent | RoundEvent> {
    const village = this.villages.get(villageOf(id));
    const context = { on: this.on, today: this.on, actor, rules, round: this.round, ...(village && { village }) };
    const decided =
      to === 'case'
        ? decideCase(this.cases.get(id), command, context)
        : to === 'village'
          ? decideVillage(this.villages.get(id), command, { ...context, villageId: id, cases: this.cases })
          : decideRound(this.round, command, { ...context, cases: [...this.cases.values()] });
    if (decided.ok) for (const event of decided.events) this.append(to, id, actor, event);
    return decided;
  }

  append(to: Anything['to'], id: string, actor: string, event: CaseEvent | VillageEvent | RoundEvent) {
    if (to === 'case') {
      const own = event as CaseEvent;
      this.cases.set(id, foldCase(this.cases.get(id), own));
      this.histories.set(id, [...(this.histories.get(id) ?? []), own]);
      return;
    }
    if (to === 'village') {
      this.villages.set(id, foldVillage(this.villages.get(id), event as VillageEvent));
      this.villageEvents.set(id, [...(this.villageEvents.get(id) ?? []), event as VillageEvent]);
    } else this.round = foldRound(this.round, event as RoundEvent);
    for (const { caseId, command } of caseCommandsAfter(event as VillageEvent | RoundEvent)) {
      assert.ok(this.run({ to: 'case', id: caseId, actor, command }).ok, `${caseId} refuses ${command.kind}`);
    }
  }

  snapshot(): string {
    return JSON.stringify([this.round, [...this.villages], [...this.cases]]);
  }
}

/** The law, read from the bare history and without the machines: every step, in order, on the last form. */
function assertLawful(history: readonly CaseEvent[], villageEvents: readonly VillageEvent[]) {
  const decided = history.at(-1);
  assert.ok(decided?.kind === 'case.decided');
  const lastForm = history.findLastIndex(({ kind }) => kind === 'survey.submitted');
  const [form, ...after] = history.slice(lastForm);
  assert.ok(form?.kind === 'survey.submitted');
  assert.equal(form.assessment.scoredWith, 'keyedTotal');
  assert.equal(form.assessment.class, decided.class);
  const steps = after.filter(({ kind }) => !/object|visited/u.test(kind)).map(({ kind }) => kind);
  assert.deepEqual(steps.slice(0, 3), ['survey.accepted', 'case.agreed', 'case.posted']);
  const accepted = after.find((event) => event.kind === 'survey.accepted');
  assert.ok(accepted !== undefined && accepted.by !== form.keyedBy && accepted.by !== form.enteredBy);
  const agreed = after.find((event) => event.kind === 'case.agreed');
  assert.ok(agreed !== undefined && 2 * agreed.tally.agree >= agreed.attendees);
  assert.ok(villageEvents.some((event) => event.kind === 'minutes.signed' && event.meetingId === agreed.meetingId));
  const hung = after.findLast((event) => event.kind === 'case.posted');
  assert.ok(hung !== undefined && decided.on > addWorkingDays(hung.on, 3, holidays));
  const open = history.filter(({ kind }) => kind === 'case.objected').length;
  assert.equal(open, history.filter(({ kind }) => kind === 'objection.answered').length);
  assert.ok(decided.on <= '2026-12-14');
}

/** How many were decided and repeated: a test in which everything is refused proves nothing. */
function playWorld(random: Random, commands: number): { decided: number; repeats: number } {
  const world = new World();
  let repeats = 0;
  for (let step = 0; step < commands; step += 1) {
    if (random.below(2) === 0 && world.on < '2026-12-20') world.on = addDays(world.on, 1);
    const command = random.below(2) === 0 ? sensibleCommand(world, random) : randomCommand(random);
    if (!world.run(command).ok || random.below(4) > 0) continue;
    const before = world.snapshot();
    world.run(command);
    repeats += 1;
    assert.equal(world.snapshot(), before, `${command.command.kind} twice`);
  }
  const ended = [...world.histories].filter(([, history]) => history.at(-1)?.kind === 'case.decided');
  for (const [id, history] of ended) assertLawful(history, world.villageEvents.get(villageOf(id)) ?? []);
  const decidedSomewhere = [...world.histories.values()].flat().filter(({ kind }) => kind === 'case.decided');
  assert.equal(decidedSomewhere.length, ended.length);
  return { decided: ended.length, repeats };
}

test(`${COMMANDS} lệnh ngẫu nhiên: không hộ nào có quyết định khi thiếu nghiệm thu, họp dân, niêm yết; lặp lại không đổi gì`, (t) => {
  const random = randomFrom(20_261_121);
  const worlds = Array.from({ length: COMMANDS / PER_WORLD }, () => playWorld(random, PER_WORLD));
  const decided = worlds.reduce((sum, world) => sum + world.decided, 0);
  const repeats = worlds.reduce((sum, world) => sum + world.repeats, 0);
  t.diagnostic(`${decided} households decided, ${repeats} allowed commands repeated`);
  assert.ok(decided > 50, `only ${decided} households were decided: the commands are too random`);
  assert.ok(repeats > 1000, `only ${repeats} allowed commands were repeated`);
});
