import type { Sample } from './matrix-samples.ts';

const entry = {
  setting: { key: 'opinion.body', value: 'province' },
  from: '2026-01-01',
  to: null,
  document: 'Văn bản mẫu của tỉnh',
  mark: 'confirmed',
};
const notice = { document: 'Thông báo mẫu', rows: [{ date: '2026-11-23', kind: 'swapped_off', name: 'Nghỉ mẫu' }] };

/** Samples of the slice of dated settings. */
export const settingSamples: Readonly<Record<string, Sample>> = {
  'setting.enter': { about: 'commune', input: ({ commune }) => ({ place: commune, ...entry }) },
  'holidays.load': { about: 'commune', input: ({ commune }) => ({ place: commune, ...notice }) },
  'setting.preview': { about: 'commune', input: ({ commune }) => ({ place: commune, ...entry }) },
  'holidays.preview': { about: 'commune', input: ({ commune }) => ({ place: commune, ...notice }) },
  settings: { about: 'commune', input: ({ commune }) => ({ place: commune }) },
  holidays: { about: 'commune', input: ({ commune }) => ({ place: commune, year: 2026 }) },
  'deadline.changes': { about: 'commune', input: ({ commune }) => ({ place: commune }) },
  'round.rules': { about: 'own', input: ({ round }) => ({ roundId: round, on: '2026-10-05' }) },
};
