import { addDays } from '../kernel/dates.ts';
import type { CaseState } from './case-state.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import { assessed } from './sample-review.ts';
import { drive } from './season-steps.ts';
import { chance, idsOf, legalDay, name, type Season } from './season.ts';

/** What happens after the decision: complaints that come too late, mistakes found, amendments, revocations. */
export function afterTheDecision(season: Season): void {
  const { commune } = season;
  while (commune.today < '2026-12-28') {
    commune.today = addDays(commune.today, 1);
    complain(season);
    trespass(season);
    if (commune.today < '2026-12-18') reopenSome(season);
    drive(season);
    if (chance(season, 30)) amend(season);
    if (commune.today < '2026-12-27' && chance(season, 8)) revoke(season);
    signAgain(season);
  }
  finish(season);
}

const someone = ({ commune, random }: Season): string => random.pick([...commune.cases.keys()]);

function complain(season: Season): void {
  const { commune, random } = season;
  const route = random.pick(['newRequest', 'formalComplaint'] as const);
  const reference = chance(season, 95) ? name(season, 'TN-') : '';
  commune.ask(someone(season), { kind: 'complaint.register', reference, route }, legalDay(season));
}

/** A step on a household as if nothing had been decided. */
function trespass(season: Season): void {
  const { commune, random } = season;
  const assessment = assessed(random.pick(['POOR', 'NON_POOR']));
  commune.ask(someone(season), { kind: 'survey.submit', enteredBy: 'x', assessment }, commune.today);
  commune.ask(someone(season), { kind: 'survey.return', reason: 'sai' }, commune.today);
}

function reopenSome(season: Season): void {
  const { commune, random } = season;
  for (let left = random.below(3); left > 0; left -= 1) {
    const paper = chance(season, 90) ? 'KL 05' : ' ';
    commune.ask(someone(season), { kind: 'case.reopen', reason: 'tính sai', paper }, legalDay(season));
  }
}

const reopened = ({ commune }: Season): CaseState[] =>
  [...commune.cases.values()].filter((state) => state.reopened !== undefined);

const standsBy = (state: CaseState) => state.recognitions.at(-1)?.decisionId;

/** Names some or all reopened households, ready or not, and now and then one that is not. */
function amend(season: Season): void {
  const { commune, random } = season;
  const named = reopened(season).filter(() => chance(season, 80));
  const amends = named.map(standsBy).find((id) => id !== undefined) ?? commune.round?.decision?.decisionId ?? 'D0';
  const mistaken = chance(season, 5) ? [someone(season)] : [];
  const caseIds = [
    ...new Set([...idsOf(named.filter((state) => (standsBy(state) ?? amends) === amends)), ...mistaken]),
  ];
  amendBy(season, amends, caseIds, random.below(4) === 0);
}

function amendBy(season: Season, amends: string, caseIds: readonly string[], backDated: boolean): void {
  const { commune } = season;
  const id = name(season, 'D');
  const paper = { decisionId: id, number: `${id}/QĐ-UBND`, signedBy: 'chairman', reason: 'tính sai' };
  const on = backDated ? legalDay(season) : commune.today;
  commune.askRound({ kind: 'decision.amend', ...paper, amends, caseIds }, on);
}

/** A whole decision, or some households of one. */
function revoke(season: Season): void {
  const { commune, random } = season;
  if (commune.round === undefined) return;
  const inForce = decisionsInForce(commune.round).map(({ decisionId }) => decisionId);
  const revokes = random.pick([...inForce, 'D0']);
  const holders = idsOf([...commune.cases.values()].filter((state) => standsBy(state) === revokes));
  const part = chance(season, 85) ? { caseIds: holders.slice(0, 1 + random.below(3)) } : {};
  const id = name(season, 'X');
  const paper = { decisionId: id, number: `${id}/QĐ-UBND`, signedBy: 'chairman', reason: 'ký nhầm' };
  commune.askRound({ kind: 'decision.revoke', ...paper, revokes, ...part }, legalDay(season));
}

/** After a revocation of the whole: consolidated and signed anew. */
function signAgain(season: Season): void {
  const { commune } = season;
  if (commune.round?.decision !== undefined) return;
  commune.askRound({ kind: 'round.consolidate' }, commune.today);
  const id = name(season, 'D');
  commune.askRound({ kind: 'decision.sign', decisionId: id, number: id, signedBy: 'chairman' }, commune.today);
}

/** Drives what is still reopened to its new decision, before the settings of the year end. */
function finish(season: Season): void {
  const { commune } = season;
  while (commune.today < '2026-12-31') {
    commune.today = addDays(commune.today, 1);
    drive(season);
    signAgain(season);
    const ready = reopened(season);
    const amended = new Set(ready.map((state) => standsBy(state) ?? commune.round?.decision?.decisionId ?? 'D0'));
    for (const amends of amended) {
      const own = ready.filter((state) => (standsBy(state) ?? commune.round?.decision?.decisionId) === amends);
      for (const caseId of idsOf(own)) amendBy(season, amends, [caseId], false);
    }
  }
}
