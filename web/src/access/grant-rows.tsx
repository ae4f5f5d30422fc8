import { Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { communePage } from '@ra-soat/server/places/contract.ts';
import { PlacePicker } from '../places/place-picker.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { accessWords } from '../words/access.vi.ts';
import { asksFor, blankGrant, type GrantDraft, type RoleOffered } from './grant-draft.ts';
import { useMe } from './session.tsx';

interface GrantRowsProps {
  readonly rows: readonly GrantDraft[];
  readonly roles: readonly RoleOffered[];
  readonly onChange: (rows: readonly GrantDraft[]) => void;
}

/** Roles with their places and days: one person often holds several. */
export function GrantRows({ rows, roles, onChange }: GrantRowsProps): ReactNode {
  const { today } = useMe();
  return (
    <Stack gap="sm">
      {rows.map((row, at) => (
        <Fieldset key={row.key} legend={accessWords.grantRow(at + 1)}>
          <GrantRow
            row={row}
            roles={roles}
            set={(change) => onChange(rows.map((one) => (one.key === row.key ? { ...one, ...change } : one)))}
          />
          {rows.length > 1 && (
            <Button
              mt="sm"
              size="xs"
              variant="default"
              onClick={() => onChange(rows.filter((one) => one.key !== row.key))}
            >
              {accessWords.removeGrant(at + 1)}
            </Button>
          )}
        </Fieldset>
      ))}
      <Group>
        <Button
          variant="outline"
          size="xs"
          onClick={() => onChange([...rows, blankGrant(roles[0]?.role ?? '', today)])}
        >
          {accessWords.addGrant}
        </Button>
      </Group>
    </Stack>
  );
}

interface GrantRowProps {
  readonly row: GrantDraft;
  readonly roles: readonly RoleOffered[];
  readonly set: (change: Partial<GrantDraft>) => void;
}

function GrantRow({ row, roles, set }: GrantRowProps): ReactNode {
  const levels = roles.find((one) => one.role === row.role)?.levels ?? [];
  const asked = asksFor(levels);
  const level = asked === 'unit' ? {} : { level: 'commune' as const };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <NativeSelect
        label={accessWords.role}
        value={row.role}
        onChange={(event) => set({ role: event.currentTarget.value, villageId: '' })}
        data={roles.map(({ role, name }) => ({ value: role, label: name }))}
      />
      {asked !== 'nation' && (
        <PlacePicker
          label={accessWords.rolePlace}
          required
          value={row.unit}
          onChange={(unit) => set({ unit, villageId: '' })}
          {...level}
        />
      )}
      {(asked === 'village' || asked === 'unitOrVillage') && row.unit && (
        <VillageChoice
          commune={row.unit.placeId}
          whole={asked === 'unitOrVillage'}
          value={row.villageId}
          onChange={(villageId) => set({ villageId })}
        />
      )}
      <VietDate label={accessWords.from} required value={row.from} onChange={(from) => set({ from })} />
      <VietDate label={accessWords.to} value={row.to} onChange={(to) => set({ to })} />
    </SimpleGrid>
  );
}

interface VillageChoiceProps {
  readonly commune: string;
  /** Whether the role may also be held in the whole commune. */
  readonly whole: boolean;
  readonly value: string;
  readonly onChange: (villageId: string) => void;
}

function VillageChoice({ commune, whole, value, onChange }: VillageChoiceProps): ReactNode {
  const page = useAsk(communePage, { commune });
  const first = { value: '', label: whole ? accessWords.wholeCommune : accessWords.chooseVillage };
  return (
    <NativeSelect
      label={accessWords.village}
      value={value}
      error={page.error?.message}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[first, ...(page.data?.villages ?? []).map(({ villageId, name }) => ({ value: villageId, label: name }))]}
    />
  );
}
