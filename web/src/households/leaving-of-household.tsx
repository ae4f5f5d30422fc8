import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { counterText } from '../registry/counter-text.ts';
import { Empty } from '../ui/empty.tsx';
import { rememberedWords } from '../words/after-decision.vi.ts';
import type { Household } from './household.ts';

/** Both counters of "mới thoát nghèo", with the last day of each. */
export function LeavingOfHousehold({ leaving }: { readonly leaving: Household['leaving'] }): ReactNode {
  const { bank, programme } = leaving;
  if (bank === null && programme === null) return <Empty what={rememberedWords.onPageNone} />;
  return (
    <>
      <Text>
        {rememberedWords.bank} ({rememberedWords.bankHelp}): {counterText(bank)}
      </Text>
      <Text>
        {rememberedWords.programme} ({rememberedWords.programmeHelp}): {counterText(programme)}
      </Text>
    </>
  );
}
