import { explain } from '@ra-soat/domain/assessment/explain.ts';
import { settingsWith } from '@ra-soat/domain/assessment/settings.ts';
import { besideFindings, besideResults, type BesideAssessment } from '@ra-soat/domain/assessment/assess-beside.ts';
import { explainBeside } from '@ra-soat/domain/assessment/explain-beside.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { BesideEntries } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { LoadedCase } from '../cases.ts';
import { keepCitizenNumbers, withoutCitizenNumbers } from '../citizen-numbers.ts';
import { crossCheck } from '../cross-check.ts';
import { changeOf, onCase } from '../events.ts';
import { Problem } from '../problem.ts';
import type { CommandRequest } from '../request.ts';
import { reviewContext, type LoadedRound } from '../rounds.ts';
import { mustBeEnumerator } from './enumerators-of.ts';
import { judgeBeside, keptBeside, shownBeside } from './further-standards.ts';
import { refuseFaults, score, summaryOf } from './score.ts';
import { screenedFirst } from './screened-first.ts';
import { scoringInForce } from './scoring-in-force.ts';

type Answered = Assessment['result']['class'];

/** One filled form, however it came: keyed in the office, sent by a phone, or settled from two keyings of a paper. */
export interface FilledForm {
  readonly mode: 'visit' | 'telephone' | 'paper';
  readonly evidence: Evidence;
  /** Absent: the sender visited. */
  readonly enumerator?: string | undefined;
  readonly beside?: BesideEntries | undefined;
  readonly signed: { readonly respondent: boolean; readonly enumerator: boolean };
  readonly kept: readonly { readonly code: string; readonly path: string; readonly reason: string }[];
  readonly remarkAnswers: readonly { readonly path: string; readonly question: string; readonly answer: string }[];
  readonly deviceResult?:
    { readonly class: Answered; readonly b1: number | null; readonly b2: number | null } | undefined;
}

interface Entry {
  readonly body: FilledForm;
  readonly round: LoadedRound;
  readonly kase: LoadedCase;
  readonly evidence: Evidence;
  readonly assessment: Assessment;
  readonly version: number;
  readonly beside: readonly BesideAssessment[];
}

async function storeSurvey(request: CommandRequest, entry: Entry): Promise<void> {
  const { body, kase, evidence, assessment, version, beside } = entry;
  await request.tx
    .insertInto('survey')
    .values({
      household_id: kase.householdId,
      round_id: kase.roundId,
      version,
      commune_id: kase.commune,
      village_id: kase.village,
      mode: body.mode,
      interview_on: evidence.interviewOn,
      evidence: JSON.stringify(evidence),
      assessment: JSON.stringify(assessment),
      beside: JSON.stringify(keptBeside(beside, body.beside ?? {})),
      kept: JSON.stringify(body.kept),
      remark_answers: JSON.stringify(body.remarkAnswers),
      entered_by: body.enumerator ?? request.actor.accountId,
      command_id: request.commandId,
      recorded_at: request.clock.now(),
    })
    .execute();
}

async function storeResult(
  request: CommandRequest,
  { kase, round, evidence, assessment, beside, version }: Entry,
): Promise<void> {
  const { result, b1, b2, scoredWith } = assessment;
  const leading = {
    standard_id: round.standard,
    class: result.class,
    subclass: result.subclass,
    b1: b1.used,
    b2: b2.used,
    decided_by: result.decidedBy,
    scored_with: scoredWith ?? 'keyedTotal',
    explanation: JSON.stringify(explain(assessment, evidence.members)),
  };
  const results = besideResults(beside);
  const further = beside.map((one) => {
    const found = results[one.standard];
    return {
      standard_id: one.standard,
      class: found?.class ?? 'UNDETERMINED',
      subclass: one.kind === 'incoming' ? one.assessment.result.subclass : null,
      b1: found?.b1 ?? null,
      b2: found?.b2 ?? null,
      decided_by: found?.decidedBy ?? null,
      scored_with: one.kind === 'incoming' ? (one.assessment.scoredWith ?? 'keyedTotal') : 'keyedTotal',
      explanation: JSON.stringify({ sentence: explainBeside(one, evidence.members) }),
    };
  });
  const rest = {
    household_id: kase.householdId,
    round_id: kase.roundId,
    layer: 'computed',
    version,
    commune_id: kase.commune,
    village_id: kase.village,
    on_date: evidence.interviewOn,
    command_id: request.commandId,
  };
  await request.tx
    .insertInto('case_result')
    .values([leading, ...further].map((found) => ({ ...found, ...rest })))
    .execute();
}

