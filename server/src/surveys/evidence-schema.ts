import { z } from 'zod';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { areaType, day } from '../platform/contract.ts';

const words = (max: number) => z.string().max(max);
const levels = ['preschool', 'primary', 'lower_secondary', 'upper_secondary', 'higher'] as const;

const memberFacts = z.strictObject({
  work: z.enum(['own_work', 'paid_work', 'no_job', 'studying']).optional(),
  ableToWork: z.boolean().optional(),
  wantsToWork: z.boolean().optional(),
  cannotFindJob: z.boolean().optional(),
  labourContract: z.boolean().optional(),
  monthlyAssistance: z.enum(['none', 'monthly', 'social_pension']).optional(),
  disabled: z.boolean().optional(),
  nutrition: z.enum(['normal', 'stunted', 'underweight', 'stunted_underweight', 'not_measured']).optional(),
  nutritionOn: day.optional(),
  nutritionSource: words(200).optional(),
  healthInsured: z.boolean().optional(),
  insuranceNumber: words(20).optional(),
  insuranceValidTo: day.optional(),
  attending: z.enum(['no', ...levels, 'other']).optional(),
  finishedLevel: z.enum(['none', ...levels]).optional(),
  schoolingException: z.enum(['disability', 'late_entry']).optional(),
  notAttendingReason: words(300).optional(),
  inTraining: z.boolean().optional(),
  vocationalCertificate: z.boolean().optional(),
  enterpriseCertificate: z.boolean().optional(),
  untreatedIllness: z.boolean().optional(),
});

const member = z.strictObject({
  id: z.uuid(),
  name: words(120),
  relation: z.enum(['head', 'spouse', 'child', 'grandchild', 'parent', 'sibling', 'other']),
  bornOn: day.optional(),
  bornYear: z.number().int().min(1880).max(2200).optional(),
  sex: z.enum(['male', 'female']).optional(),
  ethnicity: z.number().int().min(1).max(54).optional(),
  citizenNumber: z.string().regex(/^(\d{9}|\d{12})$/u).optional(),
  countedBecause: z.enum(['newborn', 'newly_married', 'soldier_back', 'student_away', 'patient_away']).optional(),
  facts: memberFacts,
});

const device = z.enum(['tv', 'radio', 'desktop', 'telephone', 'laptop', 'tablet', 'smartphone']);

const householdFacts = z.strictObject({
  wall: z.enum(['concrete', 'brick_stone', 'cement', 'hardwood', 'earth', 'board_bamboo', 'other']).optional(),
  column: z.enum(['reinforced_concrete', 'brick_stone', 'steel_hardwood', 'softwood_bamboo', 'other']).optional(),
  roof: z.enum(['reinforced_concrete', 'tile', 'metal_sheet', 'fibre_cement', 'thatch', 'other']).optional(),
  floorAreaDm2: z.number().int().min(0).max(10_000_000).optional(),
  waterSource: z
    .enum([
      ...['tap', 'drilled_well', 'protected_dug_well', 'protected_spring', 'rain', 'bottled'] as const,
      ...['unprotected_dug_well', 'unprotected_spring', 'surface', 'other'] as const,
    ])
    .optional(),
  toilet: z.enum(['septic', 'pour_flush', 'ventilated_pit', 'double_vault', 'dug_seat', 'other', 'none']).optional(),
  usesInternet: z.boolean().optional(),
  devices: z.partialRecord(device, z.boolean()).optional(),
  houseGrade: z.enum(['permanent', 'semi_permanent', 'less_permanent', 'simple']).optional(),
  usesTelephone: z.boolean().optional(),
  hearsLoudspeaker: z.boolean().optional(),
});

const cause = z.enum([
  ...['no_land', 'no_capital', 'no_labour', 'no_tools', 'no_knowledge', 'no_skills', 'illness_accident'] as const,
  ...['many_dependents', 'no_job', 'social_evils', 'unwilling', 'other'] as const,
]);

/** The shape of `Evidence` at the door: what one visit recorded; every fact may be absent. */
export const evidence = z.strictObject({
  version: z.enum(['v1', 'v2']),
  interviewOn: day,
  area: areaType,
  members: z.array(member).max(60),
  household: householdFacts,
  b1: z.strictObject({
    answers: z.record(z.string().max(60), z.union([z.string().max(60), z.number().int()])),
    keyedTotal: z.number().optional(),
  }),
  b2: z.strictObject({
    keyedTotal: z.number().optional(),
    keyedTicks: z.array(z.number().int().min(1).max(12)).max(12).optional(),
    tickReasons: z.record(z.string().max(2), words(300)).optional(),
  }),
  causes: z.array(cause).max(12).optional(),
  otherCause: words(300).optional(),
  needs: z.array(z.enum(['health', 'education', 'production', 'credit', 'housing', 'other'])).max(6).optional(),
  noLabourCapacity: z.boolean().optional(),
  noLabourCapacityReason: words(300).optional(),
  meritMember: z.boolean().optional(),
});

/** zod says `undefined` where the domain says absent: JSON has no difference, and this is where it is settled. */
export function evidenceOf(body: z.output<typeof evidence>): Evidence {
  return JSON.parse(JSON.stringify(body));
}
