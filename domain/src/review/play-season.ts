import { addDays } from '../kernel/dates.ts';
import type { ReviewRules } from '../procedure/review-rules.ts';
import type { Random } from './random-commands.ts';
import { afterTheDecision } from './season-after.ts';
import { SeasonCommune } from './season-commune.ts';
import { drive, listOne, workDay } from './season-steps.ts';
import { chance, legalDay, name, VILLAGES, type Season } from './season.ts';

export const CASES_AT_LEAST = 200;
/** Of the window: whoever tries only earlier days on it decides nothing any more. */
const LAST_DAY = '2026-12-14';

function openAndList(season: Season): void {
  const { commune, random } = season;
  const opening = { roundId: 'R', communeId: 'X', roundKind: 'annual', standard: 'vn-2022', year: 2026 } as const;
  commune.askRound({ kind: 'round.open', ...opening, legalBasis: 'DEMO' }, commune.today);
  commune.today = '2026-09-07';
  while (commune.cases.size < CASES_AT_LEAST + random.below(20)) listOne(season, random.pick(VILLAGES));
  commune.today = '2026-09-10';
  commune.askRound({ kind: 'list.close' }, commune.today);
}

/** Steps taken back by the commune before its decision. */
function takeBack(season: Season): void {
  const { commune, random } = season;
  if (chance(season, 2) && commune.askRound({ kind: 'list.reopen', reason: 'sót hộ' }, commune.today)) {
    listOne(season, random.pick(VILLAGES));
    commune.askRound({ kind: 'list.close' }, commune.today);
  }
  if (chance(season, 5) && commune.askRound({ kind: 'round.consolidate' }, commune.today) && chance(season, 50)) {
    commune.askRound({ kind: 'round.reopen', reason: 'sót hộ' }, commune.today);
  }
}

/** Somebody complains on the day of the consolidation, while everything else is ready. */
function complainLate(season: Season): void {
  const { commune, random } = season;
  if (commune.today > '2026-11-27' || !chance(season, 30)) return;
  const objection = { kind: 'objection.open', objectionId: name(season, 'O'), ownCase: true, named: true } as const;
  commune.ask(random.pick([...commune.cases.keys()]), { ...objection, content: 'kê sai' }, commune.today);
}

/** From the opening of the round to the end of its last amendment. */
export function playSeason(random: Random, rules: ReviewRules): SeasonCommune {
  const commune = new SeasonCommune(rules);
  const season: Season = { commune, random, complaining: random.pick([1, 5, 25]), serial: 0 };
  openAndList(season);
  while (commune.today < '2026-11-18') {
    commune.today = addDays(commune.today, 1 + random.below(4));
    workDay(season, 70);
    takeBack(season);
  }
  while (commune.today < LAST_DAY && commune.round?.decision === undefined) {
    commune.today = addDays(commune.today, 1);
    drive(season);
    complainLate(season);
    if (chance(season, 80)) commune.askRound({ kind: 'round.consolidate' }, legalDay(season));
    const paper = { number: `${name(season, '')}/QĐ-UBND`, signedBy: 'chairman' };
    const sign = (on: string) => commune.askRound({ kind: 'decision.sign', decisionId: 'D1', ...paper }, on);
    sign(legalDay(season));
    if (commune.today === LAST_DAY) {
      commune.askRound({ kind: 'round.consolidate' }, LAST_DAY);
      sign(LAST_DAY);
    }
  }
  afterTheDecision(season);
  return commune;
}
