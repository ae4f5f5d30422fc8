import { Group, Text } from '@mantine/core';
import { standingPaper } from '@ra-soat/server/documents/contract.ts';
import { useState, type ReactNode } from 'react';
import { useMay, useMe } from '../access/session.tsx';
import { fileUrl } from '../ui/door.ts';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { householdWords } from '../words/households.vi.ts';

/** Giấy xác nhận of what the household was on a chosen day, also long after it left the lists. */
export function StandingPaper({ householdId }: { readonly householdId: string }): ReactNode {
  const { today } = useMe();
  const mayPrint = useMay()('paper.print');
  const [on, setOn] = useState<string | null>(today);
  if (!mayPrint) return null;
  return (
    <>
      <Text size="sm">{householdWords.standingWhy}</Text>
      <Group align="end">
        <VietDate label={householdWords.standingDay} value={on} onChange={setOn} max={today} />
        {on !== null && (
          <PaperButtons
            name={householdWords.standingPaper}
            urlOf={(format) => fileUrl(standingPaper, { householdId, on, format })}
          />
        )}
      </Group>
    </>
  );
}
