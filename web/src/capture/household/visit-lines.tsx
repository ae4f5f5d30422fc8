import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { visitOutcomeWords } from '@ra-soat/domain/words/procedure.vi.ts';
import type { FieldCase } from '../../device/device.ts';
import { Card, Small } from '../../ui/field/notice.tsx';
import parts from '../../ui/field/parts.module.css';
import { householdCardWords } from '../../words/capture-household.vi.ts';

/** Each time somebody went there, the newest first. */
export function VisitLines({ visits }: { readonly visits: FieldCase['visits'] }): ReactNode {
  return (
    <Card>
      <h2>{householdCardWords.visits}</h2>
      {visits.length === 0 && <Small>{householdCardWords.noVisits}</Small>}
      <ul className={parts.lines}>
        {visits
          .toSorted((one, other) => other.on.localeCompare(one.on))
          .map(({ visitId, on, outcome, note }) => (
            <li key={visitId}>
              {showDate(on)}: {visitOutcomeWords[outcome]}
              {note !== '' && <Small>{note}</Small>}
            </li>
          ))}
      </ul>
    </Card>
  );
}
