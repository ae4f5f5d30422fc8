import type { Sample } from './matrix-samples.ts';

const table = { text: 'Họ và tên\tVai trò\nNgười Mẫu Lạ\tBan Chỉ đạo' };

/** Samples of accounts in bulk, at the counter and handed over. */
export const accountSamples: Readonly<Record<string, Sample>> = {
  'accounts.load': {
    about: 'commune',
    input: ({ commune }) => ({ place: commune, from: '2026-09-01', goodOnly: false, table }),
  },
  'account.giveCode': { about: 'commune', input: ({ account }) => ({ accountId: account, reason: 'Quên (mẫu)' }) },
  'account.code': { about: 'commune', input: ({ account }) => ({ accountId: account }) },
  'account.handOver': {
    about: 'commune',
    input: ({ account }) => ({ from: account, to: account, on: '2026-09-02', reason: 'Bàn giao (mẫu)' }),
  },
  'paper.accountSlips': { about: 'commune', input: ({ commune }) => ({ place: commune, format: 'docx' }) },
  'account.history': { about: 'commune', input: ({ account }) => ({ accountId: account }) },
};
