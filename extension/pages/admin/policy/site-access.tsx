import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { SiteAccessView } from '../../../messaging/policy-views.ts';
import { usePolicyTexts } from '../../i18n/admin-policy-texts.ts';
import styles from '../admin.module.css';
import { Part } from '../part.tsx';

interface Properties {
  readonly sites: readonly SiteAccessView[];
  readonly onChanged: () => void;
}

/** The sites of the policy with whether the browser lets us in, and one click for all that it does not yet. */
export function SiteAccess({ sites, onChanged }: Properties) {
  const texts = usePolicyTexts();
  const [isRefused, setIsRefused] = useState(false);
  const missing = sites.filter(({ isGranted }) => !isGranted).map(({ pattern }) => pattern);
  // Nothing may be awaited before it: browsers only show the question straight from a click.
  const grant = async () => {
    const isGranted = await browser.permissions.request({ origins: missing }).catch(() => false);
    setIsRefused(!isGranted);
    onChanged();
  };
  return (
    <Part title={texts.sites} text={sites.length === 0 ? texts.noSites : texts.sitesText}>
      {sites.length > 0 && (
        <ul>
          {sites.map(({ pattern, isGranted }) => (
            <li key={pattern}>
              <span className={styles.code}>{pattern}</span>
              {': '}
              <span className={isGranted ? undefined : styles.warn}>
                {isGranted ? texts.granted : texts.notGranted}
              </span>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <Button onClick={() => void grant()}>{texts.grant}</Button>}
      <Text size="sm" role="status">
        {isRefused ? texts.refused : ''}
      </Text>
    </Part>
  );
}
