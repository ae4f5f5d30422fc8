import { NumberInput, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { unitTotalEnter, unitTotals } from '@ra-soat/server/place-reports/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { placeReportWords as words } from '../words/place-reports.vi.ts';

const fields = [
  ['households', words.households],
  ['persons', words.allPersons],
  ['minorityHouseholds', words.minorityHouseholds],
  ['minorityPersons', words.minorityPersons],
  ['localMinorityHouseholds', words.localHouseholds],
  ['localMinorityPersons', words.localPersons],
] as const;
type Field = (typeof fields)[number][0];
const blank: Readonly<Record<Field, number | null>> = {
  households: null,
  persons: null,
  minorityHouseholds: null,
  minorityPersons: null,
  localMinorityHouseholds: null,
  localMinorityPersons: null,
};

/** All households and persons of the commune on a day, with source: what the rates are of. */
export function EnterTotal({ commune }: { readonly commune: string }): ReactNode {
  const may = useMay();
  const { today } = useMe();
  const [typed, setTyped] = useState(blank);
  const [on, setOn] = useState<string | null>(today);
  const [source, setSource] = useState('');
  const action = useSend(unitTotalEnter, () => setTyped(blank));
  if (!may('population.enter')) return null;
  const { households, persons, ...parts } = typed;
  const ready = households !== null && persons !== null && on !== null && source.trim() !== '';
  return (
    <ActionDialog
      label={words.enterTotal}
      intro={words.enterTotalHelp}
      quiet
      action={action}
      body={ready ? { commune, households, persons, on, source, ...parts } : undefined}
    >
      {fields.map(([name, label]) => (
        <NumberInput
          key={name}
          label={label}
          required={name === 'households' || name === 'persons'}
          min={0}
          max={5_000_000}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
          hideControls
          value={typed[name] ?? ''}
          onChange={(value) => setTyped({ ...typed, [name]: value === '' ? null : Number(value) })}
        />
      ))}
      <VietDate label={words.countedOn} required max={today} value={on} onChange={setOn} />
      <TextInput
        label={words.source}
        required
        maxLength={200}
        value={source}
        onChange={({ currentTarget }) => setSource(currentTarget.value)}
      />
      <Entered commune={commune} />
    </ActionDialog>
  );
}

function Entered({ commune }: { readonly commune: string }): ReactNode {
  const { data } = useAsk(unitTotals, { commune });
  if (!data || data.totals.length === 0) return null;
  return (
    <details>
      <summary>{words.entered}</summary>
      {data.totals.map(({ on, households, persons, source, by, recordedAt }) => (
        <div key={recordedAt}>{words.denominator(by, whole(households), whole(persons), showDate(on), source)}</div>
      ))}
    </details>
  );
}
