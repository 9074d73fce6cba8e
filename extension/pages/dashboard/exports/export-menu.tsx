import { Button, Menu } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { send } from '../../../messaging/send.ts';
import { failureOf } from '../../failure.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useTask } from '../../use-task.ts';
import { type ExportDocument, type ExportFormat, rowsOf } from './document.ts';
import styles from './export-menu.module.css';
import { makeFile, saveFile } from './save.ts';

/** Long enough to read a sentence twice; then it no longer lies over what is below it. */
const SHOWN_MS = 12_000;

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
  /** What stands on the screen. */
  readonly make: () => ExportDocument;
  /** All of it, where the screen shows only the first part; files are made of this. */
  readonly makeWhole?: (() => Promise<ExportDocument>) | undefined;
  /** There are aggregates in it, which FHIR has a form for. */
  readonly hasFhir?: boolean;
  /** Prints; the view itself as it is, when absent. */
  readonly onPrint?: () => void;
}

/** A file is written in the audit log first; what cannot be written there is not made. */
export function ExportMenu({ make, makeWhole, hasFhir = false, onPrint = () => print() }: Properties) {
  const { texts } = useWording();
  const words = texts.dashboard.exports;
  const [made, setMade] = useState<string>();
  const task = useTask<string>(setMade);

  useRecordedPrint(make);
  useEffect(() => {
    if (made === undefined) return;
    const timer = setTimeout(() => setMade(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [made]);

  const run = (format: Exclude<ExportFormat, 'print'>) => {
    setMade(undefined);
    return task.run(async () => {
      const exported = makeWhole ? await makeWhole() : make();
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
          {hasFhir && <Menu.Item onClick={() => void run('fhir')}>{words.fhir}</Menu.Item>}
          <Menu.Item onClick={onPrint}>{words.print}</Menu.Item>
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
