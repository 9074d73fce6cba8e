import { IdentityPlace, ProfileFact, ProfilePage, type SiteProfile } from '../../../../shared/profiles/site-profile.ts';

/** What of a draft can be tried out already: what is not finished, or not right, is left out. */
export function usableDraft(draft: SiteProfile): SiteProfile {
  const pages = draft.pages.flatMap((page): ProfilePage[] => {
    const facts = page.facts.filter((fact) => ProfileFact.safeParse(fact).success);
    const usable = { ...page, facts };
    return ProfilePage.safeParse(usable).success ? [usable] : [];
  });
  return { ...draft, pages, dossierId: draft.dossierId.filter((place) => IdentityPlace.safeParse(place).success) };
}
