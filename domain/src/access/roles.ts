import type { Role, RoleId } from './role.ts';
import type { Verb } from './verb.ts';

const readPlaces: readonly Verb[] = ['board.read', 'place.read', 'standard.read'];
const readHouseholds: readonly Verb[] = [...readPlaces, 'household.read', 'report.read'];
const fieldWork: readonly Verb[] = [
  ...readHouseholds,
  'citizen.read',
  'survey.enter',
  'case.sideline',
  'attachment.add',
  'paper.print',
];
const totals: readonly Verb[] = [...readPlaces, 'report.read'];
/** What an upper level does to those below it. */
const fromAbove: readonly Verb[] = ['guidance.manage', 'directive.give', 'inspection.record'];
const teaching: readonly Verb[] = ['training.teach', 'training.learn', 'training.read'];
const training: readonly Verb[] = ['training.manage', ...teaching];

/**
 * Who may do what (procedure.md §1 actors, practice.md §2). In a village one person is often head, enumerator and
 * chair; that the same account does not accept what it filled or keyed is a guard of the case, not a right.
 */
export const roles: Readonly<Record<RoleId, Role>> = {
  villageHead: {
    id: 'villageHead',
    levels: ['village'],
    verbs: [
      ...fieldWork,
      'list.add',
      'survey.accept',
      'meeting.hold',
      'minutes.sign',
      'objection.enter',
      'result.deliver',
      'population.enter',
      'task.answer',
      'training.learn',
    ],
  },
  enumerator: { id: 'enumerator', levels: ['village', 'commune'], verbs: [...fieldWork, 'training.learn'] },
  steeringCommittee: {
    id: 'steeringCommittee',
    levels: ['commune'],
    verbs: [
      ...fieldWork,
      'list.add',
      'list.close',
      'request.answer',
      'field.manage',
      'duplicate.judge',
      'survey.accept',
      'meeting.hold',
      'minutes.sign',
      'list.post',
      'objection.enter',
      'objection.answer',
      'committee.meet',
      'round.consolidate',
      'round.reopen',
      'case.reopen',
      'result.deliver',
      'population.enter',
      'plan.manage',
      'task.answer',
      ...teaching,
    ],
  },
  povertyOfficer: {
    id: 'povertyOfficer',
    levels: ['commune'],
    verbs: [
      ...fieldWork,
      'round.open',
      'account.help',
      'list.import',
      'list.add',
      'list.close',
      'request.answer',
      'field.manage',
      'duplicate.judge',
      'survey.accept',
      'meeting.hold',
      'minutes.sign',
      'list.post',
      'objection.enter',
      'objection.answer',
      'committee.meet',
      'round.consolidate',
      'round.reopen',
      'case.reopen',
      'round.opinion',
      'round.report',
      'figures.freeze',
      'certificate.issue',
      'result.deliver',
      'population.enter',
      'plan.manage',
      'guidance.manage',
      'directive.give',
      'task.answer',
      ...training,
    ],
  },
  communeChairman: {
    id: 'communeChairman',
    levels: ['commune'],
    verbs: [
      ...readHouseholds,
      'citizen.read',
      'paper.print',
      'attachment.add',
      'round.opinion',
      'decision.sign',
      'certificate.issue',
      'round.report',
      'figures.freeze',
      'plan.manage',
      'directive.give',
      'task.answer',
      'training.learn',
      'training.read',
      'untrained.allow',
    ],
  },
  districtOfficer: {
    id: 'districtOfficer',
    levels: ['district'],
    verbs: [
      ...readHouseholds,
      'opinion.give',
      'figures.freeze',
      ...fromAbove,
      'task.answer',
      ...training,
      'untrained.allow',
    ],
    until: '2025-06-30',
  },
  provincialDepartment: {
    id: 'provincialDepartment',
    levels: ['province'],
    verbs: [
      ...readHouseholds,
      'figures.freeze',
      'setting.manage',
      'scoreTable.load',
      'standard.confirm',
      ...fromAbove,
      'task.answer',
      ...training,
      'untrained.allow',
    ],
  },
  ministry: {
    id: 'ministry',
    levels: ['nation'],
    verbs: [...totals, 'setting.manage', 'scoreTable.load', 'standard.confirm', ...fromAbove, ...training],
  },
  fatherlandFront: {
    id: 'fatherlandFront',
    levels: ['commune', 'village'],
    verbs: [...readHouseholds, 'training.learn'],
  },
  trainer: {
    id: 'trainer',
    levels: ['nation', 'province', 'district', 'commune'],
    verbs: ['place.read', 'standard.read', ...teaching],
  },
  // Somebody invited to a training who does nothing else here.
  trainee: {
    id: 'trainee',
    levels: ['province', 'district', 'commune', 'village'],
    verbs: ['place.read', 'standard.read', 'training.learn'],
  },
  administrator: {
    id: 'administrator',
    levels: ['nation', 'province', 'commune'],
    verbs: ['place.read', 'place.manage', 'account.manage', 'account.help', 'standard.read'],
  },
  auditor: {
    id: 'auditor',
    levels: ['nation', 'province', 'commune'],
    verbs: [...readHouseholds, 'citizen.read', 'audit.read', 'training.read'],
  },
};
