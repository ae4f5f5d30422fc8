import { z } from 'zod';
import { isIsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { command, day, line, placeId, query, uuid } from '../platform/contract.ts';

/** Month and day that exist: `12-14`. */
const monthDay = z.string().refine((text) => isIsoDate(`2024-${text}`), 'Cần ngày và tháng có thật');
const window = z
  .object({ from: monthDay, to: monthDay })
  .refine(({ from, to }) => from <= to, 'Ngày cuối phải sau ngày đầu');
const days = z.number().int().min(1).max(365);
const duration = z.object({ days, unit: z.enum(['working', 'calendar']) });
/** Postings are counted in working days only. */
const workingDays = z.object({ days, unit: z.literal('working') });
const level = z.enum(['commune', 'district', 'province', 'ministry']);

/** A setting with the shape of value its key asks for. */
export const settingValue = z.discriminatedUnion('key', [
  z.object({ key: z.literal('annual.window'), value: window }),
  z.object({
    key: z.literal('regular.start_day'),
    value: z.union([z.number().int().min(1).max(28), z.literal('request_day')]),
  }),
  z.object({ key: z.literal('regular.total'), value: duration }),
  z.object({ key: z.literal('regular.in_annual_window'), value: z.enum(['annualList', 'monthly']) }),
  z.object({ key: z.literal('posting.days'), value: workingDays }),
  z.object({ key: z.literal('reverify.days'), value: duration }),
  z.object({ key: z.literal('repost.days'), value: workingDays }),
  z.object({
    key: z.literal('opinion.body'),
    value: z.enum(['district', 'province', 'commune_chair_record', 'none']),
  }),
  z.object({ key: z.literal('opinion.days'), value: duration }),
  z.object({ key: z.literal('meeting.min_agree_share'), value: z.number().int().min(1).max(100) }),
  z.object({ key: z.literal('mstb.posting'), value: workingDays }),
  z.object({ key: z.literal('mstb.reverify'), value: duration }),
  z.object({ key: z.literal('mstb.total'), value: duration }),
  z.object({
    key: z.literal('report.monthly_day'),
    value: z.object({
      day: z.number().int().min(1).max(28),
      months: z.array(z.number().int().min(1).max(12)).min(1).max(12),
    }),
  }),
  z.object({ key: z.literal('report.preliminary'), value: monthDay }),
  z.object({ key: z.literal('report.official'), value: monthDay }),
  z.object({ key: z.literal('report.chain'), value: z.array(level).min(2).max(4) }),
  z.object({
    key: z.literal('certificate.years'),
    value: z.array(z.number().int().min(2016).max(2100)).min(1).max(10),
  }),
  z.object({ key: z.literal('certificate.last_day'), value: monthDay }),
  z.object({ key: z.literal('remember.bank_months'), value: z.number().int().min(0).max(120) }),
  z.object({ key: z.literal('remember.programme_months'), value: z.number().int().min(0).max(120) }),
  z.object({ key: z.literal('posting.show_scores'), value: z.boolean() }),
  z.object({ key: z.literal('survey.show_result'), value: z.boolean() }),
  z.object({ key: z.literal('training.required'), value: z.enum(['off', 'warn', 'refuse']) }),
  z.object({ key: z.literal('movement.within_year'), value: z.enum(['net', 'gross']) }),
  z.object({ key: z.literal('committee.name'), value: line(200) }),
  z.object({ key: z.literal('report.peoples'), value: z.array(z.number().int().min(1).max(54)).min(1).max(20) }),
  z.object({ key: z.literal('minority.by'), value: z.enum(['head', 'either']) }),
  z.object({ key: z.literal('area.special'), value: z.enum(['rural', 'urban']) }),
]);

const entry = z.object({
  /** 'vn', a province, or one of its communes. */
  place: placeId,
  setting: settingValue,
  from: day,
  /** Last day; null = until something replaces it. */
  to: day.nullable(),
  document: line(300),
  /** Whether the document's text lies before whoever enters it. */
  mark: z.enum(['confirmed', 'probable']),
});

/** A dated row of a place; a row of the same first day is its next version, nothing is overwritten. */
export const settingEnter = command('setting.enter', { input: entry, output: z.object({ changed: z.number() }) });

const kind = z.enum(['holiday', 'compensation', 'swapped_off', 'swapped_work']);
const notice = z.object({
  place: placeId,
  document: line(300),
  rows: z
    .array(z.object({ date: day, kind: kind.nullable(), name: line(120) }))
    .min(1)
    .max(100)
    .refine((rows) => new Set(rows.map(({ date }) => date)).size === rows.length, 'Mỗi ngày chỉ ghi một dòng'),
});

/** Days off and worked Saturdays of one notice; `kind` null takes a loaded day back. */
export const holidaysLoad = command('holidays.load', { input: notice, output: z.object({ changed: z.number() }) });

const shift = z.object({
  roundId: uuid,
  communeName: z.string(),
  year: z.number(),
  village: z.string().nullable(),
  step: z.string(),
  before: day.nullable(),
  after: day.nullable(),
});

const preview = z.object({
  /** Why it would be refused, in words; null: it may be entered. */
  refusal: z.string().nullable(),
  /** Running rounds under the place. */
  rounds: z.number(),
  /** The first hundred days that move. */
  shifts: z.array(shift),
  moved: z.number(),
});

/** What an entry would change in the running rounds: nothing is stored. */
export const settingPreview = query('setting.preview', { input: entry, output: preview });
export const holidaysPreview = query('holidays.preview', { input: notice, output: preview });

const row = z.object({
  text: z.string(),
  from: day,
  to: day.nullable(),
  source: z.string(),
  mark: z.enum(['confirmed', 'probable', 'unknown']),
});

const ownRow = row.extend({
  place: z.string(),
  placeName: z.string(),
  version: z.number(),
  /** Replaced by a later version of the same first day. */
  replaced: z.boolean(),
  value: z.unknown(),
  enteredBy: z.string().nullable(),
});

/** Every dated setting at a place: the national rows, the place's own, and the one in force today. */
export const settings = query('settings', {
  input: z.object({ place: placeId }),
  output: z.object({
    placeName: z.string(),
    settings: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        /** Which step and days it changes. */
        effect: z.string(),
        /** What a place may do beside the national value. */
        limit: z.string(),
        inForce: row.nullable(),
        national: z.array(row),
        own: z.array(ownRow),
      }),
    ),
  }),
});

/** The days off of a year at a place, with where each comes from. */
export const holidays = query('holidays', {
  input: z.object({ place: placeId, year: z.number().int().min(2015).max(2100) }),
  output: z.object({
    days: z.array(
      z.object({
        date: day,
        kind,
        kindName: z.string(),
        name: z.string(),
        source: z.string(),
        mark: z.enum(['confirmed', 'probable', 'unknown']),
        /** Loaded here or above; false: shipped with the software. */
        loaded: z.boolean(),
      }),
    ),
  }),
});

/** The log of days that moved because a setting or a day off was entered, newest first. */
export const deadlineChanges = query('deadline.changes', {
  input: z.object({ place: placeId }),
  output: z.object({ changes: z.array(shift.extend({ at: z.string(), because: z.string(), by: z.string() })) }),
});

/** The rules of a step on a day of a round, for the form that prepares it. */
export const roundRules = query('round.rules', {
  input: z.object({ roundId: uuid, on: day }),
  output: z.object({
    minAgreePercent: z.number().nullable(),
    postingEndsOn: day.nullable(),
    repostingEndsOn: day.nullable(),
    /** Settings without which a step on this day is refused, in words. */
    missing: z.array(z.string()),
  }),
});
