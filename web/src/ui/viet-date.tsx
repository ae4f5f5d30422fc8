import { DateInput } from '@mantine/dates';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { useState, type FocusEvent, type ReactNode } from 'react';
import { uiWords } from '../words/ui.vi.ts';
import { dayFault } from './day-fault.ts';
import { parseDay } from './parse-day.ts';

interface VietDateProps {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly onChange: (value: IsoDate | null) => void;
  readonly description?: string;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly min?: IsoDate;
  readonly max?: IsoDate;
}

/** A day typed or picked as dd/mm/yyyy; the value is `yyyy-mm-dd` or null. A wrong day empties the field and says why. */
export function VietDate({ min, max, description, error, onChange, ...rest }: VietDateProps): ReactNode {
  const [fault, setFault] = useState<string>();
  const change = (value: IsoDate | null) => {
    setFault(undefined);
    onChange(value);
  };
  const judge = (event: FocusEvent<HTMLInputElement>) => {
    const found = dayFault(event.currentTarget.value, { min, max });
    if (found === undefined) return;
    onChange(null);
    setFault(found);
  };
  return (
    <DateInput
      {...rest}
      onChange={change}
      onBlur={judge}
      error={error ?? fault}
      description={description ?? uiWords.dateHint}
      valueFormat="DD/MM/YYYY"
      dateParser={parseDay}
      placeholder={uiWords.datePlaceholder}
      popoverProps={{ withinPortal: false }}
      clearable={rest.required !== true}
      clearButtonProps={{ 'aria-label': uiWords.clearDate }}
      {...(min === undefined ? {} : { minDate: min })}
      {...(max === undefined ? {} : { maxDate: max })}
    />
  );
}
