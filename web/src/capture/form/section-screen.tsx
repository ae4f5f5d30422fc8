import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { BigButton, BigLink } from '../../ui/field/big-button.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { B1Section, B1TotalSection } from './b1-section.tsx';
import { B2Section } from './b2-section.tsx';
import { BesideSection } from './beside-section.tsx';
import { useForm } from './form-context.tsx';
import { HomeSection } from './home-section.tsx';
import { MemberScreen } from './member-screen.tsx';
import { MembersSection } from './members-section.tsx';
import { AskScreen } from './ask-screen.tsx';
import { PeopleSection } from './people-section.tsx';
import { PersonScreen } from './person-screen.tsx';
import { ProfileSection } from './profile-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { SavedMark } from './saved-mark.tsx';
import { sectionTitle } from './section-list.tsx';
import type { Place, Section } from './sections.ts';
import { SignatureSection } from './signature-section.tsx';
import { VisitSection } from './visit-section.tsx';
import styles from './form.module.css';

interface SectionScreenProps {
  readonly place: Place;
  readonly onFinished: () => void;
}

/** One section of the form, or within it one member or one question. */
export function SectionScreen({ place, onFinished }: SectionScreenProps): ReactNode {
  const { section, member, question } = place;
  const { comparison } = useForm();
  if (section.kind === 'members' && member !== undefined) return <MemberScreen line={member} />;
  if (section.kind === 'people' && member !== undefined) return <PersonScreen line={member} />;
  if (section.kind === 'people' && question !== undefined) return <AskScreen id={question} />;
  if (section.kind === 'review') return comparison ?? <ReviewSection onFinished={onFinished} />;
  return (
    <InSection section={section}>
      <SectionBody place={place} />
    </InSection>
  );
}

/** The frame of a whole section, with the way to the next one. */
export function InSection({
  section,
  children,
}: {
  readonly section: Section;
  readonly children: ReactNode;
}): ReactNode {
  const { item, sections, address, store } = useForm();
  const [, navigate] = useLocation();
  const next = sections[sections.indexOf(section) + 1];
  const goOn = (to: Section) => {
    const { checked = [] } = store.work;
    // Looking at a finished form changes nothing about it.
    const looking = item.state !== 'none' && item.state !== 'draft' && store.state === 'untouched';
    if (!looking && !checked.includes(section.id))
      store.edit((work) => ({ ...work, checked: [...checked, section.id] }));
    navigate(address(to.id));
  };
  return (
    <Screen
      title={sectionTitle(section)}
      back={address()}
      foot={
        <>
          <SavedMark />
          <div className={styles.turns}>
            <BigLink href={address()}>{formWords.toList}</BigLink>
            {next && (
              <BigButton kind="main" onPress={() => goOn(next)}>
                {formWords.next(sectionTitle(next))}
              </BigButton>
            )}
          </div>
        </>
      }
    >
      {children}
    </Screen>
  );
}

function SectionBody({ place: { section, asks } }: { readonly place: Place }): ReactNode {
  switch (section.kind) {
    case 'visit':
      return <VisitSection />;
    case 'members':
      return <MembersSection />;
    case 'people':
      return <PeopleSection byQuestion={asks === true} />;
    case 'home':
      return <HomeSection />;
    case 'b1':
      return <B1Section section={section} />;
    case 'b1Total':
      return <B1TotalSection />;
    case 'b2':
      return <B2Section base="" />;
    case 'beside':
      return <BesideSection standard={section.standard ?? ''} />;
    case 'profile':
      return <ProfileSection />;
    case 'signatures':
      return <SignatureSection />;
    case 'review':
      return null;
  }
}
