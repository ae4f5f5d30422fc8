import { z } from 'zod';
import { audiences, courseKinds } from '@ra-soat/domain/training/audience.ts';
import { campaignStates } from '@ra-soat/domain/training/campaign-state.ts';
import { trainedForms } from '@ra-soat/domain/training/trained-forms.ts';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const campaignState = z.enum(campaignStates);
const courseKind = z.enum(courseKinds);
const audience = z.enum(audiences);

const basisLine = z.object({ title: line(300), number: line(60), on: day });

/** What the plan of a campaign says; its costs and sessions are entered apart. */
export const campaignContent = z.object({
  title: line(300),
  kind: courseKind,
  planNumber: line(60),
  planOn: day,
  basis: z.array(basisLine).max(30),
  organisers: z.array(line(200)).min(1).max(20),
  /** Of the round it prepares for. */
  year: z.number().int().min(2015).max(2100),
  forms: z.array(z.enum(trainedForms)).max(trainedForms.length),
  from: day,
  to: day,
  /** `places` empty: everywhere under the organiser. */
  groups: z
    .array(
      z.object({
        audience,
        places: z.array(placeId).max(500),
        expected: z.number().int().min(1).max(1_000_000).nullable(),
      }),
    )
    .max(40),
  subjects: z
    .array(
      z.object({ subjectId: uuid, title: line(300), kind: courseKind, minutes: z.number().int().min(1).max(6000) }),
    )
    .max(60),
});

/** A unit plans a campaign. */
export const trainingPlan = command('training.plan', {
  input: campaignContent.extend({ campaignId: uuid, place: placeId }),
  output: done,
});

/** The plan as it holds from now on; not after the campaign ended. `reason`: why, where it had been opened. */
export const trainingChange = command('training.change', {
  input: campaignContent.extend({ campaignId: uuid, reason: z.string().max(500).default('') }),
  output: done,
});

/** A campaign is opened, begins, ends, is taken back or cancelled. */
export const trainingStep = command('training.step', {
  input: z.object({ campaignId: uuid, to: campaignState, reason: z.string().max(500).default('') }),
  output: done,
});

const sessionsSummary = z.object({
  all: z.number(),
  ended: z.number(),
  running: z.number(),
  cancelled: z.number(),
  /** Day of the next session that has not begun. */
  next: day.nullable(),
});

const campaignRow = z.object({
  campaignId: uuid,
  place: z.string(),
  placeName: z.string(),
  title: z.string(),
  kind: courseKind,
  planNumber: z.string(),
  planOn: day,
  year: z.number(),
  forms: z.array(z.string()),
  from: day,
  to: day,
  state: campaignState,
  sessions: sessionsSummary,
  /** Sum of the expected numbers; null: none was told. */
  expected: z.number().nullable(),
  /** People of my places: enrolled, and those who were present at least once. */
  enrolled: z.number(),
  came: z.number(),
});

/** Campaigns of the units at, over and under my places, the newest first. */
export const trainingCampaigns = query('training.campaigns', {
  input: z.object({ year: z.number().int().optional() }),
  output: z.object({ campaigns: z.array(campaignRow) }),
});

const costs = z.object({ estimate: z.number(), actual: z.number() });

/** One campaign with its plan, how its sessions stand, and what happened to the plan. */
export const trainingCampaign = query('training.campaign', {
  input: z.object({ campaignId: uuid }),
  output: z.object({
    campaign: campaignRow,
    basis: z.array(z.object({ title: z.string(), number: z.string(), on: day })),
    organisers: z.array(z.string()),
    groups: z.array(
      z.object({
        audience,
        places: z.array(z.object({ place: z.string(), name: z.string() })),
        expected: z.number().nullable(),
      }),
    ),
    subjects: z.array(z.object({ subjectId: uuid, title: z.string(), kind: courseKind, minutes: z.number() })),
    history: z.array(
      z.object({
        kind: z.enum(['planned', 'changed', 'open', 'running', 'ended', 'cancelled']),
        on: day,
        reason: z.string(),
        by: z.string(),
      }),
    ),
    /** Sums of what this person may see; null: no right to see money. */
    costs: costs.nullable(),
    /** Whether this person manages the campaign itself. */
    mine: z.boolean(),
    /** Units at or under the organiser for which this person may add sessions. */
    units: z.array(z.object({ place: z.string(), name: z.string() })),
  }),
});

const dong = z.number().int().min(0).max(1_000_000_000_000);

/** One line of money of a campaign or of one session; the same line again changes it. */
export const trainingCost = command('training.cost', {
  input: z.object({
    lineId: uuid,
    campaignId: uuid,
    sessionId: uuid.nullable(),
    place: placeId,
    item: line(300),
    source: line(300),
    estimate: dong.nullable(),
    actual: dong.nullable(),
  }),
  output: done,
});

export const trainingCostDrop = command('training.costDrop', { input: z.object({ lineId: uuid }), output: done });

/** The money of a campaign that this person may see, with the sums of each session. */
export const trainingCosts = query('training.costs', {
  input: z.object({ campaignId: uuid }),
  output: z.object({
    lines: z.array(
      z.object({
        lineId: uuid,
        sessionId: uuid.nullable(),
        session: z.string().nullable(),
        place: z.string(),
        placeName: z.string(),
        item: z.string(),
        source: z.string(),
        estimate: z.number().nullable(),
        actual: z.number().nullable(),
        mine: z.boolean(),
      }),
    ),
  }),
});
