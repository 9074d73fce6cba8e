import { Text, Title } from '@mantine/core';
import type { TriedDossier, TriedRequirement, TriedVerdict } from '../../../../messaging/try-messages.ts';
import { useTryTexts } from '../../../i18n/admin-try-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { TableFrame } from '../../table/table-frame.tsx';
import { reasonSentences } from '../words/reason-sentences.ts';
import { byChange, outcomeChange } from './outcome-change.ts';
import styles from './try.module.css';

export function TriedDossierView({ tried }: { readonly tried: TriedDossier }) {
  const texts = useTryTexts();
  const differing = byChange(tried.requirements.filter((each) => outcomeChange(each) !== 'same'));
  const same = tried.requirements.length - differing.length;
  return (
    <section aria-label={texts.dossierName(tried.dossier.id, new URL(tried.dossier.site).host)}>
      <Text>{tried.seen === 0 ? texts.nothingSeen : texts.seen(tried.seen)}</Text>
      <div role="status">
        <Title order={3} size="h4" mt="sm">
          {differing.length === 0 ? texts.allSame : texts.differing(differing.length)}
        </Title>
      </div>
      {differing.length > 0 && (
        <TableFrame
          isPart
          label={texts.differing(differing.length)}
          columns={[texts.requirement, texts.now, texts.draft]}
        >
          {differing.map((each) => (
            <Row key={each.requirement} tried={each} />
          ))}
        </TableFrame>
      )}
      {differing.length > 0 && same > 0 && <Text c="dimmed">{texts.same(same)}</Text>}
    </section>
  );
}

function Row({ tried }: { readonly tried: TriedRequirement }) {
  const texts = useTryTexts();
  const { language } = useWording();
  const change = outcomeChange(tried);
  return (
    <tr>
      <th scope="row">
        {tried.title[language]}
        {change !== 'same' && (
          <Text size="sm" c="dimmed">
            {texts.change[change]}
          </Text>
        )}
      </th>
      <td>
        <Outcome verdict={tried.now} />
      </td>
      <td>
        <Outcome verdict={tried.draft} />
      </td>
    </tr>
  );
}

function Outcome({ verdict }: { readonly verdict: TriedVerdict | undefined }) {
  const texts = useTryTexts();
  const { texts: common, language, format } = useWording();
  if (!verdict) return <Text c="dimmed">{texts.absent}</Text>;
  const reasons = reasonSentences(verdict.explanation, language);
  return (
    <>
      <strong>{common.outcome[verdict.outcome]}</strong>
      {verdict.dueOn && <Text size="sm">{texts.dueOn(format.date(verdict.dueOn))}</Text>}
      {reasons.length > 0 && (
        <details>
          <summary>{texts.why}</summary>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
