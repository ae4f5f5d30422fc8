import type { StandardId } from './standard.ts';

/**
 * SHA-256 of each literal and of its results over a fixed corpus. A difference means the law was edited: a mistake is
 * mended by a new revision with its reason, recorded here, never by an edit that changes what a decision rested on.
 */
export const FROZEN: Readonly<Record<StandardId, { readonly literal: string; readonly results: string }>> = {
  'vn-2016': {
    literal: 'fb733854ef8eb8e8c1061b6af00f815cc4bbf993eb2d71921b85f5acea223ec5',
    results: '144b408c69ce56b9d2fa8fc5d8bda8e090da7228a820e0875582bc11b17aa1f2',
  },
  'vn-2022': {
    literal: '662884aac9e5481f23a46bca30476f756263c3452b3eb12ed320d731116c146d',
    results: 'b028573e3a557b499b419b91cf62afc55cd1513ffd2de2e6881bf2a41e4cfc63',
  },
  'vn-2027': {
    literal: 'b92b93561293de916d7b9d7fdababf7416c73bbb58bc3eed3528ef41747f1dac',
    results: '7c4a910fa2887fcb5ba1675a97b73f77a95daad3a47dafbba24bf26e82dfda34',
  },
};
