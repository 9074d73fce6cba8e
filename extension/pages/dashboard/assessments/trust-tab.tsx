import { Alert, Stack, Text } from '@mantine/core';
import { drentsTrustFactor } from '../../../../shared/frameworks/drents-kwaliteitskader-2019/trust-factor.ts';
import { useAssessmentsTexts } from '../../i18n/assessments-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './assessments.module.css';

/** Five lists to talk by. Nothing can be filled in here, on purpose. */
export function TrustTab() {
  const texts = useAssessmentsTexts().trust;
  const { language } = useWording();
  const { title, introduction, purposes, behaviours } = drentsTrustFactor;
  return (
    <Stack gap="lg">
      <section className={styles.section}>
        <h2 className={styles.themeTitle}>{title[language]}</h2>
        <Text maw="80ch">{introduction[language]}</Text>
        <Alert color="teal" mt="sm">
          {texts.note}
        </Alert>
        <h3 className={styles.itemTitle}>{texts.purposes}</h3>
        <ul className={styles.notes}>
          {purposes.map((purpose) => (
            <li key={purpose.nl}>{purpose[language]}</li>
          ))}
        </ul>
      </section>
      <div className={styles.behaviours}>
        {behaviours.map((behaviour) => (
          <section key={behaviour.id} className={styles.section}>
            <h3 className={styles.itemTitle}>{behaviour.title[language]}</h3>
            <Text size="sm" c="dimmed">
              {behaviour.description[language]}
            </Text>
            <ul className={styles.notes}>
              {behaviour.indicators.map((indicator) => (
                <li key={indicator.nl}>{indicator[language]}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Stack>
  );
}
