import { Button, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import shared from '../rule-sets.module.css';
import styles from './edit.module.css';
import type { Drafting } from './use-draft.ts';

/** Saving and taking back, always within reach; Ctrl+S saves, Ctrl+Z and Ctrl+Y do and undo outside of fields. */
export function DraftBar({ drafting }: { readonly drafting: Drafting }) {
  const { editor } = useRuleSetsTexts();
  const { isDirty, isBusy, clashes, canUndo, canRedo, draft, save, undo, redo } = drafting;
  const canSave = isDirty && clashes.length === 0;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        if (canSave && !isBusy) void save();
      }
      // In a field the browser takes back what was typed there.
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      if (key === 'z' && !event.shiftKey && canUndo) undo();
      else if ((key === 'y' || (key === 'z' && event.shiftKey)) && canRedo) redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return (
    <div className={styles.bar}>
      <div role="status">
        <Text fw={600} size="sm">
          {isDirty ? editor.unsaved : editor.allSaved}
        </Text>
        {isDirty && (
          <Text className={shared.note}>
            {editor.keptHere} {draft.proposal && editor.withdraws}
          </Text>
        )}
      </div>
      <Group gap="xs">
        <Button variant="default" size="xs" disabled={!canUndo} onClick={undo}>
          {editor.undo}
        </Button>
        <Button variant="default" size="xs" disabled={!canRedo} onClick={redo}>
          {editor.redo}
        </Button>
        <Button size="xs" disabled={!canSave} loading={isBusy} onClick={() => void save()}>
          {editor.save}
        </Button>
      </Group>
    </div>
  );
}
