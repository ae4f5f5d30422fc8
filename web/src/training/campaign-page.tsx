import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { trainingCampaign } from '@ra-soat/server/training/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { trainingWords } from '../words/training.vi.ts';
import { CampaignStateBadge } from './campaign-state-badge.tsx';
import { campaignTabs } from './campaign-tabs.ts';
import type { CampaignAnswer } from './campaign.ts';

interface CampaignPageProps {
  readonly campaignId: string;
  /** Which of campaignTabs is open. */
  readonly tab: string;
  /** Buttons at the right of the title. */
  readonly actions?: (answer: CampaignAnswer) => ReactNode;
  readonly children: (answer: CampaignAnswer) => ReactNode;
}

/** Every page of one campaign: its heading and its tabs around what the tab shows. */
export function CampaignPage({ campaignId, tab, actions, children }: CampaignPageProps): ReactNode {
  const asked = useAsk(trainingCampaign, { campaignId });
  const answer = asked.data;
  const above = [{ label: trainingWords.title, link: { to: '/training' } as const }];
  return (
    <Page
      title={answer?.campaign.title ?? trainingWords.campaign}
      above={above}
      {...(answer && { subtitle: <Facts of={answer} />, actions: actions?.(answer) })}
    >
      <Tabs campaignId={campaignId} open={tab} />
      <Asked of={asked}>{children}</Asked>
    </Page>
  );
}

function Facts({ of: { campaign } }: { readonly of: CampaignAnswer }): ReactNode {
  const { placeName, planNumber, planOn, from, to, state } = campaign;
  return (
    <Group gap="xs">
      <CampaignStateBadge state={state} />
      <Text size="sm">
        {placeName} · {trainingWords.planPaper(planNumber, showDate(planOn))} ·{' '}
        {trainingWords.fromTo(showDate(from), showDate(to))}
      </Text>
    </Group>
  );
}

function Tabs({ campaignId, open }: { readonly campaignId: string; readonly open: string }): ReactNode {
  const may = useMay();
  const shown = campaignTabs.filter(({ verbs }) => verbs.some(may));
  return (
    <nav aria-label={trainingWords.tabs}>
      <Group gap="xs">
        {shown.map(({ tab, label, to }) => (
          <LinkButton
            key={tab}
            variant={tab === open ? 'filled' : 'default'}
            to={to}
            params={{ campaignId }}
            activeOptions={{ exact: true }}
          >
            {label}
          </LinkButton>
        ))}
      </Group>
    </nav>
  );
}
