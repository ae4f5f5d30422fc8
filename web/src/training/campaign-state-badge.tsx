import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CampaignState } from '@ra-soat/domain/training/campaign-state.ts';
import { campaignStateWords } from '@ra-soat/domain/words/training-plan.vi.ts';

const colors: Readonly<Record<CampaignState, string>> = {
  planned: 'gray',
  open: 'blue',
  running: 'green',
  ended: 'dark',
  cancelled: 'red',
};

/** Where a campaign stands, in words. */
export function CampaignStateBadge({ state }: { readonly state: CampaignState }): ReactNode {
  return (
    <Badge color={colors[state]} variant="outline">
      {campaignStateWords[state]}
    </Badge>
  );
}
