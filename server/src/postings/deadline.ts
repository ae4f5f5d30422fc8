import { countedDays } from '@ra-soat/domain/procedure/counted-days.ts';
import { calendarOfAnnualRound } from '@ra-soat/domain/procedure/round-calendar.ts';
import type { SettingKey } from '@ra-soat/domain/procedure/setting.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { boardWords } from '@ra-soat/domain/words/board.vi.ts';
import { placeRules } from '../platform/place-rules.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound } from '../platform/rounds.ts';
import { deadline } from './contract.ts';

/** Settings in the order in which they are looked for: without one of its own, a posting again lasts as the first. */
const keys = {
  posting: ['posting.days'],
  reposting: ['repost.days', 'posting.days'],
  reverify: ['reverify.days'],
} as const satisfies Record<string, readonly SettingKey[]>;

/** By the place's own settings and days off; the machines count with the same. */
export const deadlineQuery = defineQuery(deadline, {
  verb: 'board.read',
  answer: async ({ roundId, kind, on }, { tx }) => {
    const round = await loadRound(tx, roundId);
    const { overrides, holidays } = await placeRules(tx, round.commune);
    const [setting] = keys[kind].flatMap((key) => settingOn(key, on, overrides) ?? []);
    const counted = setting ? countedDays(on, setting.value, holidays) : [];
    const calendar = calendarOfAnnualRound(round.year, { overrides, holidays });
    const lastSafe = calendar.find(({ code }) => code === 'lastSafePosting');
    return {
      endsOn: counted.at(-1)?.on ?? null,
      days: setting?.value.days ?? 0,
      dayKind: setting ? boardWords.dayKind[setting.value.unit] : '',
      source: [setting?.source.document, setting?.source.article].filter(Boolean).join(', '),
      counted: [...counted],
      lastSafePostingOn: kind === 'reverify' ? null : (lastSafe?.on ?? null),
    };
  },
});
