import type { IsoDate } from '../kernel/dates.ts';
import type { ReviewRules } from '../procedure/review-rules.ts';
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
import type { RoundCommand } from './round-command.ts';
import type { RoundEvent } from './round-event.ts';
import type { RoundState } from './round-state.ts';
import type { VillageCommand } from './village-command.ts';
import type { VillageEvent } from './village-event.ts';
import type { VillageState } from './village-state.ts';

/** One event as it was entered: the bare history, in the order of entry. */
export type LoggedEvent = { readonly today: IsoDate } & (
  | { readonly of: 'case'; readonly id: string; readonly event: CaseEvent }
  | { readonly of: 'village'; readonly id: string; readonly event: VillageEvent }
  | { readonly of: 'round'; readonly event: RoundEvent }
);

/** A commune in memory for the test of random seasons: the machines as the server runs them, and what they wrote. */
export class SeasonCommune {
  today: IsoDate = '2026-09-01';
  round: RoundState | undefined;
  readonly villages = new Map<string, VillageState>();
  readonly cases = new Map<string, CaseState>();
  readonly log: LoggedEvent[] = [];
  /** How often each reason was given. */
  readonly refusals = new Map<string, number>();
  readonly #rules: ReviewRules;

  constructor(rules: ReviewRules) {
    this.#rules = rules;
  }

  /** Asks a household's case; true when it was allowed. */
  ask(id: string, command: CaseCommand, on: IsoDate, actor = 'officer'): boolean {
    const village = this.villages.get(this.cases.get(id)?.listing.villageId ?? '');
    const context = { ...this.#context(on, actor), ...(village && { village }) };
    const decided = decideCase(this.cases.get(id), command, context);
    if (!decided.ok) return this.#refused(decided.problem.code);
    for (const event of decided.events) {
      this.cases.set(id, foldCase(this.cases.get(id), event));
      this.log.push({ today: this.today, of: 'case', id, event });
    }
    return true;
  }

  askVillage(id: string, command: VillageCommand, on: IsoDate): boolean {
    const context = { ...this.#context(on, 'officer'), villageId: id, cases: this.cases };
    const decided = decideVillage(this.villages.get(id), command, context);
    if (!decided.ok) return this.#refused(decided.problem.code);
    for (const event of decided.events) {
      this.villages.set(id, foldVillage(this.villages.get(id), event));
      this.log.push({ today: this.today, of: 'village', id, event });
      this.#follow(event);
    }
    return true;
  }

  askRound(command: RoundCommand, on: IsoDate): boolean {
    const context = { ...this.#context(on, 'officer'), cases: [...this.cases.values()] };
    const decided = decideRound(this.round, command, context);
    if (!decided.ok) return this.#refused(decided.problem.code);
    for (const event of decided.events) {
      this.round = foldRound(this.round, event);
      this.log.push({ today: this.today, of: 'round', event });
      this.#follow(event);
    }
    return true;
  }

  #follow(event: VillageEvent | RoundEvent): void {
    for (const { caseId, command } of caseCommandsAfter(event)) {
      if (!this.ask(caseId, command, event.on))
        throw new Error(`${caseId} refuses ${command.kind} after ${event.kind}`);
    }
  }

  #context(on: IsoDate, actor: string) {
    return { on, today: this.today, actor, rules: this.#rules, round: this.round };
  }

  #refused(code: string): false {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
    return false;
  }
}