/** A device and the server score with the same code: a difference is a defect somebody must look at. */
async function compareWithDevice(request: CommandRequest, { body, kase, assessment }: Entry): Promise<void> {
  const { deviceResult } = body;
  const { result, b1, b2 } = assessment;
  if (!deviceResult) return;
  if (deviceResult.class === result.class && deviceResult.b1 === b1.used && deviceResult.b2 === b2.used) return;
  const here = { class: result.class, b1: b1.used, b2: b2.used };
  await request.tx
    .insertInto('incident')
    .values({
      command_id: request.commandId,
      commune_id: kase.commune,
      kind: 'device.differs',
      detail: JSON.stringify({ household: kase.householdId, device: deviceResult, server: here }),
      at: request.clock.now(),
    })
    .execute();
}

interface Circumstances {
  /** Day of the step in the case, where it is not the day of the visit. */
  readonly on?: IsoDate;
  /** Who filled it was judged already, or may not survey here any more. */
  readonly enumeratorKnown?: boolean;
}

interface Where {
  readonly round: LoadedRound;
  readonly kase: LoadedCase;
}

/** What a form gives by the standards of its round; its faults are refused here. */
async function judged(
  { tx, actor, commandId }: CommandRequest,
  { round, kase }: Where,
  body: FilledForm,
  enumeratorKnown: boolean,
) {
  await screenedFirst(tx, round, kase);
  if (body.evidence.version !== round.formVersion) throw new Problem('FORM_VERSION_DIFFERS');
  if (body.enumerator && !enumeratorKnown) await mustBeEnumerator(tx, kase, body.enumerator, body.evidence.interviewOn);
  const evidence = withoutCitizenNumbers({ ...body.evidence, area: round.area });
  const settings = settingsWith(await scoringInForce(tx, round), evidence.b1.keyedTotal);
  const assessment = score(body.evidence, round, settings);
  const beside = await judgeBeside(tx, round, evidence, assessment, body.beside ?? {});
  const findings = [...assessment.findings, ...besideFindings(assessment, beside)];
  refuseFaults(findings, body.kept);
  const command = {
    kind: 'survey.submit' as const,
    enteredBy: body.enumerator ?? actor.accountId,
    assessment: summaryOf(assessment, evidence.members.length, body.signed, besideResults(beside)),
    sending: commandId,
  };
  return { evidence, assessment, beside, findings, command };
}

/** Refuses a form exactly as it would be refused when it is recorded, and writes nothing. */
export async function checkSurvey(request: CommandRequest, where: Where, body: FilledForm): Promise<void> {
  const { command, evidence } = await judged(request, where, body, false);
  const context = await reviewContext(request, where.round.commune, evidence.interviewOn);
  changeOf(where.kase, command, { ...context, round: where.round.state });
}

/**
 * Judges a form with the standards of the round and stores it as the household's next version: the one path of every
 * survey. The caller holds the case under its lock.
 */
export async function recordSurvey(
  request: CommandRequest,
  where: Where,
  body: FilledForm,
  { on = body.evidence.interviewOn, enumeratorKnown = false }: Circumstances = {},
) {
  const { tx } = request;
  const { round, kase } = where;
  const { evidence, assessment, beside, findings, command } = await judged(request, where, body, enumeratorKnown);
  const { state } = await onCase(request, round, kase, command, on);
  const version = state.survey?.version ?? 1;
  const entry = { body, round, kase, evidence, assessment, version, beside };
  await storeSurvey(request, entry);
  await storeResult(request, entry);
  await keepCitizenNumbers(
    tx,
    request.keys,
    { household: kase.householdId, commandId: request.commandId },
    body.evidence.members,
  );
  await compareWithDevice(request, entry);
  await crossCheck(request, round, [kase.householdId]);
  const open = findings.filter(({ severity }) => severity !== 'warning').length + body.kept.length;
  await tx
    .updateTable('review_case')
    .set({ open_findings: open })
    .where('household_id', '=', kase.householdId)
    .where('round_id', '=', kase.roundId)
    .execute();
  return {
    version,
    class: assessment.result.class,
    decidedBy: assessment.result.decidedBy,
    reason: explain(assessment, evidence.members).sentence,
    beside: shownBeside(beside, evidence.members),
    findings: findings.map((finding) => ({
      ...finding,
      ...(finding.values && { values: { ...finding.values } }),
    })),
  };
}
