import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const person = z.object({ name: line(100), office: line(150) });

/** Minutes of an inspection by a unit above (`by`), with what the commune must mend. */
export const inspectionRecord = command('inspection.record', {
  input: z.object({
    inspectionId: uuid,
    commune: placeId,
    by: placeId,
    /** The body that inspects, as its minutes name it: "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng". */
    office: line(200),
    number: line(60),
    on: day,
    venue: line(200),
    team: z.array(person).min(1).max(20),
    present: z.array(person).min(1).max(30),
    findings: line(10_000),
    remarks: z
      .array(z.object({ remarkId: uuid, what: line(1000), who: line(150), villageId: uuid.nullable(), dueOn: day }))
      .max(50),
  }),
  output: done,
});

/** The commune (or the village) reports a remark mended, with its paper. */
export const remarkMend = command('remark.mend', {
  input: z.object({ remarkId: uuid, on: day, note: line(2000), paper: line(100) }),
  output: done,
});

/** The inspector accepts what was mended, or gives it back with what is missing. */
export const remarkConfirm = command('remark.confirm', {
  input: z.object({ remarkId: uuid, on: day, accepted: z.boolean(), note: z.string().max(2000) }),
  output: done,
});

const remark = z.object({
  remarkId: uuid,
  inspectionId: uuid,
  commune: z.string(),
  communeName: z.string(),
  inspector: z.string(),
  number: z.string(),
  heldOn: day,
  what: z.string(),
  who: z.string(),
  village: z.string().nullable(),
  dueOn: day,
  state: z.enum(['open', 'late', 'mended', 'confirmed']),
  mendedOn: day.nullable(),
  note: z.string().nullable(),
  paper: z.string().nullable(),
  confirmedOn: day.nullable(),
  /** What the inspector missed when giving it back. */
  returned: z.string().nullable(),
  mayMend: z.boolean(),
  mayConfirm: z.boolean(),
});

/** Remarks of my places that wait for me: to mend, or to confirm; of one commune, all that are not confirmed. */
export const remarksOpen = query('remarks.open', {
  input: z.object({ commune: placeId.optional() }),
  output: z.object({ remarks: z.array(remark) }),
});

/** Inspections of my places, newest first. */
export const inspections = query('inspections', {
  input: z.object({ commune: placeId.optional() }),
  output: z.object({
    inspections: z.array(
      z.object({
        inspectionId: uuid,
        commune: z.string(),
        communeName: z.string(),
        inspector: z.string(),
        number: z.string(),
        on: day,
        remarks: z.number(),
        confirmed: z.number(),
        late: z.number(),
      }),
    ),
  }),
});

export const inspectionPage = query('inspection.page', {
  input: z.object({ inspectionId: uuid }),
  output: z.object({
    inspectionId: uuid,
    commune: z.string(),
    communeName: z.string(),
    inspector: z.string(),
    number: z.string(),
    on: day,
    venue: z.string(),
    team: z.array(person),
    present: z.array(person),
    findings: z.string(),
    remarks: z.array(remark),
  }),
});
