import type { LinkProps } from '@tanstack/react-router';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import { costWords } from '../words/training-forms.vi.ts';
import { questionWords } from '../words/questions.vi.ts';
import { coverageWords } from '../words/coverage.vi.ts';
import { practiceResultsWords } from '../words/practice-results.vi.ts';
import { quizzesWords } from '../words/quizzes.vi.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import { trainingWords } from '../words/training.vi.ts';

type Under = Extract<LinkProps['to'], `/training/$campaignId${string}`>;

/** Addresses of one campaign; not those of one of its sessions. */
type CampaignPath = Exclude<Under, `${string}/$campaignId/${string}$${string}`>;

export interface CampaignTab {
  readonly tab: string;
  readonly label: string;
  readonly to: CampaignPath;
  /** Shown to who holds one of these rights. */
  readonly verbs: readonly Verb[];
}

const everybody: readonly Verb[] = ['training.read', 'training.learn', 'training.manage'];

/** The parts of one campaign, in the order in which work goes; each room adds its own. */
export const campaignTabs: readonly CampaignTab[] = [
  { tab: '', label: trainingWords.planTab, to: '/training/$campaignId', verbs: everybody },
  { tab: 'sessions', label: trainingWords.sessionsTab, to: '/training/$campaignId/sessions', verbs: everybody },
  { tab: 'people', label: traineeWords.tab, to: '/training/$campaignId/people', verbs: ['training.read'] },
  { tab: 'costs', label: costWords.tab, to: '/training/$campaignId/costs', verbs: ['training.read'] },
  { tab: 'questions', label: questionWords.tab, to: '/training/$campaignId/questions', verbs: everybody },
  {
    tab: 'coverage',
    label: coverageWords.tab,
    to: '/training/$campaignId/coverage',
    verbs: ['training.read'],
  },
  { tab: 'report', label: coverageWords.reportTab, to: '/training/$campaignId/report', verbs: everybody },
  { tab: 'practice', label: practiceResultsWords.tab, to: '/training/$campaignId/practice', verbs: ['training.read'] },
  { tab: 'quiz', label: quizzesWords.tab, to: '/training/$campaignId/quiz', verbs: everybody },
];
