import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CampaignPage } from '../training/campaign-page.tsx';
import { PracticePanel } from './practice-panel.tsx';

/** Practice of the people of one campaign. */
export function PracticeTab(): ReactNode {
  const { campaignId } = useParams({ from: '/training/$campaignId/practice' });
  return (
    <CampaignPage campaignId={campaignId} tab="practice">
      {() => <PracticePanel campaignId={campaignId} />}
    </CampaignPage>
  );
}
