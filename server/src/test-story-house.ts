import type { Step } from './test-story.ts';
import { accountBody, type StoryIds } from './test-story-bodies.ts';

/** What the province enters before the season: a setting of its own and a notice of days off. */
export function settlingRules({ commune }: StoryIds): Step[] {
  const on = '2026-09-01';
  const document = 'Văn bản mẫu của tỉnh';
  const setting = { key: 'movement.within_year', value: 'gross' };
  const entry = { place: commune, setting, from: '2026-01-01', to: null, document, mark: 'confirmed' };
  const rows = [{ date: '2031-05-02', kind: 'swapped_off', name: 'Nghỉ hoán đổi (mẫu)' }];
  return [
    { on, by: 'provincialDepartment', kind: 'setting.enter', body: entry },
    { on, by: 'provincialDepartment', kind: 'holidays.load', body: { place: commune, document, rows } },
  ];
}

/** People of the commune in bulk; one gets a new code at the counter and hands the role over. */
export function keepingAccounts(ids: StoryIds): Step[] {
  const { commune, account, otherAccount } = ids;
  const on = '2026-09-02';
  const other = { ...accountBody(ids), accountId: otherAccount, username: `nhan.${otherAccount.slice(0, 8)}` };
  const table = { text: 'Họ và tên\tVai trò\nNgười Mẫu Mới\tBan Chỉ đạo' };
  return [
    { on, by: 'administrator', kind: 'accounts.load', body: { place: commune, from: on, goodOnly: false, table } },
    { on, by: 'administrator', kind: 'account.giveCode', body: { accountId: account, reason: 'Quên mật khẩu (mẫu)' } },
    { on, by: 'administrator', kind: 'account.create', body: other },
    { on, by: 'administrator', kind: 'account.handOver', body: { from: account, to: otherAccount, on, reason: 'Mẫu' } },
  ];
}
