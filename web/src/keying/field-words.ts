import { useMemo } from 'react';
import type { KeyedValue } from '@ra-soat/domain/survey/keyed-form.ts';
import { keyedOptions, sayKeyedField, sayKeyedValue } from '@ra-soat/domain/words/keyed-fields.vi.ts';
import { enumerators } from '@ra-soat/server/surveys/contract.ts';
import { useMe } from '../access/session.tsx';
import { visitForm } from '../answers/visit-form.ts';
import type { Entry } from '../surveys/work.ts';
import { useAsk } from '../ui/use-ask.ts';
import { keyingWords as words } from '../words/keying.vi.ts';
import type { ShownOption } from './difference-field.tsx';
import type { Difference } from './other-value.ts';

interface FieldWords {
  readonly field: (path: string) => string;
  readonly value: (path: string, value: KeyedValue | null) => string;
  readonly options: (of: Difference) => readonly ShownOption[];
}

const yesNo: readonly ShownOption[] = [
  { code: true, label: words.yes },
  { code: false, label: words.no },
];

function isYesNo({ first, second }: Difference): boolean {
  return typeof first === 'boolean' || typeof second === 'boolean';
}

/** Fields of a paper in the words printed on it; the rà soát viên named there by name. */
export function useFieldWords(entry: Entry): FieldWords {
  const { today } = useMe();
  const { data } = useAsk(enumerators, { villageId: entry.villageId, on: today });
  return useMemo(() => {
    const form = visitForm(entry, entry.evidence.version);
    const people = (data?.people ?? []).map(({ accountId, name }) => ({ code: accountId, label: name }));
    const named = (value: KeyedValue | null) => people.find(({ code }) => code === value)?.label;
    return {
      field: (path) => sayKeyedField(form, path),
      value: (path, value) => (path === 'enumerator' ? named(value) : undefined) ?? sayKeyedValue(form, path, value),
      options: (of) => {
        if (of.path === 'enumerator') return people;
        const listed = keyedOptions(form, of.path);
        return listed.length === 0 && isYesNo(of) ? yesNo : listed;
      },
    };
  }, [entry, data]);
}
