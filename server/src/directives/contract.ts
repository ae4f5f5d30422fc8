import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const source = z.enum(['meeting', 'leader', 'letter']);

/** One piece of work for many units at once; `all`: every commune of a province or district, every village of a commune. */
const work = z.object({
  what: line(1000),
  dueOn: day,
  units: z.union([
    z.literal('all'),
    z
      .array(z.union([z.object({ place: placeId }), z.object({ villageId: uuid })]))
      .min(1)
      .max(2000),
  ]),
});

/** A conclusion of a meeting or of a leader, turned into tasks. */
export const directiveGive = command('directive.give', {
  input: z.object({
    directiveId: uuid,
    place: placeId,
    source,
    by: line(200),
    on: day,
    number: z.string().max(60),
    content: line(4000),
    work: z.array(work).min(1).max(20),
  }),
  output: z.object({ tasks: z.number() }),
});

/** A unit reports that its task is done. */
export const taskAnswer = command('task.answer', {
  input: z.object({ taskId: uuid, on: day, note: line(2000), paper: z.string().max(100) }),
  output: done,
});

const progress = z.object({ tasks: z.number(), done: z.number(), late: z.number() });

const directiveRow = z.object({
  directiveId: uuid,
  place: z.string(),
  placeName: z.string(),
  source,
  by: z.string(),
  on: day,
  number: z.string().nullable(),
  content: z.string(),
  progress,
});

/** Conclusions that concern my places, newest first, with how far their tasks are. */
export const directives = query('directives', {
  input: z.object({}),
  output: z.object({ directives: z.array(directiveRow) }),
});

const taskRow = z.object({
  taskId: uuid,
  /** The village, commune, district or province that must do it. */
  unit: z.string(),
  /** The commune of a village. */
  within: z.string().nullable(),
  what: z.string(),
  dueOn: day,
  state: z.enum(['open', 'late', 'done']),
  doneOn: day.nullable(),
  note: z.string().nullable(),
  paper: z.string().nullable(),
  /** Whether this person answers for the unit. */
  mine: z.boolean(),
});

/** One conclusion with the task of each unit, late ones first. */
export const directivePage = query('directive.page', {
  input: z.object({ directiveId: uuid }),
  output: z.object({ directive: directiveRow, tasks: z.array(taskRow) }),
});

/** Tasks still to be done by the units this person answers for, the most urgent first. */
export const tasksOpen = query('tasks.open', {
  input: z.object({}),
  output: z.object({
    tasks: z.array(taskRow.extend({ directiveId: uuid, by: z.string(), on: day, number: z.string().nullable() })),
  }),
});
