import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { CampaignPage } from '../training/campaign-page.tsx';
import { AskQuestion } from './ask-question.tsx';
import { QuestionList } from './question-list.tsx';
import type { QuestionSearch } from './question-search.ts';

/** The questions of one campaign. */
export function QuestionsTab(): ReactNode {
  const { campaignId } = useParams({ from: '/training/$campaignId/questions' });
  const [search, setSearch] = useState<QuestionSearch>({});
  return (
    <CampaignPage campaignId={campaignId} tab="questions" actions={() => <AskQuestion campaignId={campaignId} />}>
      {() => <QuestionList search={search} onSearch={setSearch} campaignId={campaignId} />}
    </CampaignPage>
  );
}
