import { z } from 'zod';
import type { BesideEntry } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { areaType, day } from './contract.ts';

const words = (max: number) => z.string().max(max);
const levels = ['preschool', 'primary', 'lower_secondary', 'upper_secondary', 'higher'] as const;

const memberFacts = z.strictObject({
  work: z.enum(['own_work', 'paid_work', 'no_job', 'studying']).exactOptional(),
  ableToWork: z.boolean().exactOptional(),
  wantsToWork: z.boolean().exactOptional(),
  cannotFindJob: z.boolean().exactOptional(),
  labourContract: z.boolean().exactOptional(),
  monthlyAssistance: z.enum(['none', 'monthly', 'social_pension']).exactOptional(),
  disabled: z.boolean().exactOptional(),
  nutrition: z.enum(['normal', 'stunted', 'underweight', 'stunted_underweight', 'not_measured']).exactOptional(),
  nutritionOn: day.exactOptional(),
  nutritionSource: words(200).exactOptional(),
  healthInsured: z.boolean().exactOptional(),
  insuranceNumber: words(20).exactOptional(),
  insuranceValidTo: day.exactOptional(),
  attending: z.enum(['no', ...levels, 'other']).exactOptional(),
  finishedLevel: z.enum(['none', ...levels]).exactOptional(),
  schoolingException: z.enum(['disability', 'late_entry']).exactOptional(),
  notAttendingReason: words(300).exactOptional(),
  inTraining: z.boolean().exactOptional(),
  vocationalCertificate: z.boolean().exactOptional(),
  enterpriseCertificate: z.boolean().exactOptional(),
  untreatedIllness: z.boolean().exactOptional(),
});

const member = z.strictObject({
  id: z.uuid(),
  name: words(120),
  relation: z.enum(['head', 'spouse', 'child', 'grandchild', 'parent', 'sibling', 'other']),
  bornOn: day.exactOptional(),
  bornYear: z.number().int().min(1880).max(2200).exactOptional(),
  sex: z.enum(['male', 'female']).exactOptional(),
  ethnicity: z.number().int().min(1).max(54).exactOptional(),
  citizenNumber: z
    .string()
    .regex(/^(\d{9}|\d{12})$/u)
    .exactOptional(),
  countedBecause: z.enum(['newborn', 'newly_married', 'soldier_back', 'student_away', 'patient_away']).exactOptional(),
  facts: memberFacts,
});

const device = z.enum(['tv', 'radio', 'desktop', 'telephone', 'laptop', 'tablet', 'smartphone']);

const householdFacts = z.strictObject({
  wall: z.enum(['concrete', 'brick_stone', 'cement', 'hardwood', 'earth', 'board_bamboo', 'other']).exactOptional(),
  column: z.enum(['reinforced_concrete', 'brick_stone', 'steel_hardwood', 'softwood_bamboo', 'other']).exactOptional(),
  roof: z.enum(['reinforced_concrete', 'tile', 'metal_sheet', 'fibre_cement', 'thatch', 'other']).exactOptional(),
  floorAreaDm2: z.number().int().min(0).max(10_000_000).exactOptional(),
  waterSource: z
    .enum([
      ...(['tap', 'drilled_well', 'protected_dug_well', 'protected_spring', 'rain', 'bottled'] as const),
      ...(['unprotected_dug_well', 'unprotected_spring', 'surface', 'other'] as const),
    ])
    .exactOptional(),
  toilet: z
    .enum(['septic', 'pour_flush', 'ventilated_pit', 'double_vault', 'dug_seat', 'other', 'none'])
    .exactOptional(),
  usesInternet: z.boolean().exactOptional(),
  devices: z.partialRecord(device, z.boolean()).exactOptional(),
  houseGrade: z.enum(['permanent', 'semi_permanent', 'less_permanent', 'simple']).exactOptional(),
  usesTelephone: z.boolean().exactOptional(),
  hearsLoudspeaker: z.boolean().exactOptional(),
});

const cause = z.enum([
  ...(['no_land', 'no_capital', 'no_labour', 'no_tools', 'no_knowledge', 'no_skills', 'illness_accident'] as const),
  ...(['many_dependents', 'no_job', 'social_evils', 'unwilling', 'other'] as const),
]);

const b1 = z.strictObject({
  answers: z.record(z.string().max(60), z.union([z.string().max(60), z.number().int()])),
  keyedTotal: z.number().exactOptional(),
});
const b2 = z.strictObject({
  keyedTotal: z.number().exactOptional(),
  keyedTicks: z.array(z.number().int().min(1).max(12)).max(12).exactOptional(),
  tickReasons: z.record(z.string().max(2), words(300)).exactOptional(),
});

/** What one visit recorded for a further standard of the round: the points of its form, or its class as keyed. */
export const besideEntry: z.ZodType<BesideEntry> = z.strictObject({
  sheet: z.strictObject({ b1, b2 }).exactOptional(),
  localClass: z.enum(['POOR', 'NEAR_POOR', 'MIDDLE_LIVING', 'NONE']).exactOptional(),
});

/** The shape of `Evidence` at the door: what one visit recorded; every fact may be absent. */
export const evidence: z.ZodType<Evidence> = z.strictObject({
  version: z.enum(['v1', 'v2']),
  interviewOn: day,
  area: areaType,
  members: z.array(member).max(60),
  household: householdFacts,
  b1,
  b2,
  causes: z.array(cause).max(12).exactOptional(),
  otherCause: words(300).exactOptional(),
  needs: z
    .array(z.enum(['health', 'education', 'production', 'credit', 'housing', 'other']))
    .max(6)
    .exactOptional(),
  noLabourCapacity: z.boolean().exactOptional(),
  noLabourCapacityReason: words(300).exactOptional(),
  meritMember: z.boolean().exactOptional(),
});
