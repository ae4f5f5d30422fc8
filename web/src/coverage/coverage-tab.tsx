import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../access/session.tsx';
import { unitsOf } from '../access/units-of.ts';
import { CampaignPage } from '../training/campaign-page.tsx';
import { Empty } from '../ui/empty.tsx';
import { coverageWords as words } from '../words/coverage.vi.ts';
import { firstPlace } from './coverage-place.ts';
import { CoverageView } from './coverage-view.tsx';

/** Coverage of one campaign: the whole of it, or the part of my unit. */
export function CoverageTab(): ReactNode {
  const { campaignId } = useParams({ from: '/training/$campaignId/coverage' });
  const search = useSearch({ from: '/training/$campaignId/coverage' });
  const navigate = useNavigate();
  const own = unitsOf(useMe().grants).map(({ placeId }) => placeId);
  const onOpen = (place: string) =>
    void navigate({ to: '/training/$campaignId/coverage', params: { campaignId }, search: { place } });
  return (
    <CampaignPage campaignId={campaignId} tab="coverage">
      {({ campaign }) => {
        const place = search.place ?? firstPlace(own, campaign.place);
        if (place === undefined) return <Empty what={words.noPlace} />;
        return <CoverageView of={{ campaignId }} place={place} onOpen={onOpen} />;
      }}
    </CampaignPage>
  );
}
