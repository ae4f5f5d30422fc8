import { useState, type ReactNode } from 'react';
import { SEX_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import type { PersonDraft } from '../../requests/request-draft.ts';
import { ChoiceField } from '../../ui/field/choice-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { newHouseholdWords } from '../../words/capture-request.vi.ts';
import { yearIn, type PersonFaults } from './person-faults.ts';

const sexes = [
  { value: 'male', label: SEX_WORDS.male },
  { value: 'female', label: SEX_WORDS.female },
] as const;

interface PersonFieldsProps {
  readonly person: PersonDraft;
  readonly faults: PersonFaults;
  readonly onChange: (change: Partial<PersonDraft>) => void;
}

/** Name, sex and year of birth: enough for a person in a request. */
export function PersonFields({ person, faults, onChange }: PersonFieldsProps): ReactNode {
  const [year, setYear] = useState(person.bornYear === null ? '' : String(person.bornYear));
  const typeYear = (text: string) => {
    setYear(text);
    onChange({ bornYear: yearIn(text) });
  };
  return (
    <>
      <TextField
        label={newHouseholdWords.name}
        value={person.name}
        maxLength={120}
        onChange={(name) => onChange({ name })}
        fault={faults.name}
      />
      <ChoiceField
        legend={newHouseholdWords.sex}
        options={sexes}
        value={person.sex}
        onChange={(sex) => onChange({ sex })}
        fault={faults.sex}
      />
      <TextField
        label={newHouseholdWords.bornYear}
        inputMode="numeric"
        maxLength={4}
        value={year}
        onChange={typeYear}
        fault={faults.year}
      />
    </>
  );
}
