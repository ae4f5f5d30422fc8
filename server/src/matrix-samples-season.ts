import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import * as bodies from './test-story-season.ts';

const on = '2026-12-01';
const year = 2026;

/** Samples of the papers that start the season, guidance, tasks and inspections. */
export const seasonSamples: Readonly<Record<string, Sample>> = {
  'plan.make': { about: 'commune', input: (ids) => ({ ...bodies.planBody(ids), planId: randomUUID(), year: 2025 }) },
  'plan.change': { about: 'commune', input: (ids) => ({ ...bodies.planChangeBody(ids), seen: 2 }) },
  'plan.page': { about: 'anyVillage', input: ({ commune }) => ({ commune, year }) },
  'plan.ofRound': { about: 'anyVillage', input: ({ round }) => ({ roundId: round }) },
  'committee.form': {
    about: 'commune',
    input: (ids) => ({ ...bodies.committeeBody(ids), committeeId: randomUUID() }),
  },
  'committee.change': {
    about: 'commune',
    input: ({ committee, commune }) => ({ committeeId: committee, commune, from: on, leaving: [], joining: [] }),
  },
  committees: { about: 'anyVillage', input: ({ commune }) => ({ commune, year }) },
  'invitation.send': {
    about: 'commune',
    input: (ids) => ({ ...bodies.invitationBody(ids), invitationId: randomUUID() }),
  },
  invitations: { about: 'anyVillage', input: ({ commune }) => ({ commune, year }) },
  'guidance.add': { about: 'commune', input: (ids) => ({ ...bodies.guidanceBody(ids), guidanceId: randomUUID() }) },
  'guidance.end': {
    about: 'commune',
    input: ({ guidance, commune }) => ({ guidanceId: guidance, place: commune, validTo: on }),
  },
  'guidance.search': { about: 'own', input: () => ({ text: 'hop dan' }) },
  'directive.give': { about: 'commune', input: (ids) => ({ ...bodies.directiveBody(ids), directiveId: randomUUID() }) },
  'task.answer': { about: 'village', input: (ids) => ({ taskId: bodies.taskOf(ids), on, note: 'Mẫu', paper: '' }) },
  directives: { about: 'own', input: () => ({}) },
  'directive.page': { about: 'village', input: ({ directive }) => ({ directiveId: directive }) },
  'tasks.open': { about: 'own', input: () => ({}) },
  'inspection.record': {
    about: 'commune',
    input: (ids) => {
      const body = bodies.inspectionBody(ids);
      const remarks = body.remarks.map((remark) => ({ ...remark, remarkId: randomUUID() }));
      return { ...body, inspectionId: randomUUID(), remarks };
    },
  },
  'remark.mend': { about: 'commune', input: ({ remark }) => ({ remarkId: remark, on, note: 'Mẫu', paper: 'DEMO' }) },
  'remark.confirm': {
    about: 'commune',
    input: ({ remark }) => ({ remarkId: remark, on, accepted: false, note: 'Mẫu' }),
  },
  'remarks.open': { about: 'own', input: () => ({}) },
  inspections: { about: 'own', input: () => ({}) },
  'inspection.page': { about: 'anyVillage', input: ({ inspection }) => ({ inspectionId: inspection }) },
  'paper.plan': { about: 'anyVillage', input: ({ plan }) => ({ planId: plan, format: 'docx' }) },
  'paper.committee': { about: 'anyVillage', input: ({ committee }) => ({ committeeId: committee, format: 'docx' }) },
  'paper.committeeList': {
    about: 'anyVillage',
    input: ({ committee }) => ({ committeeId: committee, format: 'docx' }),
  },
  'paper.invitation': {
    about: 'anyVillage',
    input: ({ invitation }) => ({ invitationId: invitation, format: 'docx' }),
  },
  'paper.inspection': {
    about: 'anyVillage',
    input: ({ inspection }) => ({ inspectionId: inspection, format: 'docx' }),
  },
};
