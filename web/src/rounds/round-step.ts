import type { z } from 'zod';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import type { roundBoard } from '@ra-soat/server/rounds/contract.ts';

type Round = z.output<typeof roundBoard.output>['round'];
type Needed = Pick<Round, 'state' | 'opinion' | 'reportedOn'> & Partial<Pick<Round, 'kind'>>;

/** A step of the whole commune that its officers may take now. */
export type RoundStep =
  | 'fillList'
  | 'closeList'
  | 'consolidate'
  | 'seekOpinion'
  | 'receiveOpinion'
  | 'answerOpinion'
  | 'decide'
  | 'reportPreliminary'
  | 'reportOfficial';

const needs: Readonly<Record<RoundStep, Verb>> = {
  fillList: 'list.import',
  closeList: 'list.close',
  consolidate: 'round.consolidate',
  seekOpinion: 'round.opinion',
  receiveOpinion: 'round.opinion',
  answerOpinion: 'round.opinion',
  decide: 'decision.sign',
  reportPreliminary: 'round.report',
  reportOfficial: 'round.report',
};

/** Steps of the round that come next and that this person may take; the server judges what still blocks them. */
export function roundSteps(round: Needed, may: (verb: Verb) => boolean): readonly RoundStep[] {
  const reported = round.reportedOn !== null;
  const isMonthly = round.kind === 'regular';
  return due(round).filter(
    (step) =>
      may(needs[step]) && !(step === 'reportPreliminary' && reported) && !(isMonthly && onlyAnnual.includes(step)),
  );
}

/** A monthly review takes requests only, and has one report. */
const onlyAnnual: readonly RoundStep[] = ['fillList', 'reportPreliminary'];

function due(round: Needed): readonly RoundStep[] {
  switch (round.state) {
    case 'LISTING':
      return ['fillList', 'closeList'];
    case 'REVIEWING':
      return ['consolidate', 'reportPreliminary'];
    case 'CONSOLIDATED':
      return [...afterConsolidation(round.opinion), 'reportPreliminary'];
    case 'DECIDED':
      return ['reportOfficial'];
    default:
      return [];
  }
}

function afterConsolidation(opinion: Round['opinion']): readonly RoundStep[] {
  if (!opinion.required || opinion.agreed === true) return ['decide'];
  if (opinion.soughtOn === null) return ['seekOpinion'];
  if (opinion.receivedOn === null) return ['receiveOpinion'];
  return ['answerOpinion', 'decide'];
}
