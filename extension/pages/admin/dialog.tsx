import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAdminTexts } from '../i18n/admin-texts.ts';
import styles from './dialog.module.css';

interface Properties {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something in front of the page that is dealt with first. Escape closes it; focus goes back to where it was. */
export function Dialog({ title, isOpen = true, size = 'md', onClose, children }: Properties) {
  const { form } = useAdminTexts();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size}
      centered={size === 'md'}
      closeButtonProps={{ 'aria-label': form.close }}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content ?? '', title: styles.title ?? '' }}
      // Its head would else pass for the head of a page.
      attributes={{ header: { role: 'presentation' } }}
    >
      {children}
    </Modal>
  );
}
