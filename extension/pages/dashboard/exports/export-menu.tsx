import { Button, Menu } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { send } from '../../../messaging/send.ts';
import { failureOf } from '../../failure.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useTask } from '../../use-task.ts';
import { type ExportDocument, type ExportFormat, rowsOf } from './document.ts';
import styles from './export-menu.module.css';
import { makeFile, saveFile } from './save.ts';

const record = (exported: ExportDocument, format: ExportFormat) =>
  send('export.record', { ...exported.record, format, rows: rowsOf(exported, format) });

/** The browser prints without asking us, also from its own menu; so that is written down when it begins. */
function useRecordedPrint(make: () => ExportDocument): void {
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    const note = () => void record(latest.current(), 'print').catch(failureOf);
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, []);
}

interface Properties {
  readonly make: () => ExportDocument;
}

/** A file is written in the audit log first; what cannot be written there is not made. */
export function ExportMenu({ make }: Properties) {
  const { texts } = useWording();
  const words = texts.dashboard.exports;
  const [made, setMade] = useState<string>();
  const task = useTask<string | undefined>(setMade);
  const document = make();

  useRecordedPrint(make);

  const run = (format: ExportFormat) => {
    setMade(undefined);
    return task.run(async () => {
      const exported = make();
      // A print writes itself down, whichever way it was begun.
      if (format === 'print') {
        print();
        return undefined;
      }
      await record(exported, format);
      const file = await makeFile(exported, format, texts);
      saveFile(file);
      return file.name;
    });
  };
  return (
    <div className={styles.menu}>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <Button variant="default" loading={task.isBusy}>
            {words.button}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void run('xlsx')}>{words.xlsx}</Menu.Item>
          <Menu.Item onClick={() => void run('csv')}>{words.csv}</Menu.Item>
          {document.fhir && <Menu.Item onClick={() => void run('fhir')}>{words.fhir}</Menu.Item>}
          <Menu.Item onClick={() => void run('print')}>{words.print}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <p className={styles.status} role="status">
        {made !== undefined && words.made(made)}
      </p>
      {task.failure && (
        <p className={styles.failure} role="alert">
          {words.refused}
        </p>
      )}
    </div>
  );
}
