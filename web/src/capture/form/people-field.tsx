import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Sheet } from '../../ui/field/sheet.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { withValue } from './field-values.ts';
import { useForm, useValue } from './form-context.tsx';
import { foundPeoples, peopleName } from './found-peoples.ts';
import styles from './form.module.css';
import type { Labels } from './question-card.tsx';

/** One of the 54 peoples, found by its name with or without diacritics. */
export function PeopleField({ path, describedBy }: Labels & { readonly path: string }): ReactNode {
  const { store } = useForm();
  const value = useValue(path);
  const [choosing, setChoosing] = useState(false);
  const name = peopleName(typeof value === 'number' ? value : undefined);
  const choose = (code: number) => {
    store.edit((work) => withValue(work, path, code));
    setChoosing(false);
  };
  return (
    <div aria-describedby={describedBy} className={styles.group}>
      {name !== '' && <strong>{name}</strong>}
      <BigButton icon="search" onPress={() => setChoosing(true)}>
        {name === '' ? `${formWords.choose}: ${formWords.ethnicity}` : `${formWords.change}: ${formWords.ethnicity}`}
      </BigButton>
      {choosing && (
        <Sheet title={formWords.ethnicity} onClose={() => setChoosing(false)}>
          <Search onChoose={choose} />
        </Sheet>
      )}
    </div>
  );
}

function Search({ onChoose }: { readonly onChoose: (code: number) => void }): ReactNode {
  const [text, setText] = useState('');
  const found = foundPeoples(text);
  return (
    <>
      <TextField label={formWords.ethnicityFind} value={text} onChange={setText} inputMode="search" />
      {found.length === 0 && <p role="status">{formWords.ethnicityNone}</p>}
      <ul className={styles.listFrame}>
        {found.map(({ code, name }) => (
          <li key={code}>
            <button type="button" className={styles.toField} onClick={() => onChoose(code)}>
              {code}. {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
