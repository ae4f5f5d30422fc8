import { Group, NumberInput, Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { committees, planPage } from '@ra-soat/server/plans/contract.ts';
import { communesOf } from '../access/communes-of.ts';
import { useMe } from '../access/session.tsx';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { useHomePlace } from '../places/use-home-place.ts';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { monthlyWords } from '../words/monthly.vi.ts';
import { planWords } from '../words/plans.vi.ts';
import { CommitteesPart } from './committees-part.tsx';
import { InvitationsPart } from './invitations-part.tsx';
import { PlanPart } from './plan-part.tsx';

/** The commune that is looked at: of the address, else my own; a province has to choose one. */
function useCommune(asked: string | undefined, name: string | undefined): PickedPlace | null {
  const { grants } = useMe();
  const home = useHomePlace();
  if (asked !== undefined) return { placeId: asked, name: name ?? asked };
  const [own] = communesOf(grants);
  if (own) return own;
  return grants.every(({ placeLevel }) => placeLevel === 'village') ? home : null;
}

/** What starts the season of a commune: the plan of the year, its people, its invitations. */
export function SeasonScreen(): ReactNode {
  const search = useSearch({ from: '/season' });
  const navigate = useNavigate({ from: '/season' });
  const { today, grants } = useMe();
  const commune = useCommune(search.commune, search.name);
  const year = search.year ?? Number(today.slice(0, 4));
  const above = grants.some(({ placeLevel }) => placeLevel !== 'village' && placeLevel !== 'commune');
  return (
    <Page
      title={commune ? planWords.titleOf(commune.name, year) : planWords.title}
      subtitle={planWords.intro}
      actions={
        <LinkButton to="/months" variant="outline">
          {monthlyWords.home}
        </LinkButton>
      }
    >
      <Group align="flex-start">
        {above && (
          <PlacePicker
            label={planWords.commune}
            level="commune"
            value={commune}
            onChange={(place) => void navigate({ search: { ...search, commune: place?.placeId, name: place?.name } })}
          />
        )}
        <NumberInput
          label={planWords.year}
          min={2015}
          max={2100}
          allowDecimal={false}
          w={120}
          value={year}
          onChange={(value) => void navigate({ search: { ...search, year: Number(value) } })}
        />
      </Group>
      {commune === null && <Empty what={planWords.pickCommune} />}
      {commune !== null && <Season commune={commune.placeId} year={year} />}
    </Page>
  );
}

function Season({ commune, year }: { readonly commune: string; readonly year: number }): ReactNode {
  const wanted = { enabled: year >= 2015 && year <= 2100 };
  const plan = useAsk(planPage, { commune, year }, wanted);
  const people = useAsk(committees, { commune, year }, wanted);
  return (
    <Stack gap="lg">
      <Asked of={plan}>{(page) => <PlanPart commune={commune} year={year} page={page} />}</Asked>
      <Asked of={people}>
        {(answer) => (
          <>
            <CommitteesPart commune={commune} year={year} answer={answer} />
            <InvitationsPart commune={commune} year={year} people={answer} />
          </>
        )}
      </Asked>
    </Stack>
  );
}
