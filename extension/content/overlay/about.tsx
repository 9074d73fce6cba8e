import type { ReactNode } from 'react';
import { longDate, momentWords } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { AccountView, AssessmentView, RuleSetView } from '../../messaging/views.ts';
import { howMuchSeen, rulesAge } from './about-figures.ts';
import { inLanguage, useOverlay } from './overlay-context.ts';

interface AboutProps {
  readonly assessment: AssessmentView;
  readonly version: string;
}

/** How far the outcomes can be trusted: how much was seen, by which rules, and whether it is connected. */
export function About({ assessment: { verdicts, seen, ruleSets, connection, today }, version }: AboutProps) {
  const { t } = useOverlay();
  const say = t.views.about;
  const { known, applicable, unseen, unreadable, notApplicable } = howMuchSeen(verdicts);
  const { server, lastReachedAt, waiting, account } = connection;
  return (
    <>
      <Part title={say.seenTitle}>
        <p>
          <strong>{applicable === 0 ? say.nothingApplies : say.seen(known, applicable)}</strong>
        </p>
        {applicable > 0 && <meter className="seen-meter" aria-label={say.seenTitle} max={applicable} value={known} />}
        <p>
          {[
            unseen > 0 && say.unseenPoints(unseen),
            unreadable > 0 && say.unreadablePoints(unreadable),
            notApplicable > 0 && say.notApplicable(notApplicable),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <p>{t.seen(seen.facts, seen.pages)}.</p>
        <p className="view-note">{say.caution}</p>
      </Part>
      <Part title={say.rulesTitle}>
        {ruleSets.map((ruleSet) => (
          <Rules key={ruleSet.id} ruleSet={ruleSet} today={today} />
        ))}
      </Part>
      <Part title={say.connectionTitle}>
        <p>{say.servers[server]}</p>
        {lastReachedAt && <p>{say.lastReached(momentWords(lastReachedAt, t.language as Language, today))}</p>}
        {server !== 'not-configured' && <p>{waiting > 0 ? `${t.server.waiting(waiting)}.` : say.nothingWaits}</p>}
      </Part>
      {server !== 'not-configured' && (
        <Part title={say.accountTitle}>
          <Account account={account} t={t} />
        </Part>
      )}
      <Part title={say.programTitle}>
        <p>{say.version(version)}</p>
        <p className="view-note">{say.promise}</p>
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="about-part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

function Rules({ ruleSet, today }: { readonly ruleSet: RuleSetView; readonly today: string }) {
  const { t } = useOverlay();
  const say = t.views.about;
  const { name, revision, publishedAt, isBuiltIn } = ruleSet;
  const published = publishedAt.slice(0, 10);
  const { days, months } = rulesAge(published, today);
  return (
    <div className="about-rules">
      <p>
        <strong>{inLanguage(name, t)}</strong>
      </p>
      <p>
        {say.rule(revision, longDate(published, t.language as Language))} ({say.age(days) ?? say.months(months)})
      </p>
      {isBuiltIn && <p className="view-note">{say.builtIn}</p>}
    </div>
  );
}

function Account({ account, t }: { readonly account: AccountView; readonly t: Catalogue }) {
  const say = t.views.about;
  if (account.state === 'signed-out') return <p>{say.signedOut}</p>;
  if (account.state === 'expired') return <p>{say.expired}</p>;
  return (
    <>
      <p>
        <strong>{account.name}</strong>, {t.account.roles[account.role]}
      </p>
      {account.organisation && (
        <p>
          {say.organisation}: {account.organisation}
        </p>
      )}
      <p>
        {say.teams}: {account.teams.map(({ name }) => name).join(', ') || say.noTeam}
      </p>
    </>
  );
}
