import { NativeSelect, Stack } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { traineesFrame } from '@ra-soat/server/trainees/contract.ts';
import { CampaignPage } from '../training/campaign-page.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleList } from './people-list.tsx';
import type { PeopleSearch } from './people-search.ts';

/** The people of a campaign, in the unit where I may look. */
export function PeopleTab(): ReactNode {
  const { campaignId } = useParams({ from: '/training/$campaignId/people' });
  const search = useSearch({ from: '/training/$campaignId/people' });
  const navigate = useNavigate({ from: '/training/$campaignId/people' });
  const asked = useAsk(traineesFrame, { campaignId });
  const set = (change: PeopleSearch) => void navigate({ search: { ...search, ...change }, replace: true });
  return (
    <CampaignPage campaignId={campaignId} tab="people">
      {() => (
        <Asked of={asked}>
          {(frame) => {
            const here = frame.places.find(({ placeId }) => placeId === search.place) ?? frame.places[0];
            if (!here) return <Empty what={traineeWords.noPlace} />;
            return (
              <Stack>
                {frame.places.length > 1 && (
                  <NativeSelect
                    label={traineeWords.where}
                    value={here.placeId}
                    data={frame.places.map(({ placeId, name }) => ({ value: placeId, label: name }))}
                    onChange={({ currentTarget }) => set({ place: currentTarget.value, unit: undefined })}
                  />
                )}
                <PeopleFilters search={search} frame={frame} place={here.placeId} onChange={set} />
                <PeopleList
                  at={{ campaignId, place: here.placeId }}
                  manages={here.manages}
                  frame={frame}
                  search={search}
                  onState={(state) => set({ state })}
                />
              </Stack>
            );
          }}
        </Asked>
      )}
    </CampaignPage>
  );
}
