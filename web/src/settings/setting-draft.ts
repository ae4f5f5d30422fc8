import type { z } from 'zod';
import { settingKeys, type SettingKey } from '@ra-soat/domain/procedure/setting.ts';
import { codeOfPeople } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { settingValue } from '@ra-soat/server/settings/contract.ts';

/** How the value of a setting is asked for. */
export type ValueShape =
  | 'window'
  | 'duration'
  | 'workingDays'
  | 'whole'
  | 'monthDay'
  | 'startDay'
  | 'monthly'
  | 'years'
  | 'choice'
  | 'text'
  | 'peoples';

const shapes: Readonly<Record<SettingKey, ValueShape>> = {
  'annual.window': 'window',
  'regular.start_day': 'startDay',
  'regular.total': 'duration',
  'regular.in_annual_window': 'choice',
  'posting.days': 'workingDays',
  'reverify.days': 'duration',
  'repost.days': 'workingDays',
  'opinion.body': 'choice',
  'opinion.days': 'duration',
  'meeting.min_agree_share': 'whole',
  'mstb.posting': 'workingDays',
  'mstb.reverify': 'duration',
  'mstb.total': 'duration',
  'report.monthly_day': 'monthly',
  'report.preliminary': 'monthDay',
  'report.official': 'monthDay',
  'report.chain': 'choice',
  'certificate.years': 'years',
  'certificate.last_day': 'monthDay',
  'remember.bank_months': 'whole',
  'remember.programme_months': 'whole',
  'posting.show_scores': 'choice',
  'survey.show_result': 'choice',
  'training.required': 'choice',
  'movement.within_year': 'choice',
  'committee.name': 'text',
  'report.peoples': 'peoples',
  'minority.by': 'choice',
  'area.special': 'choice',
};

export function keyOf(text: string): SettingKey | undefined {
  return settingKeys.find((key) => key === text);
}

export function shapeOf(key: SettingKey): ValueShape {
  return shapes[key];
}

/** What is typed: one field, or two for a window, a period and a monthly day. */
export interface ValueDraft {
  readonly first: string;
  readonly second: string;
}

/** What the fields start from: the first choice, working days for a period, otherwise nothing. */
export function blankDraft(key: SettingKey, firstChoice = ''): ValueDraft {
  return { first: firstChoice, second: shapes[key] === 'duration' ? 'working' : '' };
}

const whole = (text: string) => (/^\d{1,4}$/u.test(text.trim()) ? Number(text) : undefined);
const list = (text: string) => text.split(/[,;\s]+/u).filter((part) => part !== '');

/** "14/12" as `12-14`. */
function monthDay(text: string): string | undefined {
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/u.exec(text.trim()) ?? [];
  return day && month && `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function valueOf(key: SettingKey, { first, second }: ValueDraft): unknown {
  switch (shapes[key]) {
    case 'window':
      return { from: monthDay(first), to: monthDay(second) };
    case 'duration':
      return { days: whole(first), unit: second };
    case 'workingDays':
      return { days: whole(first), unit: 'working' };
    case 'whole':
      return whole(first);
    case 'monthDay':
      return monthDay(first);
    case 'startDay':
      return first.trim() === '' ? 'request_day' : whole(first);
    case 'monthly':
      return { day: whole(first), months: list(second).map(Number) };
    case 'years':
      return list(first).map(Number);
    case 'text':
      return first;
    case 'peoples':
      return peoples(first);
    case 'choice':
      return chosen(key, first);
  }
}

/** Names or codes between commas; a name nobody knows makes the whole entry wrong. */
function peoples(text: string): readonly number[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => (/^\d+$/u.test(part) ? Number(part) : codeOfPeople(part)));
}

function chosen(key: SettingKey, text: string): unknown {
  if (key === 'posting.show_scores' || key === 'survey.show_result') return text === 'yes';
  return key === 'report.chain' ? text.split(',') : text;
}

/** The setting as it is sent; undefined while something is missing or wrong. */
export function completeSetting(key: SettingKey, draft: ValueDraft): z.output<typeof settingValue> | undefined {
  const read = settingValue.safeParse({ key, value: valueOf(key, draft) });
  return read.success ? read.data : undefined;
}
