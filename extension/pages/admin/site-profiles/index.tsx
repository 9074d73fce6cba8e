import { FactTitles } from '../facts/fact-titles.tsx';
import type { SectionProps } from '../section-props.ts';
import { NEW } from './new-item.ts';
import { NewProfile } from './new-profile.tsx';
import { ProfileList } from './profile-list.tsx';
import { ProfilePage } from './profile-page.tsx';

export default function SiteProfilesSection({ session, place, go }: SectionProps) {
  const isReadOnly = session.role !== 'admin';
  if (place.item === undefined) return <ProfileList isReadOnly={isReadOnly} go={go} />;
  if (place.item === NEW) return <NewProfile go={go} />;
  return (
    <FactTitles>
      <ProfilePage key={place.item} id={place.item} isReadOnly={isReadOnly} place={place} go={go} />
    </FactTitles>
  );
}
