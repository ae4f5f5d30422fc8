import type { ReactNode } from 'react';
import type { Tone } from '../../ui/field/notice.tsx';
import type { IconName } from '../../ui/field/icon.tsx';
import { BigLink } from '../../ui/field/big-button.tsx';
import { List, ListRow } from '../../ui/field/list-row.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { ProgressLine } from '../../ui/field/progress-line.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { useForm } from './form-context.tsx';
import { FormNotices } from './form-notices.tsx';
import { SavedMark } from './saved-mark.tsx';
import { sectionState, type SectionState } from './section-state.ts';
import type { Section } from './sections.ts';
import { useOpenItems } from './use-open-items.ts';

const looks: Readonly<Record<SectionState['is'], { readonly icon: IconName; readonly tone?: Tone }>> = {
  todo: { icon: 'circle' },
  missing: { icon: 'pen', tone: 'warn' },
  mend: { icon: 'stop', tone: 'bad' },
  done: { icon: 'done', tone: 'good' },
};

function stateWords({ is, count }: SectionState): string {
  return is === 'missing' || is === 'mend' ? formWords.state[is](count) : formWords.state[is];
}

export function sectionTitle({ number, title }: Section): string {
  return number === undefined ? title : formWords.b1Section(number, title);
}

/** The sections of the form in printed order, each with how far it is; the first button goes on where one stopped. */
export function SectionList(): ReactNode {
  const { item, sections, store, address, back } = useForm();
  const items = useOpenItems();
  const filled = { work: store.work, kase: item.kase };
  const states = sections.map((section) => ({ section, state: sectionState(section, filled, items) }));
  const parts = states.filter(({ section }) => section.kind !== 'review');
  const done = parts.filter(({ state }) => state.is === 'done').length;
  const stopped = states.find(({ section, state }) => section.id === store.work.section && state.is !== 'done');
  const next = stopped ?? states.find(({ state }) => state.is !== 'done') ?? states.at(-1);
  const { head, number } = item.kase;
  return (
    <Screen
      title={formWords.title(head)}
      back={back}
      foot={
        <>
          <SavedMark />
          {next && (
            <BigLink kind="main" href={address(next.section.id)}>
              {formWords.goOn(sectionTitle(next.section))}
            </BigLink>
          )}
        </>
      }
    >
      {number !== '' && <p>{formWords.about(number, item.village)}</p>}
      <FormNotices />
      <ProgressLine label={formWords.progress(done, parts.length)} done={done} total={parts.length} />
      <nav aria-label={formWords.sectionList}>
        <List>
          {states.map(({ section, state }) => (
            <ListRow
              key={section.id}
              title={sectionTitle(section)}
              href={address(section.id)}
              mark={section.kind !== 'review' && <Mark {...looks[state.is]} word={stateWords(state)} />}
            />
          ))}
        </List>
      </nav>
    </Screen>
  );
}
