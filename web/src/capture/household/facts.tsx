import type { ReactNode } from 'react';
import type { FieldCase } from '../../device/device.ts';
import { Card, Small } from '../../ui/field/notice.tsx';
import parts from '../../ui/field/parts.module.css';
import { householdCardWords } from '../../words/capture-household.vi.ts';
import { factLines } from './fact-lines.ts';

/** What school, health station and others said of them: to be asked at the visit. */
export function Facts({ kase }: { readonly kase: FieldCase }): ReactNode {
  const lines = factLines(kase);
  if (lines.length === 0) return null;
  return (
    <Card>
      <h2>{householdCardWords.facts}</h2>
      <Small>{householdCardWords.factsHelp}</Small>
      <ul className={parts.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
