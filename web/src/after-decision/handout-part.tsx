import { NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { handoutPaper } from '@ra-soat/server/documents/contract.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { useMe } from '../access/session.tsx';
import { fileUrl } from '../ui/door.ts';
import { SignListButtons } from '../ui/sign-list-buttons.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { afterWords, handoutWords } from '../words/after-decision.vi.ts';
import type { PartProps } from './part-props.ts';
import { VillagePicker } from './village-picker.tsx';

const shape = handoutPaper.input.shape;

/** "Danh sách cấp phát, ký nhận": which households, what, how much; to print and sign. */
export function HandoutPart({ round: { roundId }, villages, village, onVillage }: PartProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState(today);
  const [only, setOnly] = useState('');
  const [gift, setGift] = useState('');
  const [amount, setAmount] = useState<number | null>(null);
  const [unit, setUnit] = useState('');
  const [per, setPer] = useState<'household' | 'person'>('household');
  const asked = {
    roundId,
    ...(village === undefined ? {} : { villageId: village }),
    ...{ on, gift, unit, per },
    ...(only === '' ? {} : { class: shape.class.parse(only) }),
    ...(amount === null ? {} : { amount }),
  };
  return (
    <Stack>
      <Text>{handoutWords.help}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} style={{ alignItems: 'end' }}>
        <VietDate label={handoutWords.on} required value={on} onChange={(day) => setOn(day ?? today)} />
        <VillagePicker villages={villages} value={village} onChange={onVillage} none={afterWords.allVillages} />
        <NativeSelect
          label={handoutWords.class}
          value={only}
          onChange={({ currentTarget }) => setOnly(currentTarget.value)}
          data={[
            { value: '', label: handoutWords.both },
            { value: 'POOR', label: CLASS_WORDS.POOR },
            { value: 'NEAR_POOR', label: CLASS_WORDS.NEAR_POOR },
          ]}
        />
        <TextInput
          label={handoutWords.gift}
          description={handoutWords.giftHelp}
          required
          maxLength={80}
          value={gift}
          onChange={({ currentTarget }) => setGift(currentTarget.value)}
        />
        <NumberInput
          label={handoutWords.amount}
          min={1}
          max={1_000_000_000}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
          value={amount ?? ''}
          onChange={(value) => setAmount(value === '' ? null : Number(value))}
        />
        <TextInput
          label={handoutWords.unit}
          description={handoutWords.unitHelp}
          maxLength={20}
          value={unit}
          onChange={({ currentTarget }) => setUnit(currentTarget.value)}
        />
        <NativeSelect
          label={handoutWords.per}
          value={per}
          onChange={({ currentTarget }) => setPer(currentTarget.value === 'person' ? 'person' : 'household')}
          data={[
            { value: 'household', label: handoutWords.perHousehold },
            { value: 'person', label: handoutWords.perPerson },
          ]}
        />
      </SimpleGrid>
      {gift.trim() === '' ? (
        <Text role="status">{handoutWords.giftFirst}</Text>
      ) : (
        <SignListButtons name={handoutWords.list} urlOf={(format) => fileUrl(handoutPaper, { ...asked, format })} />
      )}
    </Stack>
  );
}
