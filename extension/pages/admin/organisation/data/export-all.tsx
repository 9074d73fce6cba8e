import { Button, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { fileNameOf } from '../../../dashboard/exports/file-name.ts';
import { saveFile } from '../../../dashboard/exports/save.ts';
import { type Failure, failureOf } from '../../../failure.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { Part } from '../../part.tsx';
import { SaveProblem } from '../../saving-notice.tsx';
import { type ExportSoFar, exportPage, nothingYet } from './export-rows.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' | 'done'; readonly soFar: ExportSoFar }
  | { readonly kind: 'failed'; readonly soFar: ExportSoFar; readonly failure: Failure };

export function ExportAll({ organisation }: { readonly organisation: string }) {
  const { data: texts } = useOrganisationTexts();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const isStopped = useRef(false);
  const run = async (from: ExportSoFar) => {
    isStopped.current = false;
    let soFar = from;
    setState({ kind: 'busy', soFar });
    try {
      do {
        soFar = await exportPage(soFar);
        if (isStopped.current) return setState({ kind: 'idle' });
        setState({ kind: 'busy', soFar });
      } while (soFar.next);
      const name = `${fileNameOf('dossierlens', organisation, new Date().toISOString().slice(0, 10))}.jsonl`;
      saveFile({ name, content: new Blob([...soFar.lines], { type: 'application/x-ndjson' }) });
      setState({ kind: 'done', soFar });
    } catch (error) {
      setState({ kind: 'failed', soFar, failure: failureOf(error) });
    }
  };
  return (
    <Part title={texts.exportTitle} text={texts.exportText}>
      {state.kind === 'failed' && <SaveProblem failure={state.failure} title={texts.exportFailed} />}
      <Text size="sm" role="status">
        {state.kind === 'busy'
          ? texts.exporting(state.soFar.rows)
          : state.kind === 'done'
            ? texts.exported(state.soFar.rows)
            : ''}
      </Text>
      <Group gap="sm">
        <Button loading={state.kind === 'busy'} onClick={() => void run(nothingYet)}>
          {texts.exportStart}
        </Button>
        {state.kind === 'busy' && (
          <Button
            variant="default"
            onClick={() => {
              isStopped.current = true;
            }}
          >
            {texts.exportStop}
          </Button>
        )}
        {state.kind === 'failed' && state.soFar.next && (
          <Button variant="default" onClick={() => void run(state.soFar)}>
            {texts.exportResume}
          </Button>
        )}
      </Group>
    </Part>
  );
}
