import { Alert, Button, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { fieldHouseholds } from '@ra-soat/server/fieldwork/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page, type Crumb } from '../ui/page.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useTicks } from '../ui/use-ticks.ts';
import { TextLink } from '../ui/text-link.tsx';
import { fieldWords, giveWords } from '../words/fieldwork.vi.ts';
import { qualificationWords } from '../words/qualification.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import type { GiveList, Household } from './field-answers.ts';
import { GiveDialog } from './give-dialog.tsx';
import { GiveFilters } from './give-filters.tsx';
import type { GiveSearch } from './give-search.ts';
import { GiveTable } from './give-table.tsx';
import { shownHouseholds } from './pick-households.ts';

/** Households of the round, to be chosen and given to a person. */
export function GiveScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/field/give' });
  const asked = useAsk(fieldHouseholds, { roundId });
  const manages = useMay()('field.manage');
  const field: Crumb = { label: fieldWords.title, link: { to: '/rounds/$roundId/field', params: { roundId } } };
  return (
    <Page
      title={giveWords.title}
      subtitle={manages ? giveWords.intro : giveWords.introOwn}
      above={[
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
        ...(manages ? [field] : []),
      ]}
    >
      <RoundNav roundId={roundId} />
      <Asked of={asked}>
        {(list) =>
          list.households.length === 0 ? (
            <Empty what={giveWords.noneAtAll} />
          ) : (
            <Choosing list={list} roundId={roundId} />
          )
        }
      </Asked>
    </Page>
  );
}

interface ChoosingProps {
  readonly list: GiveList;
  readonly roundId: string;
}

function Choosing({ list, roundId }: ChoosingProps): ReactNode {
  const search = useSearch({ from: '/rounds/$roundId/field/give' });
  const navigate = useNavigate({ from: '/rounds/$roundId/field/give' });
  const { accountId } = useMe();
  const ticks = useTicks();
  const [untrained, setUntrained] = useState<readonly string[]>([]);
  const filter = (next: GiveSearch) => {
    ticks.clear();
    void navigate({ search: next, replace: true });
  };
  const rows = shownHouseholds(list.households, search);
  const mine = ({ responsible }: Household) => list.manages || responsible.accountId === accountId;
  const able = rows.filter(mine);
  const chosen = able.filter(({ householdId }) => ticks.has(householdId));
  const all = able.map(({ householdId }) => householdId);
  return (
    <>
      {untrained.length > 0 && <Untrained roundId={roundId} names={untrained} />}
      <GiveFilters list={list} search={search} onChange={filter} />
      {rows.length === 0 ? (
        <Empty what={giveWords.none} remedy={giveWords.noneRemedy} />
      ) : (
        <Stack gap="sm">
          <Paper withBorder p="sm" pos="sticky" top={0} style={{ zIndex: 2 }}>
            <Group justify="space-between" gap="sm">
              <Checkbox
                label={giveWords.chooseAll(whole(all.length))}
                checked={chosen.length === all.length && all.length > 0}
                indeterminate={chosen.length > 0 && chosen.length < all.length}
                disabled={all.length === 0}
                onChange={({ currentTarget }) => ticks.setAll(all, currentTarget.checked)}
              />
              <Text size="sm">{giveWords.shown(whole(rows.length), whole(list.households.length))}</Text>
              <Group gap="xs">
                <Text fw={600} role="status">
                  {giveWords.chosen(whole(chosen.length))}
                </Text>
                {chosen.length > 0 && (
                  <>
                    <Button size="sm" variant="default" onClick={ticks.clear}>
                      {giveWords.clear}
                    </Button>
                    <GiveDialog
                      roundId={roundId}
                      chosen={chosen}
                      surveyors={list.surveyors}
                      onDone={(names) => {
                        setUntrained(names);
                        ticks.clear();
                      }}
                    />
                  </>
                )}
              </Group>
            </Group>
          </Paper>
          <GiveTable list={list} rows={rows} ticks={ticks} mine={mine} />
        </Stack>
      )}
    </>
  );
}

/** Says after the giving whom it concerned, and where it is kept. */
function Untrained({ roundId, names }: { readonly roundId: string; readonly names: readonly string[] }): ReactNode {
  const reads = useMay()('training.read');
  return (
    <Alert variant="outline" color="orange" role="status">
      {qualificationWords.givenUntrained(names.join(', '))}{' '}
      {reads && (
        <TextLink to="/rounds/$roundId/trained" params={{ roundId }}>
          {qualificationWords.see}
        </TextLink>
      )}
    </Alert>
  );
}
