import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { Notice } from '../../ui/field/notice.tsx';
import parts from '../../ui/field/parts.module.css';
import { householdCardWords } from '../../words/capture-household.vi.ts';

/** Why a form came back: from the server at once, or from whoever checked it, question by question. */
export function Returned({ kase, problem, state }: HouseholdOnPhone): ReactNode {
  const { returned } = kase;
  const stands = returned !== null && (state === 'none' || state === 'draft');
  return (
    <>
      {problem !== null && (
        <Notice tone="bad" title={householdCardWords.refusedTitle}>
          <p>{problem.title}</p>
          <ul className={parts.lines}>
            {problem.fields.map(({ path, message }) => (
              <li key={path + message}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {stands && (
        <Notice tone="bad" title={householdCardWords.returnedTitle(returned.by, showDate(returned.on))}>
          <p>{returned.reason}</p>
          {returned.remarks.length > 0 && <h3>{householdCardWords.remarks}</h3>}
          <ul className={parts.lines}>
            {returned.remarks.map(({ path, question, remark }) => (
              <li key={path + remark}>
                <strong>{question}</strong>
                <p>{remark}</p>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
