import { Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { unitChangeAccount, unitChangeAllot } from '@ra-soat/server/units/contract.ts';
import { Failed } from '../ui/failed.tsx';
import { useSend } from '../ui/use-send.ts';
import { unitsWords as words } from '../words/units.vi.ts';
import type { Change } from './change-answer.ts';

type Unit = Change['divided'][number];

/** Old communes with several targets: each village, and each person who works there, is given one. */
export function DividedUnits({ change }: { readonly change: Change }): ReactNode {
  return (
    <section aria-labelledby="divided">
      <Title order={2} id="divided">
        {words.divided}
      </Title>
      <Text size="sm">{words.dividedIntro}</Text>
      <Stack mt="sm">
        {change.divided.map((unit) => (
          <DividedUnit key={unit.placeId} unit={unit} changeId={change.changeId} open={change.state === 'draft'} />
        ))}
      </Stack>
    </section>
  );
}

interface DividedUnitProps {
  readonly unit: Unit;
  readonly changeId: string;
  readonly open: boolean;
}

function DividedUnit({ unit, changeId, open }: DividedUnitProps): ReactNode {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const allot = useSend(unitChangeAllot, () => setChosen(new Map()));
  const account = useSend(unitChangeAccount);
  const problem = allot.error ?? account.error;
  const options = [
    { value: '', label: words.notYet },
    ...unit.targets.map(({ placeId, name }) => ({ value: placeId, label: name })),
  ];
  const lines = [...chosen].map(([villageId, commune]) => ({ villageId, commune }));
  return (
    <Fieldset legend={`${unit.name}, ${unit.province}`} disabled={!open}>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
        {unit.villages.map(({ villageId, name, target }) => (
          <NativeSelect
            key={villageId}
            label={words.goesTo(name)}
            data={options}
            value={chosen.get(villageId) ?? target ?? ''}
            onChange={({ currentTarget: { value } }) => value && setChosen(new Map([...chosen, [villageId, value]]))}
          />
        ))}
        {unit.accounts.map(({ accountId, fullName, target }) => (
          <NativeSelect
            key={accountId}
            label={words.accountGoesTo(fullName)}
            data={options}
            value={target ?? ''}
            onChange={({ currentTarget: { value } }) =>
              value && account.mutate({ changeId, accountId, commune: value })
            }
          />
        ))}
      </SimpleGrid>
      {problem && <Failed problem={problem} />}
      {open && (
        <Group mt="sm">
          <Button
            variant="outline"
            disabled={lines.length === 0}
            loading={allot.isPending}
            onClick={() => allot.mutate({ changeId, lines })}
          >
            {words.saveLines}
          </Button>
        </Group>
      )}
    </Fieldset>
  );
}
