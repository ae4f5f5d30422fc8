import type { ReactNode } from 'react';
import { localClassWords } from '../../answers/local-class-words.ts';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { BigButton } from '../../ui/field/big-button.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { B2Section } from './b2-section.tsx';
import { withValue } from './field-values.ts';
import { useForm, useValue } from './form-context.tsx';
import { OptionGroup } from './option-group.tsx';
import { QuestionCard } from './question-card.tsx';
import { TypedInput } from './typed-input.tsx';
import { wholeKind } from './typed-kinds.ts';

/** What a further standard of the round needs of its own from this visit. */
export function BesideSection({ standard }: { readonly standard: string }): ReactNode {
  const { item } = useForm();
  const one = item.round.beside.find((other) => other.standard === standard);
  if (one === undefined) return null;
  return one.kind === 'local' ? <Local standard={standard} open={one.open} /> : <Incoming standard={standard} />;
}

function Incoming({ standard }: { readonly standard: string }): ReactNode {
  const base = `beside.${standard}.`;
  const path = `${base}b1.keyedTotal`;
  return (
    <>
      <p>{formWords.besideIncoming}</p>
      <QuestionCard path={path} label={formWords.b1Total}>
        {(labels) => <TypedInput {...labels} path={path} kind={wholeKind(path)} hint={formWords.b1TotalHelp} />}
      </QuestionCard>
      <B2Section base={base} />
    </>
  );
}

const classes = (['POOR', 'NEAR_POOR', 'MIDDLE_LIVING', 'NONE'] as const).map((code) => ({
  code,
  label: localClassWords(code),
}));

/** The class by the province's own standard; what the last form had is offered and counts only when confirmed. */
function Local({ standard, open }: { readonly standard: string; readonly open: readonly string[] }): ReactNode {
  const { item, store } = useForm();
  const path = `beside.${standard}.localClass`;
  const proposed = item.kase.beside[standard]?.localClass;
  const given = useValue(path);
  return (
    <>
      <p>{formWords.besideLocal}</p>
      {open.map((words) => (
        <Small key={words}>
          {words} ({formWords.toCompare})
        </Small>
      ))}
      {proposed !== undefined && given === undefined && (
        <Notice title={formWords.localProposal(localClassWords(proposed))}>
          <BigButton onPress={() => store.edit((work) => withValue(work, path, proposed))}>
            {formWords.stillTrue}
          </BigButton>
        </Notice>
      )}
      <QuestionCard path={path} label={formWords.localClass}>
        {(labels) => <OptionGroup {...labels} path={path} options={classes} question={formWords.localClass} />}
      </QuestionCard>
    </>
  );
}
