import { z } from 'zod';
import { planRoundKinds, planStepCodes } from '@ra-soat/domain/procedure/plan.ts';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

export const paperBasis = z.object({ title: line(300), number: line(60), on: day });
export const signerOfPaper = z.object({ name: line(100), authority: z.enum(['chairman', 'deputy']) });
const year = z.number().int().min(2015).max(2100);
const planStep = z.enum(planStepCodes);
const plannedStep = z.object({ step: planStep, from: day, to: day });
const month = z.number().int().min(1).max(12);
const plannedRound = z.object({ kind: z.enum(planRoundKinds), months: z.array(month).max(12) });

/** What a version of the plan says; `number` and `on` of the paper that made this version. */
const planContent = {
  number: line(60),
  on: day,
  signer: signerOfPaper,
  basis: z.array(paperBasis).min(1).max(20),
  rounds: z.array(plannedRound).min(1).max(planRoundKinds.length),
  steps: z.array(plannedStep).max(planStepCodes.length),
};

/** The one kế hoạch of a commune for a year. */
export const planMake = command('plan.make', {
  input: z.object({ planId: uuid, commune: placeId, year, ...planContent }),
  output: done,
});

/** A new version: only for what has not happened yet, with its reason. `seen`: the version it starts from. */
export const planChange = command('plan.change', {
  input: z.object({
    planId: uuid,
    commune: placeId,
    seen: z.number().int().min(1),
    reason: line(1000),
    ...planContent,
  }),
  output: done,
});

const planVersion = z.object({
  ...planContent,
  version: z.number(),
  reason: z.string().nullable(),
  enteredOn: day,
});

/** The plan of a commune and year with its versions, what the law allows, and what has already happened. */
export const planPage = query('plan.page', {
  input: z.object({ commune: placeId, year }),
  output: z.object({
    communeName: z.string(),
    planId: uuid.nullable(),
    /** Newest first; empty while there is no plan. */
    versions: z.array(planVersion),
    /** The window and last safe days by the law of the place; null where it is unknown. */
    law: z
      .object({
        window: z.object({ from: day, to: day }),
        last: z.partialRecord(planStep, day),
        postingWithComplaint: day.nullable(),
        source: z.string(),
        mark: z.enum(['confirmed', 'probable', 'unknown']),
      })
      .nullable(),
    proposal: z.array(plannedStep),
    /** The monthly rounds of the newest version, with the days the law gives them. */
    monthly: z.array(z.object({ kind: z.enum(planRoundKinds), from: day, decisionBy: day })),
    rounds: z.array(z.object({ roundId: uuid, state: z.string(), named: z.boolean() })),
    facts: z.array(z.object({ step: planStep, begun: day, done: day.nullable(), waiting: z.array(z.string()) })),
  }),
});

/** Where the step a round has reached stands in its plan; null: the commune has no plan for that year. */
export const planOfRound = query('plan.ofRound', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    plan: z
      .object({
        commune: z.string(),
        year: z.number(),
        number: z.string(),
        on: day,
        version: z.number(),
        steps: z.array(plannedStep.extend({ begun: day.nullable(), done: day.nullable() })),
      })
      .nullable(),
  }),
});

export const committeeKind = z.enum(['steering', 'workGroup', 'helperTeam', 'enumerators']);

const member = z.object({
  memberId: uuid,
  name: line(100),
  /** "Phó Chủ tịch UBND xã". */
  office: line(150),
  /** "Trưởng ban". */
  post: line(100),
  phone: z.string().max(20),
  villages: z.array(uuid).max(100),
});

/** Ban Chỉ đạo, tổ công tác, tổ giúp việc, or the list of rà soát viên. */
export const committeeForm = command('committee.form', {
  input: z.object({
    committeeId: uuid,
    commune: placeId,
    kind: committeeKind,
    name: line(200),
    year,
    number: line(60),
    on: day,
    from: day,
    signer: signerOfPaper,
    basis: z.array(paperBasis).min(1).max(20),
    members: z.array(member).min(1).max(300),
  }),
  output: done,
});

/** Somebody joins, and somebody leaves, from a day on. */
export const committeeChange = command('committee.change', {
  input: z.object({
    committeeId: uuid,
    commune: placeId,
    from: day,
    leaving: z.array(uuid).max(300),
    joining: z.array(member).max(300),
  }),
  output: done,
});

export const committees = query('committees', {
  input: z.object({ commune: placeId, year }),
  output: z.object({
    villages: z.array(z.object({ villageId: uuid, name: z.string() })),
    committees: z.array(
      z.object({
        committeeId: uuid,
        kind: committeeKind,
        name: z.string(),
        number: z.string(),
        on: day,
        from: day,
        members: z.array(member.extend({ from: day, to: day.nullable() })),
      }),
    ),
    /** Villages that no rà soát viên answers for today. */
    uncovered: z.array(z.string()),
  }),
});

/** Giấy mời: of a committee to its own meeting, or of a village to the meeting of households. */
export const invitationSend = command('invitation.send', {
  input: z.object({
    invitationId: uuid,
    commune: placeId,
    to: z.union([z.object({ committeeId: uuid }), z.object({ villageId: uuid })]),
    number: line(60),
    on: day,
    meetingOn: day,
    at: z.iso.time({ precision: -1 }),
    venue: line(200),
    content: line(1000),
    guests: z.array(line(200)).max(50),
    signer: signerOfPaper,
  }),
  output: done,
});

export const invitations = query('invitations', {
  input: z.object({ commune: placeId, year }),
  output: z.object({
    invitations: z.array(
      z.object({
        invitationId: uuid,
        of: z.string(),
        number: z.string(),
        on: day,
        meetingOn: day,
        at: z.string(),
        venue: z.string(),
      }),
    ),
  }),
});
